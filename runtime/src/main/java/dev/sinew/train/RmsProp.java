package dev.sinew.train;

/**
 * RMSprop, from Tieleman and Hinton, "Lecture 6.5 - rmsprop", COURSERA: Neural networks for machine
 * learning, 2012; centred as in Graves, "Generating sequences with recurrent neural networks",
 * 2013, arXiv:1308.0850. With gradient g:
 *
 * <pre>
 * g = g + decay p
 * s = alpha s + (1 - alpha) g g
 * u = alpha u + (1 - alpha) g                centred only, s - u u stands for s below then
 * v = momentum v + g / (sqrt(s) + epsilon)
 * p = p - rate v
 * </pre>
 *
 * <p>All of them begin at 0.
 *
 * @param rate the learning rate, above 0
 * @param alpha the share of the averages that stays, in [0, 1)
 * @param epsilon keeps the quotient finite, above 0
 * @param momentum the share of the velocity that stays, in [0, 1)
 * @param centered whether the squares are taken about the mean gradient
 * @param decay pulls every parameter towards 0, at least 0
 */
public record RmsProp(
    double rate, double alpha, double epsilon, double momentum, boolean centered, double decay)
    implements Optimizer {
  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public RmsProp {
    OptimizerRules.rate("rmsprop", rate);
    OptimizerRules.fraction("rmsprop", "alpha", alpha);
    OptimizerRules.epsilon("rmsprop", epsilon);
    OptimizerRules.fraction("rmsprop", "momentum", momentum);
    OptimizerRules.decay("rmsprop", decay);
  }

  /**
   * The same with another share of the averages that stays.
   *
   * @throws IllegalArgumentException if it is not in [0, 1)
   */
  public RmsProp withAlpha(double value) {
    return new RmsProp(rate, value, epsilon, momentum, centered, decay);
  }

  /**
   * The same with another epsilon.
   *
   * @throws IllegalArgumentException if it is not a finite number above 0
   */
  public RmsProp withEpsilon(double value) {
    return new RmsProp(rate, alpha, value, momentum, centered, decay);
  }

  /**
   * The same with another share of the velocity that stays.
   *
   * @throws IllegalArgumentException if it is not in [0, 1)
   */
  public RmsProp withMomentum(double value) {
    return new RmsProp(rate, alpha, epsilon, value, centered, decay);
  }

  /** The same, with squares about the mean gradient or without. */
  public RmsProp withCentered(boolean value) {
    return new RmsProp(rate, alpha, epsilon, momentum, value, decay);
  }

  /**
   * The same with another decay.
   *
   * @throws IllegalArgumentException if it is not a finite number of at least 0
   */
  public RmsProp withDecay(double value) {
    return new RmsProp(rate, alpha, epsilon, momentum, centered, value);
  }

  @Override
  public FloatUpdater floats(int parameters) {
    return new RmsPropFloats(this, parameters);
  }

  @Override
  public DoubleUpdater doubles(int parameters) {
    return new RmsPropDoubles(this, parameters);
  }
}
