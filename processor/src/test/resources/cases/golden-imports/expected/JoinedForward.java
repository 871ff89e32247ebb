package com.example;

import dev.sinew.Generated;

/** The forward pass of {@code Joined}, a method for each layer. */
@Generated("network Joined")
final class JoinedForward {
  private JoinedForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(JoinedWeights weights, JoinedValues values, int n) {
    for (int s = 0; s < n; s++) {
      yResidualDense(weights, values.x[s], values.yResidualDense[s]);
    }
    for (int s = 0; s < n; s++) {
      yResidualSoft(values.yResidualDense[s], values.yResidualSoft[s]);
    }
    for (int s = 0; s < n; s++) {
      yResidual(values.x[s], values.yResidualSoft[s], values.yResidual[s]);
    }
    for (int s = 0; s < n; s++) {
      yDense(weights, values.yResidual[s], values.yDense[s]);
    }
    for (int s = 0; s < n; s++) {
      y(values.yDense[s], values.y[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(JoinedWeights weights, JoinedValues values, float[] xRow, float[] yRow) {
    yResidualDense(weights, xRow, values.yResidualDense[0]);
    yResidualSoft(values.yResidualDense[0], values.yResidualSoft[0]);
    yResidual(xRow, values.yResidualSoft[0], values.yResidual[0]);
    yDense(weights, values.yResidual[0], values.yDense[0]);
    y(values.yDense[0], yRow);
  }

  /** yResidualDense: x -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void yResidualDense(JoinedWeights weights, float[] x, float[] y) {
    float[] w = weights.yResidualWeight;
    float[] b = weights.yResidualBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /**
   * yResidualSoft: yResidualDense -> soft, [3] -> [3]. soft: y = x / (1 + abs(x)).
   *
   * <p>As tanh, but cheaper.
   */
  static void yResidualSoft(float[] x, float[] y) {
    for (int i = 0; i < 3; i++) {
      y[i] = x[i] / (1f + Math.abs(x[i]));
    }
  }

  /**
   * yResidual: x + yResidualSoft, [3].
   *
   * <p>A layer beside a way around it.
   */
  static void yResidual(float[] a, float[] b, float[] y) {
    for (int i = 0; i < 3; i++) {
      y[i] = a[i] + b[i];
    }
  }

  /** yDense: yResidual -> dense(2), [3] -> [2]. Straight-line: few enough products. */
  static void yDense(JoinedWeights weights, float[] x, float[] y) {
    float[] w = weights.yDenseWeight;
    float[] b = weights.yDenseBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
  }

  /**
   * y: yDense -> soft, [2] -> [2]. soft: y = x / (1 + abs(x)).
   *
   * <p>As tanh, but cheaper.
   */
  static void y(float[] x, float[] y) {
    for (int i = 0; i < 2; i++) {
      y[i] = x[i] / (1f + Math.abs(x[i]));
    }
  }
}
