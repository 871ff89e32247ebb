package dev.sinew.train;

/** The moments of an Adam run over doubles. */
final class AdamDoubles extends Memory<double[]> implements DoubleUpdater {
  private final Adam settings;
  private final double[] first;
  private final double[] second;
  private final double[] largest; // of the second so far; empty without amsgrad
  private double correctedRate; // rate / (1 - beta1^t)
  private double rootCorrection; // sqrt(1 - beta2^t)

  AdamDoubles(Adam settings, int parameters) {
    this.settings = settings;
    first = keep("first", new double[parameters]);
    second = keep("second", new double[parameters]);
    largest = settings.amsgrad() ? keep("largest", new double[parameters]) : new double[0];
  }

  @Override
  public void nextStep() {
    super.nextStep();
    correctedRate = settings.rate() / settings.firstCorrection(steps());
    rootCorrection = Math.sqrt(settings.secondCorrection(steps()));
  }

  @Override
  public void update(double[] parameters, double[] gradient, int from, int to, double rateFactor) {
    double beta1 = settings.beta1();
    double rest1 = 1 - settings.beta1();
    double beta2 = settings.beta2();
    double rest2 = 1 - settings.beta2();
    double epsilon = settings.epsilon();
    double decay = settings.gradientDecay();
    double shrink = settings.shrink(rateFactor);
    double rate = correctedRate * rateFactor;
    double root = rootCorrection;
    boolean amsgrad = largest.length > 0;
    for (int i = from; i < to; i++) {
      double p = parameters[i];
      double g = gradient[i] + decay * p;
      double m = beta1 * first[i] + rest1 * g;
      double v = beta2 * second[i] + rest2 * g * g;
      first[i] = m;
      second[i] = v;
      if (amsgrad) {
        v = Math.max(largest[i], v);
        largest[i] = v;
      }
      parameters[i] = p - shrink * p - rate * m / (Math.sqrt(v) / root + epsilon);
    }
  }
}
