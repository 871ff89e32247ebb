package dev.sinew.train;

/**
 * Stochastic gradient descent: p = p - rate g, where g is the gradient of the batch's loss.
 *
 * @param rate the learning rate, above 0
 */
public record Sgd(double rate) implements Optimizer {
  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  public Sgd {
    OptimizerRules.rate("sgd", rate);
  }

  @Override
  public FloatUpdater floats(int parameters) {
    return new SgdUpdater(rate);
  }

  @Override
  public DoubleUpdater doubles(int parameters) {
    return new SgdUpdater(rate);
  }
}
