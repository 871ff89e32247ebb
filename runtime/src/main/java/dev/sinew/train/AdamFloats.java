package dev.sinew.train;

/** The two moments of an Adam run over floats. */
final class AdamFloats implements FloatUpdater {
  private final Adam settings;
  private final float[] first;
  private final float[] second;
  private int step;
  private float stepSize; // rate / (1 - beta1^t)
  private float rootCorrection; // sqrt(1 - beta2^t)

  AdamFloats(Adam settings, int parameters) {
    this.settings = settings;
    first = new float[parameters];
    second = new float[parameters];
  }

  @Override
  public void nextStep() {
    step++;
    stepSize = (float) (settings.rate() / settings.firstCorrection(step));
    rootCorrection = (float) Math.sqrt(settings.secondCorrection(step));
  }

  @Override
  public void update(float[] parameters, float[] gradient, int from, int to) {
    float beta1 = (float) settings.beta1();
    float rest1 = (float) (1 - settings.beta1());
    float beta2 = (float) settings.beta2();
    float rest2 = (float) (1 - settings.beta2());
    float epsilon = (float) settings.epsilon();
    float rate = stepSize;
    float root = rootCorrection;
    for (int i = from; i < to; i++) {
      float g = gradient[i];
      float m = beta1 * first[i] + rest1 * g;
      float v = beta2 * second[i] + rest2 * g * g;
      first[i] = m;
      second[i] = v;
      parameters[i] -= rate * m / ((float) Math.sqrt(v) / root + epsilon);
    }
  }
}
