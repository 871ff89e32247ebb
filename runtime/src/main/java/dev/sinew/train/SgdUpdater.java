package dev.sinew.train;

/** Plain descent remembers nothing, so one class serves both kinds of numbers. */
final class SgdUpdater implements FloatUpdater, DoubleUpdater {
  private final double rate;

  SgdUpdater(double rate) {
    this.rate = rate;
  }

  @Override
  public void nextStep() {}

  @Override
  public void update(float[] parameters, float[] gradient, int from, int to) {
    float step = (float) rate;
    for (int i = from; i < to; i++) {
      parameters[i] -= step * gradient[i];
    }
  }

  @Override
  public void update(double[] parameters, double[] gradient, int from, int to) {
    for (int i = from; i < to; i++) {
      parameters[i] -= rate * gradient[i];
    }
  }
}
