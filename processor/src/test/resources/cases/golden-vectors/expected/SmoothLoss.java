package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** What training makes small: crossEntropy(y). */
@Generated("network Smooth")
final class SmoothLoss {
  private SmoothLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(SmoothValues values, float[][] yTarget, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += crossEntropy(values.yDense[s], values.y[s], yTarget[s]);
    }
    return loss / n;
  }

  /** The same, and writes the gradient: d loss / d value at {@code yDense}. */
  static double valueAndGradient(SmoothValues values, SmoothGradients gradients, float[][] yTarget,
      int n) {
    float share = 1f / n;
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += crossEntropyAndGradient(values.yDense[s], values.y[s], yTarget[s],
          gradients.yDense[s], share);
    }
    return loss / n;
  }

  /**
   * The crossEntropy of {@code y}, of one sample: -sum_i t_i log softmax(x)_i; x is {@code yDense},
   * y {@code y}, t the target.
   */
  private static double crossEntropy(float[] x, float[] y, float[] t) {
    int top = 0;
    for (int i = 1; i < 16; i++) {
      if (y[i] > y[top]) {
        top = i;
      }
    }
    double logSum = x[top] - Elementary.log((double) y[top]);
    double loss = 0;
    for (int i = 0; i < 16; i++) {
      if (t[i] != 0) {
        loss += t[i] * (logSum - x[i]);
      }
    }
    return loss;
  }

  /**
   * The same, and writes to dx the gradient at {@code yDense}, times {@code share}: softmax(x)_i
   * sum_j t_j - t_i.
   */
  private static double crossEntropyAndGradient(float[] x, float[] y, float[] t, float[] dx,
      float share) {
    int top = 0;
    for (int i = 1; i < 16; i++) {
      if (y[i] > y[top]) {
        top = i;
      }
    }
    double logSum = x[top] - Elementary.log((double) y[top]);
    double loss = 0;
    float total = 0f;
    for (int i = 0; i < 16; i++) {
      total += t[i];
      if (t[i] != 0) {
        loss += t[i] * (logSum - x[i]);
      }
    }
    for (int i = 0; i < 16; i++) {
      dx[i] = (y[i] * total - t[i]) * share;
    }
    return loss;
  }
}
