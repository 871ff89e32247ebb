package dev.sinew.train;

/**
 * Adagrad, from Duchi, Hazan and Singer, "Adaptive subgradient methods for online learning and
 * stochastic optimization", 2011, in its diagonal form. With gradient g:
 *
 * <pre>
 * g = g + decay p
 * s = s + g g
 * p = p - rate g / (sqrt(s) + epsilon)
 * </pre>
 *
 * <p>The sum s begins at 0.
 *
 * @param rate the learning rate, above 0
 * @param epsilon keeps the quotient finite, above 0
 * @param decay pulls every parameter towards 0, at least 0
 */
public record Adagrad(double rate, double epsilon, double decay) implements Optimizer {
  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public Adagrad {
    OptimizerRules.rate("adagrad", rate);
    OptimizerRules.epsilon("adagrad", epsilon);
    OptimizerRules.decay("adagrad", decay);
  }

  /**
   * The same with another epsilon.
   *
   * @throws IllegalArgumentException if it is not a finite number above 0
   */
  public Adagrad withEpsilon(double value) {
    return new Adagrad(rate, value, decay);
  }

  /**
   * The same with another decay.
   *
   * @throws IllegalArgumentException if it is not a finite number of at least 0
   */
  public Adagrad withDecay(double value) {
    return new Adagrad(rate, epsilon, value);
  }

  @Override
  public FloatUpdater floats(int parameters) {
    return new AdagradFloats(this, parameters);
  }

  @Override
  public DoubleUpdater doubles(int parameters) {
    return new AdagradDoubles(this, parameters);
  }
}
