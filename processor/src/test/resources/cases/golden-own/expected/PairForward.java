package com.example;

import dev.sinew.Generated;

/** The forward pass of {@code Pair}, a method for each layer. */
@Generated("network Pair")
final class PairForward {
  private PairForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(PairWeights weights, PairValues values, int n) {
    for (int s = 0; s < n; s++) {
      d(weights, values.x[s], values.d[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(PairWeights weights, float[] xRow, float[] dRow) {
    d(weights, xRow, dRow);
  }

  /**
   * d: x -> dense(3), [4] -> [3]. Straight-line: few enough products.
   *
   * <p>Three distances.
   */
  static void d(PairWeights weights, float[] x, float[] y) {
    float[] w = weights.dWeight;
    float[] b = weights.dBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    y[0] = b[0] + ((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3]));
    y[1] = b[1] + ((x0 * w[4] + x1 * w[5]) + (x2 * w[6] + x3 * w[7]));
    y[2] = b[2] + ((x0 * w[8] + x1 * w[9]) + (x2 * w[10] + x3 * w[11]));
  }
}
