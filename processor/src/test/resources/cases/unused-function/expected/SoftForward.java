package com.example;

import dev.sinew.Generated;

/** The forward pass of {@code Soft}, a method for each layer. */
@Generated("network Soft")
final class SoftForward {
  private SoftForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(SoftWeights weights, SoftValues values, int n) {
    for (int s = 0; s < n; s++) {
      y(weights, values.x[s], values.y[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(SoftWeights weights, float[] xRow, float[] yRow) {
    y(weights, xRow, yRow);
  }

  /** y: x -> dense(1), [2] -> [1]. Straight-line: few enough products. */
  static void y(SoftWeights weights, float[] x, float[] y) {
    float[] w = weights.yWeight;
    float[] b = weights.yBias;
    float x0 = x[0];
    float x1 = x[1];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1]);
  }
}
