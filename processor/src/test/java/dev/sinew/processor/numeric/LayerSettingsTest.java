package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the settings of a layer do to training, by numbers worked by hand. */
final class LayerSettingsTest {
  private static final Dataset SAMPLE = Dataset.of(new double[][] {{3}}, new double[][] {{5}});

  /**
   * y = 2 x + 1 at x = 3 is 7 and should be 5, so the squared error is 4 with slope 12 by the
   * weight and 4 by the bias; a step has rate 0.1.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                             | ''                 | 4    | 0.8   | 0.6",
        "', l2 = 0.5'                   | ''                 | 5    | 0.7   | 0.6",
        "', l1 = 0.5'                   | ''                 | 5    | 0.75  | 0.6",
        "''                             | l1 = 0.25 l2 = 0.5 | 5.5  | 0.675 | 0.6",
        "', l2 = 0'                     | l1 = 0.25 l2 = 0.5 | 4.5  | 0.775 | 0.6",
        "', l1 = 0'                     | l1 = 0.25 l2 = 0.5 | 5    | 0.7   | 0.6",
        "', rateFactor = 0.5'           | ''                 | 4    | 1.4   | 0.8",
        "', rateFactor = 0.5, l2 = 0.5' | ''                 | 5    | 1.35  | 0.8",
        "', frozen = weight'            | l1 = 0.25 l2 = 0.5 | 4    | 2     | 0.6",
        "', frozen = bias'              | l2 = 0.5           | 5    | 0.7   | 1",
      })
  void oneStep(String settings, String train, double loss, double weight, double bias) {
    for (String precision : List.of("double", "float")) {
      String text =
          """
          network One {
            precision %s
            input x: float
            output y = x -> dense(1, weight = [[2]], bias = [1]%s)
            train { loss = meanSquaredError optimizer = sgd(rate = 0.1) batch = 1 epochs = 1 %s }
          }
          """
              .formatted(precision, settings, train);
      GeneratedNetwork network = CompiledNetworks.of(text).fresh("One", 1);
      double tolerance = precision.equals("double") ? 1e-15 : 1e-6;
      assertEquals(loss, network.network().evaluate(SAMPLE).loss(), tolerance * loss);
      assertEquals(loss, network.network().fit(SAMPLE).epochs().get(0).loss(), tolerance * loss);
      Parameters after = network.parameters();
      assertArrayEquals(new double[] {weight}, after.tensor("y.weight"), 2 * tolerance);
      assertArrayEquals(new double[] {bias}, after.tensor("y.bias"), 2 * tolerance);
    }
  }

  @Test
  void namesStandInFiles() {
    List<String> names =
        CompiledNetworks.of(
                """
                network Named {
                  input x: float[4]
                  h = x -> dense(3, name = "layers.0.fc") -> relu -> dense(3)
                  output y = h -> dense(2, name = "1", bias = false)
                }
                """)
            .spec("Named")
            .tensors()
            .stream()
            .map(TensorSpec::name)
            .toList();
    assertEquals(
        List.of(
            "layers.0.fc.weight",
            "layers.0.fc.bias",
            "h.dense2.weight",
            "h.dense2.bias",
            "1.weight"),
        names);
  }

  /** Every start in a network, by what cannot but hold of its numbers. */
  @ParameterizedTest
  @ValueSource(strings = {"float", "double"})
  void startsOfAFreshNetwork(String precision) {
    CompiledNetworks compiled =
        CompiledNetworks.of(
            "network Starts { precision "
                + precision
                + """
                   input x: float[6]
                   a = x -> dense(6, init = ones, biasInit = constant(value = -2))
                   b = a -> dense(6, init = uniform(low = 2, high = 3), biasInit = zeros)
                   c = b -> dense(6, init = orthogonal(gain = 2), biasInit = normal(mean = 9, std = 0.01))
                   d = c -> dense(6, init = xavier) -> dense(6, init = he(distribution = uniform))
                   output y = d -> dense(6, init = lecun)
                 }
                """);
    Parameters start = compiled.fresh("Starts", 3).parameters();
    assertWithin(start.tensor("a.weight"), 1, 1);
    assertWithin(start.tensor("a.bias"), -2, -2);
    assertWithin(start.tensor("b.weight"), 2, 3);
    assertWithin(start.tensor("b.bias"), 0, 0);
    assertWithin(start.tensor("c.bias"), 8.95, 9.05);
    assertWithin(start.tensor("d.dense1.weight"), -Math.sqrt(0.5), Math.sqrt(0.5));
    assertWithin(start.tensor("d.dense2.weight"), -1, 1);
    assertWithin(start.tensor("y.weight"), -Math.sqrt(0.5), Math.sqrt(0.5));
    double[] rows = start.tensor("c.weight");
    for (int a = 0; a < 6; a++) {
      for (int b = 0; b < 6; b++) {
        double dot = 0;
        for (int i = 0; i < 6; i++) {
          dot += rows[6 * a + i] * rows[6 * b + i];
        }
        assertEquals(a == b ? 4 : 0, dot, 1e-5);
      }
    }
  }

  private static void assertWithin(double[] numbers, double low, double high) {
    for (double number : numbers) {
      assertEquals(Math.min(high, Math.max(low, number)), number, 1e-6);
    }
  }
}
