package com.example;

import dev.sinew.Generated;

/** What training makes small: perceptron(fires). */
@Generated("network Gate")
final class GateLoss {
  private GateLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(GateValues values, float[][] firesTarget, int n) {
    return perceptron(values.firesDense, values.fires, firesTarget, n);
  }

  /** Writes the gradient of that loss: d loss / d value at {@code firesDense}. */
  static void gradient(GateValues values, GateGradients gradients, float[][] firesTarget, int n) {
    perceptronGradient(values.fires, firesTarget, gradients.firesDense, 1f, n);
  }

  /**
   * The perceptron of {@code fires}, added up: sum_i of (y - t) x; x is {@code firesDense}, y
   * {@code fires}, t the target.
   */
  private static double perceptron(float[][] x, float[][] y, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ys = y[s];
      float[] ts = target[s];
      loss += (ys[0] - ts[0]) * xs[0];
    }
    return loss;
  }

  /** Writes to dx the gradient at {@code firesDense}, times {@code share}: y - t. */
  private static void perceptronGradient(float[][] y, float[][] target, float[][] dx, float share,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      dxs[0] = (ys[0] - ts[0]) * share;
    }
  }
}
