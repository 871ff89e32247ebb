package dev.sinew.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two steps of one parameter that begins at 2, with the gradients 3 and -1, by hand. Settings are
 * far from the usual ones, so that each has a say: epsilon is 1, and a tensor's rate factor of 1/2
 * makes the rate of 0.4 one of 0.2.
 */
class OptimizerFormulasTest {
  private static final double START = 2;
  private static final double[] GRADIENTS = {3, -1};
  private static final double RATE_FACTOR = 0.5;

  static Stream<Arguments> steps() {
    return Stream.of(
        // 2 - 0.2 * 3, then 1.4 + 0.2
        Arguments.of(Optimizer.sgd(0.4), 1.4, 1.6),
        // g = 3 + 0.5 * 2 = 4, then g = -1 + 0.5 * 1.2 = -0.4
        Arguments.of(Optimizer.sgd(0.4).withDecay(0.5), 1.2, 1.28),
        // v = 4; g = -0.4, v = 0.5 * 4 + 0.75 * -0.4 = 1.7
        Arguments.of(
            Optimizer.momentum(0.4).withMomentum(0.5).withDampening(0.25).withDecay(0.5),
            1.2,
            0.86),
        // v = 3, 2 - 0.2 (3 + 1.5) = 1.1; v = 1.5 - 1 = 0.5, 1.1 - 0.2 (-1 + 0.25)
        Arguments.of(Optimizer.nesterov(0.4).withMomentum(0.5), 1.1, 1.25),
        // g = 4, s = 16, 2 - 0.2 * 4 / 5; g = -1 + 0.92 = -0.08, s = 16.0064
        Arguments.of(
            Optimizer.adagrad(0.4).withEpsilon(1).withDecay(0.5),
            1.84,
            1.84 + 0.2 * 0.08 / (Math.sqrt(16.0064) + 1)),
        // s = 9 / 4, v = 3 / 2.5 = 1.2; s = 0.75 * 2.25 + 0.25 = 1.9375, v = 0.6 - 1 / (sqrt s + 1)
        Arguments.of(
            Optimizer.rmsprop(0.4).withAlpha(0.75).withEpsilon(1).withMomentum(0.5),
            1.76,
            1.76 - 0.2 * (0.6 - 1 / (Math.sqrt(1.9375) + 1))),
        // g = 4, s = 4, 2 - 0.2 * 4 / 3; g = p / 2 - 1 = -2 / 15, s = 3 + g g / 4
        Arguments.of(
            Optimizer.rmsprop(0.4).withAlpha(0.75).withEpsilon(1).withDecay(0.5),
            26.0 / 15,
            26.0 / 15 + 0.2 * (2.0 / 15) / (Math.sqrt(3 + 1.0 / 225) + 1)),
        // s = 9 / 4, u = 3 / 4, s - u u = 27 / 16; s = 31 / 16, u = 5 / 16, s - u u = 471 / 256
        Arguments.of(
            Optimizer.rmsprop(0.4).withAlpha(0.75).withEpsilon(1).withCentered(true),
            2 - 0.2 * 3 / (Math.sqrt(27.0 / 16) + 1),
            2 - 0.2 * 3 / (Math.sqrt(27.0 / 16) + 1) + 0.2 / (Math.sqrt(471.0 / 256) + 1)),
        // m = 1.5 of 1/2, v = 9/4 of 1/4: 3 / (3 + 1); m = 0.25 of 3/4, v = 31/16 of 7/16
        Arguments.of(
            adam(Optimizer.adam(0.4)), 1.85, 1.85 - 0.2 * (1.0 / 3) / (Math.sqrt(31.0 / 7) + 1)),
        // the largest v so far is 9/4 still
        Arguments.of(
            adam(Optimizer.adam(0.4)).withAmsgrad(true),
            1.85,
            1.85 - 0.2 * (1.0 / 3) / (Math.sqrt(36.0 / 7) + 1)),
        // 2 - 0.2 * 0.5 * 2 = 1.8 before the step of 0.15; then a tenth off again
        Arguments.of(
            adam(Optimizer.adamw(0.4)).withDecay(0.5),
            1.65,
            1.65 * 0.9 - 0.2 * (1.0 / 3) / (Math.sqrt(31.0 / 7) + 1)));
  }

  private static Adam adam(Adam usual) {
    return usual.withBeta1(0.5).withBeta2(0.75).withEpsilon(1);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void inDoubles(Optimizer optimizer, double first, double second) {
    double[] parameters = {START};
    DoubleUpdater updater = optimizer.doubles(1);
    updater.nextStep();
    updater.update(parameters, new double[] {GRADIENTS[0]}, 0, 1, RATE_FACTOR);
    assertEquals(first, parameters[0], 1e-15);
    updater.nextStep();
    updater.update(parameters, new double[] {GRADIENTS[1]}, 0, 1, RATE_FACTOR);
    assertEquals(second, parameters[0], 2e-15);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void inFloats(Optimizer optimizer, double first, double second) {
    float[] parameters = {(float) START};
    FloatUpdater updater = optimizer.floats(1);
    updater.nextStep();
    updater.update(parameters, new float[] {(float) GRADIENTS[0]}, 0, 1, RATE_FACTOR);
    assertEquals(first, parameters[0], 5e-7);
    updater.nextStep();
    updater.update(parameters, new float[] {(float) GRADIENTS[1]}, 0, 1, RATE_FACTOR);
    assertEquals(second, parameters[0], 1e-6);
  }
}
