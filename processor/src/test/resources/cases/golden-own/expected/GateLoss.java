package com.example;

import dev.sinew.Generated;

/** What training makes small: perceptron(fires). */
@Generated("network Gate")
final class GateLoss {
  private GateLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(GateValues values, float[][] firesTarget, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += perceptron(values.firesDense[s], values.fires[s], firesTarget[s]);
    }
    return loss;
  }

  /** The same, and writes the gradient: d loss / d value at {@code firesDense}. */
  static double valueAndGradient(GateValues values, GateGradients gradients, float[][] firesTarget,
      int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += perceptronAndGradient(values.firesDense[s], values.fires[s], firesTarget[s],
          gradients.firesDense[s], 1f);
    }
    return loss;
  }

  /**
   * The perceptron of {@code fires}, of one sample: sum_i of (y - t) x; x is {@code firesDense}, y
   * {@code fires}, t the target.
   */
  private static double perceptron(float[] x, float[] y, float[] t) {
    return (y[0] - t[0]) * x[0];
  }

  /** The same, and writes to dx the gradient at {@code firesDense}, times {@code share}: y - t. */
  private static double perceptronAndGradient(float[] x, float[] y, float[] t, float[] dx,
      float share) {
    float difference = y[0] - t[0];
    dx[0] = difference * share;
    return difference * x[0];
  }
}
