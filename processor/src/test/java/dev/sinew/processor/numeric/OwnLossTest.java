package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Dataset;
import dev.sinew.data.DatasetBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Losses that the source defines, by numbers worked by hand, and against those of the language. */
final class OwnLossTest {
  private static final String OWN =
      """
      loss contrastive(d, same, margin = 1) = same * d * d + (1 - same) * square(max(0, margin - d))
      loss pinball(y, t, q = 0.5) = y < t ? q * (t - y) : (1 - q) * (y - t)
      loss near(y, t, delta = 1) =
        abs(y - t) <= delta ? square(y - t) / 2 : delta * (abs(y - t) - delta / 2)
      """;

  /** The outputs are the inputs: 2 where 1 was meant, 0.5 where 0 was. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contrastive                                | 2.125",
        "contrastive(margin = 3)                    | 5.125",
        "contrastive(margin = 3, reduction = sum)   | 10.25",
        "2 * contrastive - 0.5 * pinball            | 4.0625",
        "pinball(q = 0.9)                           | 0.075",
        "pinball(sampleWeight = w)                  | 0.875",
        "pinball(target = x)                        | 0",
        "near                                       | 0.3125",
        "near(delta = 0.25)                         | 0.15625",
      })
  void byHand(String loss, double expected) {
    for (String precision : new String[] {"float", "double"}) {
      String weight = loss.contains("sampleWeight") ? "input w: float " : "";
      GeneratedPass pass =
          CompiledNetworks.of(
                  OWN
                      + ("network N { precision " + precision + " input x: float")
                      + " output y = x -> dense(1, weight = [[1]]) train { "
                      + (weight + "loss = " + loss + " } }"))
              .fresh("N", 1)
              .pass(2);
      DatasetBuilder data =
          Dataset.builder()
              .input("x", new double[][] {{2}, {0.5}})
              .target("y", new double[][] {{1}, {0}});
      if (!weight.isEmpty()) {
        data.input("w", new double[][] {{3}, {1}});
      }
      pass.load(data.build(), 2, true);
      assertEquals(expected, pass.pass().lossAndGradient(2), 1e-7);
    }
  }

  /** One formula under two names gives the same bits, gradients too. */
  @ParameterizedTest
  @CsvSource({"near, huber", "near(y), huber(y)"})
  void sameAsTheLanguages(String own, String known) {
    double[][] gradients = new double[2][];
    for (int i = 0; i < 2; i++) {
      GeneratedPass pass =
          CompiledNetworks.of(
                  OWN
                      + "network N { input x: float[3] output y = x -> dense(4) train { loss = "
                      + ((i == 0 ? own : known) + " } }"))
              .fresh("N", 5)
              .pass(2);
      Dataset data =
          Dataset.of(
              new double[][] {{1, 2, 3}, {-4, 0.5, 0}},
              new double[][] {{0, 1, 0.5, 2}, {1, -1, 0.25, 0}});
      pass.load(data, 2, true);
      pass.pass().lossAndGradient(2);
      gradients[i] = pass.gradient();
    }
    assertArrayEquals(gradients[1], gradients[0], 1e-6);
  }
}
