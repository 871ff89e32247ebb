package dev.sinew.train;

/** The averages of an RMSprop run over floats; those that its settings do not need are empty. */
final class RmsPropFloats extends Memory<float[]> implements FloatUpdater {
  private final RmsProp settings;
  private final float[] squares;
  private final float[] means;
  private final float[] velocity;

  RmsPropFloats(RmsProp settings, int parameters) {
    this.settings = settings;
    squares = keep("squares", new float[parameters]);
    means = settings.centered() ? keep("means", new float[parameters]) : new float[0];
    velocity = settings.momentum() > 0 ? keep("velocity", new float[parameters]) : new float[0];
  }

  @Override
  public void update(float[] parameters, float[] gradient, int from, int to, double rateFactor) {
    float rate = (float) (settings.rate() * rateFactor);
    float decay = (float) settings.decay();
    float alpha = (float) settings.alpha();
    float rest = (float) (1 - settings.alpha());
    float epsilon = (float) settings.epsilon();
    float momentum = (float) settings.momentum();
    boolean centered = means.length > 0;
    boolean moving = velocity.length > 0;
    for (int i = from; i < to; i++) {
      float p = parameters[i];
      float g = gradient[i] + decay * p;
      float s = alpha * squares[i] + rest * g * g;
      squares[i] = s;
      if (centered) {
        float mean = alpha * means[i] + rest * g;
        means[i] = mean;
        s = Math.max(s - mean * mean, 0); // rounding can take it below 0
      }
      float step = g / ((float) Math.sqrt(s) + epsilon);
      if (moving) {
        step += momentum * velocity[i];
        velocity[i] = step;
      }
      parameters[i] = p - rate * step;
    }
  }
}
