package com.example;

import dev.sinew.Generated;

/** The forward pass of {@code Dots}, a method for each layer. */
@Generated("network Dots")
final class DotsForward {
  private DotsForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(DotsWeights weights, DotsValues values, int n) {
    for (int s = 0; s < n; s++) {
      score(weights, values.measures[s], values.score[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(DotsWeights weights, float[] measuresRow, float[] scoreRow) {
    score(weights, measuresRow, scoreRow);
  }

  /** score: measures -> dense(1), [100] -> [1]. A dot product for each output. */
  static void score(DotsWeights weights, float[] x, float[] y) {
    float[] w = weights.scoreWeight[0];
    float sum0 = 0f;
    float sum1 = 0f;
    float sum2 = 0f;
    float sum3 = 0f;
    for (int i = 0; i < 100; i += 4) {
      sum0 += x[i] * w[i];
      sum1 += x[i + 1] * w[i + 1];
      sum2 += x[i + 2] * w[i + 2];
      sum3 += x[i + 3] * w[i + 3];
    }
    float sum = (sum0 + sum1) + (sum2 + sum3);
    y[0] = weights.scoreBias[0] + sum;
  }
}
