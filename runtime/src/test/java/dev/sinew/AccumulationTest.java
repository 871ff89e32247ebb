package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sinew.data.Dataset;
import dev.sinew.train.Optimizer;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three batches of two act as one of six; 20 samples leave a step of two at the end. */
class AccumulationTest {
  private static final Dataset DATA = data();

  private static Dataset data() {
    Random random = new Random(4);
    double[][] x = new double[20][2];
    int[] classes = new int[20];
    for (int i = 0; i < 20; i++) {
      x[i][0] = random.nextGaussian();
      x[i][1] = random.nextGaussian();
      classes[i] = random.nextInt(3);
    }
    return Dataset.of(x, classes);
  }

  private static double[] trained(Precision precision, int batch, int accumulate) {
    Network network = Examples.tanh(precision);
    network.fit(
        DATA,
        settings ->
            settings
                .epochs(5)
                .batch(batch)
                .accumulate(accumulate)
                .clipNorm(0.3)
                .optimizer(Optimizer.adam(0.01)));
    return network.parameters().doubles();
  }

  /** 20 steps of sums of at most 6 terms: in double a few ulps each, in float likewise. */
  @ParameterizedTest
  @EnumSource
  void smallBatchesActAsOne(Precision precision) {
    double[] small = trained(precision, 2, 3);
    assertArrayEquals(
        trained(precision, 6, 1), small, precision == Precision.DOUBLE ? 1e-13 : 1e-5);
    assertNotEquals(trained(precision, 2, 1)[0], small[0], 1e-3);
  }
}
