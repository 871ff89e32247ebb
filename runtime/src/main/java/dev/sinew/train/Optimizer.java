package dev.sinew.train;

/**
 * A rule that moves parameters along their gradient. Values of this type hold settings only and may
 * be shared; what a rule remembers from step to step belongs to an updater, one for each run.
 */
public sealed interface Optimizer permits Sgd, Adam {

  /**
   * Stochastic gradient descent.
   *
   * @param rate the learning rate, above 0
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  static Optimizer sgd(double rate) {
    return new Sgd(rate);
  }

  /**
   * Adam with its usual settings, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8.
   *
   * @param rate the learning rate, above 0
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  static Optimizer adam(double rate) {
    return new Adam(rate, 0.9, 0.999, 1e-8);
  }

  /** The learning rate. */
  double rate();

  /** A fresh run over a flat array of that many floats. */
  FloatUpdater floats(int parameters);

  /** A fresh run over a flat array of that many doubles. */
  DoubleUpdater doubles(int parameters);
}
