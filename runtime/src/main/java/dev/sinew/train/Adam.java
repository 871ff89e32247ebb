package dev.sinew.train;

/**
 * Adam, from Kingma and Ba, "Adam: a method for stochastic optimization", 2015, arXiv:1412.6980,
 * algorithm 1. With gradient g, in step t = 1, 2, ...:
 *
 * <pre>
 * m = beta1 m + (1 - beta1) g
 * v = beta2 v + (1 - beta2) g g
 * p = p - rate (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * <p>Both moments begin at 0. A network of floats keeps them as floats.
 *
 * @param rate the learning rate, above 0
 * @param beta1 the decay of the first moment, in [0, 1)
 * @param beta2 the decay of the second moment, in [0, 1)
 * @param epsilon keeps the quotient finite, above 0
 */
public record Adam(double rate, double beta1, double beta2, double epsilon) implements Optimizer {
  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public Adam {
    OptimizerRules.rate("adam", rate);
    OptimizerRules.beta("beta1", beta1);
    OptimizerRules.beta("beta2", beta2);
    OptimizerRules.epsilon(epsilon);
  }

  @Override
  public FloatUpdater floats(int parameters) {
    return new AdamFloats(this, parameters);
  }

  @Override
  public DoubleUpdater doubles(int parameters) {
    return new AdamDoubles(this, parameters);
  }

  /** 1 - beta1^step, the share of the first moment that has been filled. */
  double firstCorrection(int step) {
    return 1 - StrictMath.pow(beta1, step);
  }

  /** 1 - beta2^step, the share of the second moment that has been filled. */
  double secondCorrection(int step) {
    return 1 - StrictMath.pow(beta2, step);
  }
}
