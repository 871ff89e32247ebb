package dev.sinew.train;

/** The averages of an RMSprop run over doubles; those that its settings do not need are empty. */
final class RmsPropDoubles extends Memory<double[]> implements DoubleUpdater {
  private final RmsProp settings;
  private final double[] squares;
  private final double[] means;
  private final double[] velocity;

  RmsPropDoubles(RmsProp settings, int parameters) {
    this.settings = settings;
    squares = keep("squares", new double[parameters]);
    means = settings.centered() ? keep("means", new double[parameters]) : new double[0];
    velocity = settings.momentum() > 0 ? keep("velocity", new double[parameters]) : new double[0];
  }

  @Override
  public void update(double[] parameters, double[] gradient, int from, int to, double rateFactor) {
    double rate = settings.rate() * rateFactor;
    double decay = settings.decay();
    double alpha = settings.alpha();
    double rest = 1 - settings.alpha();
    double epsilon = settings.epsilon();
    double momentum = settings.momentum();
    boolean centered = means.length > 0;
    boolean moving = velocity.length > 0;
    for (int i = from; i < to; i++) {
      double p = parameters[i];
      double g = gradient[i] + decay * p;
      double s = alpha * squares[i] + rest * g * g;
      squares[i] = s;
      if (centered) {
        double mean = alpha * means[i] + rest * g;
        means[i] = mean;
        s = Math.max(s - mean * mean, 0); // rounding can take it below 0
      }
      double step = g / (Math.sqrt(s) + epsilon);
      if (moving) {
        step += momentum * velocity[i];
        velocity[i] = step;
      }
      parameters[i] = p - rate * step;
    }
  }
}
