package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Dataset;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three batches of two act as one of six under every way to reduce a loss: means, means by the
 * weights of classes, sums, each with a penalty for large weights.
 */
final class AccumulationTest {
  private static final int SAMPLES = 20;

  private static double[] trained(String loss, int batch, int accumulate) {
    GeneratedNetwork network =
        CompiledNetworks.of(
                "network N { precision double input x: float[3] output y = x -> dense(4) -> tanh ->"
                    + " dense(3) -> softmax labels(\"a\", \"b\", \"c\") train { loss = "
                    + loss
                    + " optimizer = adam(rate = 0.01) l2 = 0.01 epochs = 6 seed = 2 } }")
            .fresh("N", 1);
    network.network().fit(data(), settings -> settings.batch(batch).accumulate(accumulate));
    return network.parameters().doubles();
  }

  private static Dataset data() {
    Random random = new Random(3);
    double[][] x = new double[SAMPLES][3];
    int[] classes = new int[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      for (int k = 0; k < 3; k++) {
        x[i][k] = random.nextGaussian();
      }
      classes[i] = random.nextInt(3);
    }
    return Dataset.of(x, classes);
  }

  /** 24 steps of sums of six terms, rounded in another order: a few ulps of numbers around 1. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "crossEntropy",
        "crossEntropy(classWeights = [1, 3, 0.25])",
        "crossEntropy(ignore = \"b\")",
        "crossEntropy(reduction = sum)",
        "crossEntropy + meanSquaredError"
      })
  void smallBatchesActAsOne(String loss) {
    double[] large = trained(loss, 6, 1);
    assertArrayEquals(large, trained(loss, 2, 3), 1e-11);
    double[] small = trained(loss, 2, 1);
    double apart = 0;
    for (int i = 0; i < small.length; i++) {
      apart = Math.max(apart, Math.abs(small[i] - large[i]));
    }
    assertTrue(apart > 1e-3, "small batches without accumulation are something else");
  }
}
