package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** The forward pass of {@code Weighted}, a method for each layer. */
@Generated("network Weighted")
final class WeightedForward {
  private WeightedForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(WeightedWeights weights, WeightedValues values, int n) {
    for (int s = 0; s < n; s++) {
      kindDense(weights, values.x[s], values.kindDense[s]);
    }
    for (int s = 0; s < n; s++) {
      kind(values.kindDense[s], values.kind[s]);
    }
    for (int s = 0; s < n; s++) {
      side(weights, values.x[s], values.side[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(WeightedWeights weights, WeightedValues values, float[] xRow, float[] kindRow,
      float[] sideRow) {
    kindDense(weights, xRow, values.kindDense[0]);
    kind(values.kindDense[0], kindRow);
    side(weights, xRow, sideRow);
  }

  /** kindDense: x -> dense(3), [8] -> [3]. Straight-line: few enough products. */
  static void kindDense(WeightedWeights weights, float[] x, float[] y) {
    float[] w = weights.kindWeight;
    float[] b = weights.kindBias;
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
    y[1] = b[1] + (((x0 * w[8] + x1 * w[9]) + (x2 * w[10] + x3 * w[11])) + ((x4 * w[12]
        + x5 * w[13]) + (x6 * w[14] + x7 * w[15])));
    y[2] = b[2] + (((x0 * w[16] + x1 * w[17]) + (x2 * w[18] + x3 * w[19])) + ((x4 * w[20]
        + x5 * w[21]) + (x6 * w[22] + x7 * w[23])));
  }

  /** kind: kindDense -> softmax, [3] -> [3]. */
  static void kind(float[] x, float[] y) {
    float max = x[0];
    for (int i = 1; i < 3; i++) {
      max = Math.max(max, x[i]);
    }
    for (int i = 0; i < 3; i++) {
      y[i] = Elementary.exp(x[i] - max);
    }
    float sum = 0f;
    for (int i = 0; i < 3; i++) {
      sum += y[i];
    }
    for (int i = 0; i < 3; i++) {
      y[i] /= sum;
    }
  }

  /** side: x -> dense(2), [8] -> [2]. Straight-line: few enough products. */
  static void side(WeightedWeights weights, float[] x, float[] y) {
    float[] w = weights.sideWeight;
    float[] b = weights.sideBias;
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
    y[1] = b[1] + (((x0 * w[8] + x1 * w[9]) + (x2 * w[10] + x3 * w[11])) + ((x4 * w[12]
        + x5 * w[13]) + (x6 * w[14] + x7 * w[15])));
  }
}
