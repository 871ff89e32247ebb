package dev.sinew;

/** out = p0 x + p1 with the loss (out - target)^2 / 2. */
final class Line implements Formula {
  @Override
  public void outputs(double[] p, double[] x, double[] out) {
    out[0] = p[0] * x[0] + p[1];
  }

  @Override
  public double loss(double[] p, double[] x, double[] out, double[] target, double[] gradient) {
    double error = out[0] - target[0];
    if (gradient.length > 0) {
      gradient[0] += error * x[0];
      gradient[1] += error;
    }
    return error * error / 2;
  }
}
