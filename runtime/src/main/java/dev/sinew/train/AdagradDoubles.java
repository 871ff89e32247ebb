package dev.sinew.train;

/** The summed squares of a run over doubles. */
final class AdagradDoubles extends Memory<double[]> implements DoubleUpdater {
  private final Adagrad settings;
  private final double[] squares;

  AdagradDoubles(Adagrad settings, int parameters) {
    this.settings = settings;
    squares = keep("squares", new double[parameters]);
  }

  @Override
  public void update(double[] parameters, double[] gradient, int from, int to, double rateFactor) {
    double rate = settings.rate() * rateFactor;
    double decay = settings.decay();
    double epsilon = settings.epsilon();
    for (int i = from; i < to; i++) {
      double p = parameters[i];
      double g = gradient[i] + decay * p;
      double s = squares[i] + g * g;
      squares[i] = s;
      parameters[i] = p - rate * g / (Math.sqrt(s) + epsilon);
    }
  }
}
