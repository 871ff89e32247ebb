package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** What training makes small: crossEntropy(kind). */
@Generated("network TwoEnds")
final class TwoEndsLoss {
  private TwoEndsLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(TwoEndsValues values, float[][] kindTarget, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += crossEntropy(values.kindDense[s], values.kind[s], kindTarget[s]);
    }
    return loss / n;
  }

  /** The same, and writes the gradient: d loss / d value at {@code kindDense}. */
  static double valueAndGradient(TwoEndsValues values, TwoEndsGradients gradients,
      float[][] kindTarget, int n) {
    float share = 1f / n;
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += crossEntropyAndGradient(values.kindDense[s], values.kind[s], kindTarget[s],
          gradients.kindDense[s], share);
    }
    return loss / n;
  }

  /**
   * The crossEntropy of {@code kind}, of one sample: -sum_i t_i log softmax(x)_i; x is {@code
   * kindDense}, y {@code kind}, t the target.
   */
  private static double crossEntropy(float[] x, float[] y, float[] t) {
    int top = 0;
    for (int i = 1; i < 3; i++) {
      if (y[i] > y[top]) {
        top = i;
      }
    }
    double logSum = x[top] - Elementary.log((double) y[top]);
    double loss = 0;
    for (int i = 0; i < 3; i++) {
      if (t[i] != 0) {
        loss += t[i] * (logSum - x[i]);
      }
    }
    return loss;
  }

  /**
   * The same, and writes to dx the gradient at {@code kindDense}, times {@code share}: softmax(x)_i
   * sum_j t_j - t_i.
   */
  private static double crossEntropyAndGradient(float[] x, float[] y, float[] t, float[] dx,
      float share) {
    int top = 0;
    for (int i = 1; i < 3; i++) {
      if (y[i] > y[top]) {
        top = i;
      }
    }
    double logSum = x[top] - Elementary.log((double) y[top]);
    double loss = 0;
    float total = 0f;
    for (int i = 0; i < 3; i++) {
      total += t[i];
      if (t[i] != 0) {
        loss += t[i] * (logSum - x[i]);
      }
    }
    for (int i = 0; i < 3; i++) {
      dx[i] = (y[i] * total - t[i]) * share;
    }
    return loss;
  }
}
