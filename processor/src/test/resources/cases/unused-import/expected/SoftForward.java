package com.example;

import dev.sinew.Generated;

/** The forward pass of {@code Soft}, a method for each layer. */
@Generated("network Soft")
final class SoftForward {
  private SoftForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(SoftWeights weights, SoftValues values, int n) {
    for (int s = 0; s < n; s++) {
      yDense(weights, values.x[s], values.yDense[s]);
    }
    for (int s = 0; s < n; s++) {
      y(values.yDense[s], values.y[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(SoftWeights weights, SoftValues values, float[] xRow, float[] yRow) {
    yDense(weights, xRow, values.yDense[0]);
    y(values.yDense[0], yRow);
  }

  /** yDense: x -> dense(3), [4] -> [3]. Straight-line: few enough products. */
  static void yDense(SoftWeights weights, float[] x, float[] y) {
    float[] w = weights.yWeight;
    float[] b = weights.yBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    y[0] = b[0] + ((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3]));
    y[1] = b[1] + ((x0 * w[4] + x1 * w[5]) + (x2 * w[6] + x3 * w[7]));
    y[2] = b[2] + ((x0 * w[8] + x1 * w[9]) + (x2 * w[10] + x3 * w[11]));
  }

  /**
   * y: yDense -> soft, [3] -> [3]. soft: y = x / (1 + abs(x)).
   *
   * <p>As tanh, but cheaper.
   */
  static void y(float[] x, float[] y) {
    for (int i = 0; i < 3; i++) {
      y[i] = x[i] / (1f + Math.abs(x[i]));
    }
  }
}
