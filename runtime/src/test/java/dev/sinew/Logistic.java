package dev.sinew;

/** out = sigmoid(p0 x + p1) with the binary cross-entropy. */
final class Logistic implements Formula {
  @Override
  public void outputs(double[] p, double[] x, double[] out) {
    out[0] = 1 / (1 + Math.exp(-(p[0] * x[0] + p[1])));
  }

  @Override
  public double loss(double[] p, double[] x, double[] out, double[] target, double[] gradient) {
    if (gradient.length > 0) {
      gradient[0] += (out[0] - target[0]) * x[0];
      gradient[1] += out[0] - target[0];
    }
    return -(target[0] * Math.log(out[0]) + (1 - target[0]) * Math.log(1 - out[0]));
  }
}
