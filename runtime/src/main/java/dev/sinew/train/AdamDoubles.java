package dev.sinew.train;

/** The two moments of an Adam run over doubles. */
final class AdamDoubles implements DoubleUpdater {
  private final Adam settings;
  private final double[] first;
  private final double[] second;
  private int step;
  private double stepSize; // rate / (1 - beta1^t)
  private double rootCorrection; // sqrt(1 - beta2^t)

  AdamDoubles(Adam settings, int parameters) {
    this.settings = settings;
    first = new double[parameters];
    second = new double[parameters];
  }

  @Override
  public void nextStep() {
    step++;
    stepSize = settings.rate() / settings.firstCorrection(step);
    rootCorrection = Math.sqrt(settings.secondCorrection(step));
  }

  @Override
  public void update(double[] parameters, double[] gradient, int from, int to) {
    double beta1 = settings.beta1();
    double rest1 = 1 - settings.beta1();
    double beta2 = settings.beta2();
    double rest2 = 1 - settings.beta2();
    double epsilon = settings.epsilon();
    double rate = stepSize;
    double root = rootCorrection;
    for (int i = from; i < to; i++) {
      double g = gradient[i];
      double m = beta1 * first[i] + rest1 * g;
      double v = beta2 * second[i] + rest2 * g * g;
      first[i] = m;
      second[i] = v;
      parameters[i] -= rate * m / (Math.sqrt(v) / root + epsilon);
    }
  }
}
