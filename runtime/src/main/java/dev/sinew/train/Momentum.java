package dev.sinew.train;

/**
 * Descent with momentum, from Polyak, "Some methods of speeding up the convergence of iteration
 * methods", 1964, in the form of Sutskever et al., "On the importance of initialization and
 * momentum in deep learning", 2013, with the rate outside of the velocity as PyTorch has it. With
 * gradient g:
 *
 * <pre>
 * g = g + decay p
 * v = momentum v + (1 - dampening) g      in the first step v = g
 * p = p - rate v                          with nesterov p = p - rate (g + momentum v)
 * </pre>
 *
 * @param rate the learning rate, above 0
 * @param momentum the share of the velocity that stays, in [0, 1)
 * @param dampening the share of the gradient that is left out of the velocity, in [0, 1]
 * @param nesterov whether a step looks ahead along the velocity; dampening is 0 then
 * @param decay pulls every parameter towards 0, at least 0
 */
public record Momentum(
    double rate, double momentum, double dampening, boolean nesterov, double decay)
    implements Optimizer {
  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public Momentum {
    String name = nesterov ? "nesterov" : "momentum";
    OptimizerRules.rate(name, rate);
    OptimizerRules.fraction(name, "momentum", momentum);
    OptimizerRules.dampening(name, dampening, nesterov);
    OptimizerRules.decay(name, decay);
  }

  /**
   * The same with another share of the velocity that stays.
   *
   * @throws IllegalArgumentException if it is not in [0, 1)
   */
  public Momentum withMomentum(double value) {
    return new Momentum(rate, value, dampening, nesterov, decay);
  }

  /**
   * The same with another share of the gradient left out.
   *
   * @throws IllegalArgumentException if it is not in [0, 1], or not 0 with nesterov
   */
  public Momentum withDampening(double value) {
    return new Momentum(rate, momentum, value, nesterov, decay);
  }

  /**
   * The same with another decay.
   *
   * @throws IllegalArgumentException if it is not a finite number of at least 0
   */
  public Momentum withDecay(double value) {
    return new Momentum(rate, momentum, dampening, nesterov, value);
  }

  @Override
  public FloatUpdater floats(int parameters) {
    return new MomentumFloats(this, parameters);
  }

  @Override
  public DoubleUpdater doubles(int parameters) {
    return new MomentumDoubles(this, parameters);
  }

  /** The share of the gradient that enters the velocity; all of it in the first step. */
  double freshShare(int step) {
    return step == 1 ? 1 : 1 - dampening;
  }
}
