package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sinew.data.Dataset;
import dev.sinew.train.TrainingDivergedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Networks that run away, and the first number that did. */
final class DivergenceTest {
  private static final Dataset ONE = Dataset.of(new double[][] {{1}}, new double[][] {{0}});

  private static TrainingDivergedException diverge(GeneratedNetwork network, Dataset data) {
    return assertThrows(TrainingDivergedException.class, () -> network.network().fit(data));
  }

  /**
   * h = a x, y = b h, loss y^2 / 2 at x = 1. Both weights begin at 2 and stay the same: w = w -
   * w^3, so 2, -6, 210, -9260790, then 7.94e20. In epoch 5 their product is 6.3e41, more than a
   * float holds.
   */
  @Test
  void productTooLarge() {
    GeneratedNetwork network =
        CompiledNetworks.of(
                "network Runaway { input x: float[1]"
                    + " h = x -> dense(1, weight = [[2]], bias = false)"
                    + " output y = h -> dense(1, weight = [[2]], bias = false)"
                    + " train { loss = halfSquaredError optimizer = sgd(rate = 1) } }")
            .fresh("Runaway", 1);
    List<double[]> weights = new ArrayList<>();
    TrainingDivergedException thrown =
        assertThrows(
            TrainingDivergedException.class,
            () ->
                network
                    .network()
                    .fit(
                        ONE,
                        settings ->
                            settings.listener(
                                report -> weights.add(network.parameters().doubles()))));
    assertArrayEquals(new double[] {-6, -6}, weights.get(0));
    assertArrayEquals(new double[] {210, 210}, weights.get(1));
    assertArrayEquals(new double[] {-9260790, -9260790}, weights.get(2));
    assertEquals(4, weights.size());
    assertEquals(
        "Training of Runaway diverged in epoch 5, batch 1: the loss is Infinity at learning rate"
            + " 1.0. First not finite: value y[0] of row 0 (y: h -> dense(1)) is Infinity. The"
            + " network keeps its parameters from the end of epoch 4. Try a smaller learning rate,"
            + " such as 0.1, and inputs scaled to about -1 to 1.",
        thrown.getMessage());
    assertEquals("value y[0] of row 0 (y: h -> dense(1)) is Infinity", thrown.firstNotFinite());
    assertArrayEquals(weights.get(3), network.parameters().doubles());
  }

  /** The output 1e10 fits a float, but not its gradient 1e10 times the weight 1e30 behind h. */
  @Test
  void gradientTooLarge() {
    GeneratedNetwork network =
        CompiledNetworks.of(
                "network Steep { input x: float[1]"
                    + " h = x -> dense(1, weight = [[1e-20]], bias = false)"
                    + " output y = h -> dense(1, weight = [[1e30]], bias = false)"
                    + " train { loss = halfSquaredError optimizer = sgd(rate = 1e-30) } }")
            .fresh("Steep", 1);
    assertEquals(
        "the gradient at h[0] of row 0 (h: x -> dense(1)) is Infinity",
        diverge(network, ONE).firstNotFinite());
  }

  /**
   * The output is 1e-20 times 1e30. Its gradient 1e10 becomes 1e20 at h5, 1e30 at h4, 1e40 at h3:
   * more than a float holds, and NaN at all before. Those lie in the arrays of h5 and h4.
   */
  @Test
  void gradientTooLargeInTheMiddle() {
    GeneratedNetwork network =
        CompiledNetworks.of(
                "network Deep { input x: float[1]"
                    + " h1 = x -> dense(1, weight = [[1]], bias = false)"
                    + " h2 = h1 -> dense(1, weight = [[0]], bias = false)"
                    + " h3 = h2 -> dense(1, weight = [[1]], bias = [1e-20])"
                    + " h4 = h3 -> dense(1, weight = [[1e10]], bias = false)"
                    + " h5 = h4 -> dense(1, weight = [[1e10]], bias = false)"
                    + " output y = h5 -> dense(1, weight = [[1e10]], bias = false)"
                    + " train { loss = halfSquaredError optimizer = sgd(rate = 1e-30) } }")
            .fresh("Deep", 1);
    assertEquals(
        "the gradient at h3[0] of row 0 (h3: h2 -> dense(1)) is Infinity",
        diverge(network, ONE).firstNotFinite());
  }

  /** The gradient 1e18 is finite, but not the step of 1e25 times that. */
  @Test
  void parameterTooLarge() {
    GeneratedNetwork network =
        CompiledNetworks.of(
                "network Fast { input x: float[2]"
                    + " output y = x -> dense(1, weight = [[0, 1]], bias = false)"
                    + " train { loss = halfSquaredError optimizer = sgd(rate = 1e25) } }")
            .fresh("Fast", 1);
    Dataset data = Dataset.of(new double[][] {{0, 1}}, new double[][] {{-1e18}});
    assertEquals("parameter y.weight[0, 1] is -Infinity", diverge(network, data).firstNotFinite());
  }
}
