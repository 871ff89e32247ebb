package dev.sinew.train;

/**
 * Stochastic gradient descent: p = p - rate (g + decay p), where g is the gradient of the batch's
 * loss.
 *
 * @param rate the learning rate, above 0
 * @param decay pulls every parameter towards 0, at least 0
 */
public record Sgd(double rate, double decay) implements Optimizer {
  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public Sgd {
    OptimizerRules.rate("sgd", rate);
    OptimizerRules.decay("sgd", decay);
  }

  /**
   * The same with another decay.
   *
   * @throws IllegalArgumentException if it is not a finite number of at least 0
   */
  public Sgd withDecay(double value) {
    return new Sgd(rate, value);
  }

  @Override
  public FloatUpdater floats(int parameters) {
    return new SgdFloats(this);
  }

  @Override
  public DoubleUpdater doubles(int parameters) {
    return new SgdDoubles(this);
  }
}
