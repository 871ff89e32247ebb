package dev.sinew.train;

/** The velocities of a run over floats. */
final class MomentumFloats extends Memory<float[]> implements FloatUpdater {
  private final Momentum settings;
  private final float[] velocity;

  MomentumFloats(Momentum settings, int parameters) {
    this.settings = settings;
    velocity = keep("velocity", new float[parameters]);
  }

  @Override
  public void update(float[] parameters, float[] gradient, int from, int to, double rateFactor) {
    float rate = (float) (settings.rate() * rateFactor);
    float decay = (float) settings.decay();
    float momentum = (float) settings.momentum();
    float fresh = (float) settings.freshShare(steps());
    float lookAhead = settings.nesterov() ? momentum : 1;
    float direct = settings.nesterov() ? 1 : 0;
    for (int i = from; i < to; i++) {
      float p = parameters[i];
      float g = gradient[i] + decay * p;
      float v = momentum * velocity[i] + fresh * g;
      velocity[i] = v;
      parameters[i] = p - rate * (lookAhead * v + direct * g);
    }
  }
}
