package dev.sinew.train;

/**
 * A rule that moves parameters along their gradient. Values of this type hold settings only and may
 * be shared; what a rule remembers from step to step belongs to an updater, one for each run.
 * Settings that are not given are PyTorch's; a {@code with} method changes one:
 *
 * <pre>
 * Optimizer.adam(0.001).withBeta2(0.99).withDecay(1e-4)
 * </pre>
 */
public sealed interface Optimizer permits Sgd, Momentum, Adagrad, RmsProp, Adam {

  /**
   * Stochastic gradient descent, without decay.
   *
   * @param rate the learning rate, above 0
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  static Sgd sgd(double rate) {
    return new Sgd(rate, 0);
  }

  /**
   * The perceptron rule, from Rosenblatt, "The perceptron: a probabilistic model for information
   * storage and organization in the brain", 1958: w = w + rate (t - y) x. It is plain descent along
   * the perceptron criterion, which is the loss of a network whose train block asks for this rule.
   *
   * @param rate the learning rate, above 0
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  static Sgd perceptron(double rate) {
    return new Sgd(rate, 0);
  }

  /**
   * Descent with momentum = 0.9, dampening = 0, decay = 0.
   *
   * @param rate the learning rate, above 0
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  static Momentum momentum(double rate) {
    return new Momentum(rate, 0.9, 0, false, 0);
  }

  /**
   * Descent with Nesterov's momentum = 0.9, decay = 0.
   *
   * @param rate the learning rate, above 0
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  static Momentum nesterov(double rate) {
    return new Momentum(rate, 0.9, 0, true, 0);
  }

  /**
   * Adagrad with epsilon = 1e-10, decay = 0.
   *
   * @param rate the learning rate, above 0
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  static Adagrad adagrad(double rate) {
    return new Adagrad(rate, 1e-10, 0);
  }

  /**
   * RMSprop with alpha = 0.99, epsilon = 1e-8, momentum = 0, not centred, decay = 0.
   *
   * @param rate the learning rate, above 0
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  static RmsProp rmsprop(double rate) {
    return new RmsProp(rate, 0.99, 1e-8, 0, false, 0);
  }

  /**
   * Adam with beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, without amsgrad, decay = 0.
   *
   * @param rate the learning rate, above 0
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  static Adam adam(double rate) {
    return new Adam(rate, 0.9, 0.999, 1e-8, false, 0, false);
  }

  /**
   * AdamW: Adam's other settings, and a decoupled decay = 0.01.
   *
   * @param rate the learning rate, above 0
   * @throws IllegalArgumentException if the rate is not a finite number above 0
   */
  static Adam adamw(double rate) {
    return new Adam(rate, 0.9, 0.999, 1e-8, false, 0.01, true);
  }

  /** The learning rate. */
  double rate();

  /** A fresh run over a flat array of that many floats. */
  FloatUpdater floats(int parameters);

  /** A fresh run over a flat array of that many doubles. */
  DoubleUpdater doubles(int parameters);
}
