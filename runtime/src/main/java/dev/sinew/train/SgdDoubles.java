package dev.sinew.train;

/** Plain descent over doubles; remembers nothing. */
final class SgdDoubles extends Memory<double[]> implements DoubleUpdater {
  private final Sgd settings;

  SgdDoubles(Sgd settings) {
    this.settings = settings;
  }

  @Override
  public void update(double[] parameters, double[] gradient, int from, int to, double rateFactor) {
    double rate = settings.rate() * rateFactor;
    double decay = settings.decay();
    for (int i = from; i < to; i++) {
      double p = parameters[i];
      parameters[i] = p - rate * (gradient[i] + decay * p);
    }
  }
}
