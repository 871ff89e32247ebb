package dev.sinew.train;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OptimizerTest {
  @Test
  void sgdMovesAgainstTheGradient() {
    double[] doubles = {1, 2, 3, 4};
    DoubleUpdater updater = Optimizer.sgd(0.5).doubles(4);
    updater.nextStep();
    updater.update(doubles, new double[] {10, 2, -4, 10}, 1, 3);
    assertArrayEquals(new double[] {1, 1, 5, 4}, doubles);
    float[] floats = {1, 2, 3, 4};
    FloatUpdater inFloats = Optimizer.sgd(0.5).floats(4);
    inFloats.nextStep();
    inFloats.update(floats, new float[] {10, 2, -4, 10}, 1, 3);
    assertArrayEquals(new float[] {1, 1, 5, 4}, floats);
  }

  /** Algorithm 1 of the paper, with bias-corrected moments written out, over changing gradients. */
  @Test
  void adamFollowsThePaper() {
    double[] gradients = {0.5, -2, 1e-3, 0, 40};
    double m = 0;
    double v = 0;
    double expected = 1.5;
    double[] found = {1.5};
    DoubleUpdater updater =
        Optimizer.adam(0.1).withBeta1(0.8).withBeta2(0.95).withEpsilon(1e-6).doubles(1);
    for (int t = 1; t <= gradients.length; t++) {
      double g = gradients[t - 1];
      m = 0.8 * m + (1 - 0.8) * g;
      v = 0.95 * v + (1 - 0.95) * g * g;
      double mHat = m / (1 - Math.pow(0.8, t));
      double vHat = v / (1 - Math.pow(0.95, t));
      expected -= 0.1 * mHat / (Math.sqrt(vHat) + 1e-6);
      updater.nextStep();
      updater.update(found, new double[] {g}, 0, 1);
      assertEquals(expected, found[0], 1e-14);
    }
  }

  /** After one step m and v are g and g^2, so the step is the rate, whatever the gradient. */
  @Test
  void firstStepOfAdamIsTheRate() {
    double[] found = {0, 0, 7};
    DoubleUpdater updater = Optimizer.adam(0.01).doubles(3);
    updater.nextStep();
    updater.update(found, new double[] {1000, -1e-3, 5}, 0, 2);
    assertEquals(-0.01, found[0], 1e-9);
    assertEquals(0.01, found[1], 1e-6); // epsilon is 1e-5 of the gradient here
    assertEquals(7, found[2]);
  }

  @Test
  void adamInFloatsAgreesWithDoubles() {
    double[] doubles = {1, -1, 0.5};
    float[] floats = {1, -1, 0.5f};
    DoubleUpdater inDoubles = Optimizer.adam(0.05).doubles(3);
    FloatUpdater inFloats = Optimizer.adam(0.05).floats(3);
    for (int t = 1; t <= 100; t++) {
      float[] gradient = {0.25f * t % 3 - 1, 1f / t, -0.125f};
      double[] wide = {gradient[0], gradient[1], gradient[2]};
      inDoubles.nextStep();
      inDoubles.update(doubles, wide, 0, 3);
      inFloats.nextStep();
      inFloats.update(floats, gradient, 0, 3);
    }
    for (int i = 0; i < 3; i++) {
      assertEquals(doubles[i], floats[i], 1e-5); // 100 steps of a few roundings of 6e-8 each
    }
  }

  @Test
  void usualSettings() {
    assertEquals(new Adam(0.001, 0.9, 0.999, 1e-8, false, 0, false), Optimizer.adam(0.001));
    assertEquals(new Sgd(0.5, 0), Optimizer.sgd(0.5));
    assertEquals(0.5, Optimizer.sgd(0.5).rate());
  }

  /** Each {@code with} changes the one setting that it names. */
  @Test
  void oneSettingChanged() {
    assertEquals(new Sgd(0.5, 0.1), Optimizer.sgd(0.5).withDecay(0.1));
    assertEquals(new Momentum(0.5, 0.9, 0, false, 0), Optimizer.momentum(0.5));
    assertEquals(new Momentum(0.5, 0.7, 0, false, 0), Optimizer.momentum(0.5).withMomentum(0.7));
    assertEquals(new Momentum(0.5, 0.9, 0.2, false, 0), Optimizer.momentum(0.5).withDampening(0.2));
    assertEquals(new Momentum(0.5, 0.9, 0, true, 0.1), Optimizer.nesterov(0.5).withDecay(0.1));
    Adagrad adagrad = Optimizer.adagrad(0.5);
    assertEquals(new Adagrad(0.5, 1e-3, adagrad.decay()), adagrad.withEpsilon(1e-3));
    assertEquals(new Adagrad(0.5, adagrad.epsilon(), 0.1), adagrad.withDecay(0.1));
    RmsProp rmsprop = new RmsProp(0.5, 0.99, 1e-8, 0, false, 0);
    assertEquals(rmsprop, Optimizer.rmsprop(0.5));
    assertEquals(new RmsProp(0.5, 0.8, 1e-8, 0, false, 0), rmsprop.withAlpha(0.8));
    assertEquals(new RmsProp(0.5, 0.99, 1e-3, 0, false, 0), rmsprop.withEpsilon(1e-3));
    assertEquals(new RmsProp(0.5, 0.99, 1e-8, 0.3, false, 0), rmsprop.withMomentum(0.3));
    assertEquals(new RmsProp(0.5, 0.99, 1e-8, 0, true, 0), rmsprop.withCentered(true));
    assertEquals(new RmsProp(0.5, 0.99, 1e-8, 0, false, 0.1), rmsprop.withDecay(0.1));
    Adam adam = Optimizer.adam(0.1);
    assertEquals(new Adam(0.1, 0.9, 0.999, 1e-8, true, 0, false), adam.withAmsgrad(true));
    assertEquals(new Adam(0.1, 0.9, 0.999, 1e-8, false, 0.2, false), adam.withDecay(0.2));
    assertEquals(new Adam(0.1, 0.9, 0.999, 1e-8, false, 0.01, true), Optimizer.adamw(0.1));
  }

  @Test
  void dampeningOutOfRange() {
    assertEquals(1, Optimizer.momentum(0.1).withDampening(1).dampening());
    assertFails(
        IllegalArgumentException.class,
        "momentum needs dampening from 0 to 1, but found 1.5.",
        () -> Optimizer.momentum(0.1).withDampening(1.5));
    assertFails(
        IllegalArgumentException.class,
        "nesterov needs dampening of 0, but found 0.5.",
        () -> Optimizer.nesterov(0.1).withDampening(0.5));
  }

  @Test
  void learningRateOutOfRange() {
    assertFails(
        IllegalArgumentException.class,
        "sgd needs a learning rate above 0, but found 0.0; 0.001 to 0.5 is usual.",
        () -> Optimizer.sgd(0));
    assertFails(
        IllegalArgumentException.class,
        "sgd needs a learning rate above 0, but found Infinity; 0.001 to 0.5 is usual.",
        () -> Optimizer.sgd(Double.POSITIVE_INFINITY));
    assertFails(
        IllegalArgumentException.class,
        "adam needs a learning rate above 0, but found NaN; 0.001 to 0.5 is usual.",
        () -> Optimizer.adam(Double.NaN));
  }

  @Test
  void settingsOfAdamOutOfRange() {
    assertFails(
        IllegalArgumentException.class,
        "adam needs beta1 from 0 up to but not including 1, but found 1.0.",
        () -> Optimizer.adam(0.1).withBeta1(1));
    assertFails(
        IllegalArgumentException.class,
        "adam needs beta2 from 0 up to but not including 1, but found -0.1.",
        () -> Optimizer.adam(0.1).withBeta2(-0.1));
    assertFails(
        IllegalArgumentException.class,
        "adam needs epsilon above 0, but found 0.0; 1e-8 is usual.",
        () -> Optimizer.adam(0.1).withEpsilon(0));
  }
}
