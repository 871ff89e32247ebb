package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units of inputs and outputs, from the caller's numbers in to the caller's numbers out. */
final class UnitsTest {
  private static final String TRAIN =
      " train { loss = halfSquaredError optimizer = adam(rate = 0.01) batch = 32 epochs = 20 seed ="
          + " 3 }";

  /** By hand: (7 - 1) / 2 = 3, (5 + 3) / 4 = 2; -> y = 2 * 3 + 10 * 2 + 1 = 27; outside below. */
  @ParameterizedTest
  @ValueSource(strings = {"float", "double"})
  void numbersByHand(String precision) {
    String inside =
        "precision "
            + precision
            + " input x: float[2] normalize(mean = [1, -3], std = [2, 4])"
            + " output y = x -> dense(1, weight = [[2, 10]], bias = [1]) ";
    assertEquals(27, only(inside, 7, 5));
    assertEquals(2700, only(inside + "scale(1/100)", 7, 5));
    assertEquals(27 * 8 - 6, only(inside + "normalize(mean = -6, std = 8)", 7, 5));
    // inside = (outside * 2 - 6) / 8, so outside = (27 * 8 + 6) / 2
    assertEquals(111, only(inside + "scale(2) normalize(mean = 6, std = 8)", 7, 5));
    // inside = (outside - 6) / 8 * 2, so outside = 27 / 2 * 8 + 6
    assertEquals(114, only(inside + "normalize(mean = 6, std = 8) scale(2)", 7, 5));
    assertEquals(27, only(inside + "normalize", 7, 5), "nothing is measured yet");
  }

  private static double only(String statements, double... inputs) {
    GeneratedNetwork network =
        CompiledNetworks.of("network N { " + statements + " }").fresh("N", 1);
    return network.predict(List.of(inputs)).get(0)[0];
  }

  /** The order of two units on an input: 3 * (10 - 4) / 2 = 9, (3 * 10 - 4) / 2 = 13. */
  @Test
  void unitsOfAnInputApplyInTheOrderWritten() {
    String output = " output y = x";
    assertEquals(9, only("input x: float[1] normalize(mean = 4, std = 2) scale(3)" + output, 10));
    assertEquals(13, only("input x: float[1] scale(3) normalize(mean = 4, std = 2)" + output, 10));
  }

  /** By hand: 1, 2, 3, 6 have mean 3 and deviation sqrt((4 + 1 + 0 + 9) / 4). */
  @Test
  void fitMeasuresOnceAndKeepsWhatItMeasured(@TempDir Path folder) throws Exception {
    CompiledNetworks compiled =
        CompiledNetworks.of(
            "network N { precision double input x: float[2] scale(-2) normalize"
                + " output y = x -> dense(1) normalize"
                + TRAIN
                + " }");
    GeneratedNetwork network = compiled.fresh("N", 1);
    double[][] inputs = {{1, 5}, {2, 5}, {3, 5}, {6, 5}};
    double[][] targets = {{10}, {10}, {30}, {30}};
    network.network().fit(Dataset.of(inputs, targets), settings -> settings.epochs(1));
    Parameters measured = network.parameters();
    assertArrayEquals(new double[] {-6, -10}, measured.tensor("x.mean"), 1e-14);
    assertArrayEquals(
        new double[] {2 * Math.sqrt(3.5), 1}, measured.tensor("x.std"), 1e-14, "5 is constant");
    assertArrayEquals(new double[] {20}, measured.tensor("y.mean"), 1e-14);
    assertArrayEquals(new double[] {10}, measured.tensor("y.std"), 1e-14);

    Path file = folder.resolve("n.safetensors");
    network.network().save(file);
    GeneratedNetwork again = compiled.load("N", file);
    assertEquals(measured, again.parameters());
    double[][] others = {{100, 7}, {200, 8}};
    again.network().fit(Dataset.of(others, new double[][] {{1}, {2}}), s -> s.epochs(1));
    assertNotEquals(measured, again.parameters(), "it trains");
    for (String tensor : List.of("x.mean", "x.std", "y.mean", "y.std")) {
      assertArrayEquals(measured.tensor(tensor), again.parameters().tensor(tensor), tensor);
    }
    assertArrayEquals(
        network.predict(List.of(inputs[0])).get(0),
        compiled.with("N", measured).predict(List.of(inputs[0])).get(0),
        "parameters carry what was measured");
  }

  /** Channels first: each has a mean of its own, over all places and samples. */
  @Test
  void measuresAlongTheFirstAxisOrTheOneThatIsNamed() {
    double[][] inputs = {{1, 2, 3, 10, 20, 30}, {3, 4, 5, 30, 40, 50}};
    double[][] targets = {{0}, {1}};
    String rest = " output y = x -> flatten -> dense(1)" + TRAIN;
    Parameters rows = fitted("input x: float[2, 3] normalize" + rest, inputs, targets);
    assertArrayEquals(new double[] {3, 30}, rows.tensor("x.mean"), 1e-5);
    double std = Math.sqrt((4 + 1 + 0 + 0 + 1 + 4) / 6.0);
    assertArrayEquals(new double[] {std, 10 * std}, rows.tensor("x.std"), 1e-5);
    Parameters columns = fitted("input x: float[2, 3] normalize(axis = 1)" + rest, inputs, targets);
    assertArrayEquals(new double[] {11, 16.5, 22}, columns.tensor("x.mean"), 1e-5);
  }

  private static Parameters fitted(String statements, double[][] inputs, double[][] targets) {
    GeneratedNetwork network =
        CompiledNetworks.of("network N { " + statements + " }").fresh("N", 1);
    network.network().fit(Dataset.of(inputs, targets), settings -> settings.epochs(1));
    return network.parameters();
  }

  /**
   * A network with units on real data, against one without on data normalized by hand, by the plain
   * formula in double. They train alike, so predictions agree but for rounding: in double what 280
   * steps make of last digits, in float of 1e-7.
   */
  @ParameterizedTest
  @ValueSource(strings = {"float", "double"})
  void regressionLikeOneThatIsNormalizedByHand(String precision) {
    SharedFolder.require();
    double[][] rows =
        SharedFolder.lines("data/uci/diabetes.csv").stream()
            .skip(1)
            .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new);
    double[][] inputs = Arrays.stream(rows).map(r -> Arrays.copyOf(r, 10)).toArray(double[][]::new);
    double[][] targets =
        Arrays.stream(rows).map(r -> new double[] {r[10]}).toArray(double[][]::new);
    CompiledNetworks compiled = CompiledNetworks.of(diabetes(precision));
    GeneratedNetwork real = compiled.fresh("Real", 5);
    GeneratedNetwork bare = compiled.fresh("Bare", 5);
    for (TensorSpec tensor : bare.spec().tensors()) {
      bare.network()
          .use(bare.parameters().with(tensor.name(), real.parameters().tensor(tensor.name())));
    }
    double[][] x = moments(inputs);
    double[][] y = moments(targets);
    real.network().fit(Dataset.of(inputs, targets));
    bare.network().fit(Dataset.of(normalized(inputs, x), normalized(targets, y)));
    double tolerance = precision.equals("double") ? 1e-12 : 1e-5;
    double worst = 0;
    double error = 0;
    for (int i = 0; i < rows.length; i++) {
      double predicted = real.predict(List.of(inputs[i])).get(0)[0];
      double byHand = bare.predict(List.of(normalized(inputs, x)[i])).get(0)[0] * y[1][0] + y[0][0];
      worst = Math.max(worst, Math.abs(predicted - byHand) / y[1][0]);
      error += Math.pow(predicted - targets[i][0], 2) / rows.length;
    }
    double off = worst;
    assertTrue(worst <= tolerance, () -> "off by " + off + " deviations");
    // The deviation is 77; a straight line leaves 53.5.
    double left = Math.sqrt(error);
    assertTrue(left < 56, () -> "the error left is " + left);
    double loss = real.network().evaluate(Dataset.of(inputs, targets)).loss();
    assertEquals(left * left / y[1][0] / y[1][0] / 2, loss, 1e-4, "the loss is taken inside");
  }

  private static String diabetes(String precision) {
    String start = " { precision " + precision + " input measures: float[10] ";
    String body = "output progress = measures -> dense(16) -> tanh -> dense(1) ";
    return "network Real"
        + start
        + "normalize "
        + body
        + "normalize"
        + TRAIN
        + "} network Bare"
        + start
        + body
        + TRAIN
        + "}";
  }

  /** The means and the deviations of all columns. */
  private static double[][] moments(double[][] rows) {
    int width = rows[0].length;
    double[][] moments = new double[2][width];
    for (int i = 0; i < width; i++) {
      int column = i;
      double mean = Arrays.stream(rows).mapToDouble(r -> r[column]).average().orElseThrow();
      double squares = Arrays.stream(rows).mapToDouble(r -> Math.pow(r[column] - mean, 2)).sum();
      moments[0][i] = mean;
      moments[1][i] = Math.sqrt(squares / rows.length);
    }
    return moments;
  }

  private static double[][] normalized(double[][] rows, double[][] moments) {
    double[][] normalized = new double[rows.length][rows[0].length];
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < rows[r].length; i++) {
        normalized[r][i] = (rows[r][i] - moments[0][i]) / moments[1][i];
      }
    }
    return normalized;
  }
}
