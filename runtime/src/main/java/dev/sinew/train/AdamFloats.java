package dev.sinew.train;

/** The moments of an Adam run over floats. */
final class AdamFloats extends Memory<float[]> implements FloatUpdater {
  private final Adam settings;
  private final float[] first;
  private final float[] second;
  private final float[] largest; // of the second so far; empty without amsgrad
  private double correctedRate; // rate / (1 - beta1^t)
  private float rootCorrection; // sqrt(1 - beta2^t)

  AdamFloats(Adam settings, int parameters) {
    this.settings = settings;
    first = keep("first", new float[parameters]);
    second = keep("second", new float[parameters]);
    largest = settings.amsgrad() ? keep("largest", new float[parameters]) : new float[0];
  }

  @Override
  public void nextStep() {
    super.nextStep();
    correctedRate = settings.rate() / settings.firstCorrection(steps());
    rootCorrection = (float) Math.sqrt(settings.secondCorrection(steps()));
  }

  @Override
  public void update(float[] parameters, float[] gradient, int from, int to, double rateFactor) {
    float beta1 = (float) settings.beta1();
    float rest1 = (float) (1 - settings.beta1());
    float beta2 = (float) settings.beta2();
    float rest2 = (float) (1 - settings.beta2());
    float epsilon = (float) settings.epsilon();
    float decay = (float) settings.gradientDecay();
    float shrink = (float) settings.shrink(rateFactor);
    float rate = (float) (correctedRate * rateFactor);
    float root = rootCorrection;
    boolean amsgrad = largest.length > 0;
    for (int i = from; i < to; i++) {
      float p = parameters[i];
      float g = gradient[i] + decay * p;
      float m = beta1 * first[i] + rest1 * g;
      float v = beta2 * second[i] + rest2 * g * g;
      first[i] = m;
      second[i] = v;
      if (amsgrad) {
        v = Math.max(largest[i], v);
        largest[i] = v;
      }
      parameters[i] = p - shrink * p - rate * m / ((float) Math.sqrt(v) / root + epsilon);
    }
  }
}
