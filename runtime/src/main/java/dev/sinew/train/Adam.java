package dev.sinew.train;

/**
 * Adam, from Kingma and Ba, "Adam: a method for stochastic optimization", 2015, arXiv:1412.6980,
 * algorithm 1; amsgrad from Reddi, Kale and Kumar, "On the convergence of Adam and beyond", 2018;
 * decoupled decay, AdamW, from Loshchilov and Hutter, "Decoupled weight decay regularization",
 * 2019, arXiv:1711.05101. With gradient g, in step t = 1, 2, ...:
 *
 * <pre>
 * g = g + decay p                          or, decoupled, p = p - rate decay p
 * m = beta1 m + (1 - beta1) g
 * v = beta2 v + (1 - beta2) g g
 * p = p - rate (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * <p>With amsgrad the largest v so far stands for v in the last line. Both moments begin at 0. A
 * network of floats keeps them as floats.
 *
 * @param rate the learning rate, above 0
 * @param beta1 the share of the first moment that stays, in [0, 1)
 * @param beta2 the share of the second moment that stays, in [0, 1)
 * @param epsilon keeps the quotient finite, above 0
 * @param amsgrad whether the second moment that divides never falls
 * @param decay pulls every parameter towards 0, at least 0
 * @param decoupled whether decay acts on the parameters beside the gradient, not through it
 */
public record Adam(
    double rate,
    double beta1,
    double beta2,
    double epsilon,
    boolean amsgrad,
    double decay,
    boolean decoupled)
    implements Optimizer {
  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public Adam {
    String name = decoupled ? "adamw" : "adam";
    OptimizerRules.rate(name, rate);
    OptimizerRules.fraction(name, "beta1", beta1);
    OptimizerRules.fraction(name, "beta2", beta2);
    OptimizerRules.epsilon(name, epsilon);
    OptimizerRules.decay(name, decay);
  }

  /**
   * The same with another share of the first moment that stays.
   *
   * @throws IllegalArgumentException if it is not in [0, 1)
   */
  public Adam withBeta1(double value) {
    return new Adam(rate, value, beta2, epsilon, amsgrad, decay, decoupled);
  }

  /**
   * The same with another share of the second moment that stays.
   *
   * @throws IllegalArgumentException if it is not in [0, 1)
   */
  public Adam withBeta2(double value) {
    return new Adam(rate, beta1, value, epsilon, amsgrad, decay, decoupled);
  }

  /**
   * The same with another epsilon.
   *
   * @throws IllegalArgumentException if it is not a finite number above 0
   */
  public Adam withEpsilon(double value) {
    return new Adam(rate, beta1, beta2, value, amsgrad, decay, decoupled);
  }

  /** The same with amsgrad or without. */
  public Adam withAmsgrad(boolean value) {
    return new Adam(rate, beta1, beta2, epsilon, value, decay, decoupled);
  }

  /**
   * The same with another decay.
   *
   * @throws IllegalArgumentException if it is not a finite number of at least 0
   */
  public Adam withDecay(double value) {
    return new Adam(rate, beta1, beta2, epsilon, amsgrad, value, decoupled);
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

  /** The share of a parameter that joins its gradient. */
  double gradientDecay() {
    return decoupled ? 0 : decay;
  }

  /** The share of a parameter that a step takes away by itself. */
  double shrink(double rateFactor) {
    return decoupled ? rate * rateFactor * decay : 0;
  }
}
