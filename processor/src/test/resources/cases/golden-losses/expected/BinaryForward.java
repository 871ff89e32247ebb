package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** The forward pass of {@code Binary}, a method for each layer. */
@Generated("network Binary")
final class BinaryForward {
  private BinaryForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(BinaryWeights weights, BinaryValues values, int n) {
    for (int s = 0; s < n; s++) {
      yesDense(weights, values.x[s], values.yesDense[s]);
    }
    for (int s = 0; s < n; s++) {
      yes(values.yesDense[s], values.yes[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(BinaryWeights weights, BinaryValues values, float[] xRow, float[] yesRow) {
    yesDense(weights, xRow, values.yesDense[0]);
    yes(values.yesDense[0], yesRow);
  }

  /** yesDense: x -> dense(1), [8] -> [1]. Straight-line: few enough products. */
  static void yesDense(BinaryWeights weights, float[] x, float[] y) {
    float[] w = weights.yesWeight;
    float[] b = weights.yesBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    float x4 = x[4];
    float x5 = x[5];
    float x6 = x[6];
    float x7 = x[7];
    y[0] = b[0] + (((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3])) + ((x4 * w[4] + x5 * w[5])
        + (x6 * w[6] + x7 * w[7])));
  }

  /** yes: yesDense -> sigmoid, [1] -> [1]. */
  static void yes(float[] x, float[] y) {
    y[0] = Elementary.sigmoid(x[0]);
  }
}
