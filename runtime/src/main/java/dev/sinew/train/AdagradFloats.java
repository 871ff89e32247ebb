package dev.sinew.train;

/** The summed squares of a run over floats. */
final class AdagradFloats extends Memory<float[]> implements FloatUpdater {
  private final Adagrad settings;
  private final float[] squares;

  AdagradFloats(Adagrad settings, int parameters) {
    this.settings = settings;
    squares = keep("squares", new float[parameters]);
  }

  @Override
  public void update(float[] parameters, float[] gradient, int from, int to, double rateFactor) {
    float rate = (float) (settings.rate() * rateFactor);
    float decay = (float) settings.decay();
    float epsilon = (float) settings.epsilon();
    for (int i = from; i < to; i++) {
      float p = parameters[i];
      float g = gradient[i] + decay * p;
      float s = squares[i] + g * g;
      squares[i] = s;
      parameters[i] = p - rate * g / ((float) Math.sqrt(s) + epsilon);
    }
  }
}
