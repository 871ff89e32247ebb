package dev.sinew.train;

/** The velocities of a run over doubles. */
final class MomentumDoubles extends Memory<double[]> implements DoubleUpdater {
  private final Momentum settings;
  private final double[] velocity;

  MomentumDoubles(Momentum settings, int parameters) {
    this.settings = settings;
    velocity = keep("velocity", new double[parameters]);
  }

  @Override
  public void update(double[] parameters, double[] gradient, int from, int to, double rateFactor) {
    double rate = settings.rate() * rateFactor;
    double decay = settings.decay();
    double momentum = settings.momentum();
    double fresh = settings.freshShare(steps());
    double lookAhead = settings.nesterov() ? momentum : 1;
    double direct = settings.nesterov() ? 1 : 0;
    for (int i = from; i < to; i++) {
      double p = parameters[i];
      double g = gradient[i] + decay * p;
      double v = momentum * velocity[i] + fresh * g;
      velocity[i] = v;
      parameters[i] = p - rate * (lookAhead * v + direct * g);
    }
  }
}
