package dev.sinew.train;

/** Plain descent over floats; remembers nothing. */
final class SgdFloats extends Memory<float[]> implements FloatUpdater {
  private final Sgd settings;

  SgdFloats(Sgd settings) {
    this.settings = settings;
  }

  @Override
  public void update(float[] parameters, float[] gradient, int from, int to, double rateFactor) {
    float rate = (float) (settings.rate() * rateFactor);
    float decay = (float) settings.decay();
    for (int i = from; i < to; i++) {
      float p = parameters[i];
      parameters[i] = p - rate * (gradient[i] + decay * p);
    }
  }
}
