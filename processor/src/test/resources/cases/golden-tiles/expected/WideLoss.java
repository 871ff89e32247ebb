package com.example;

import dev.sinew.Generated;

/** What training makes small: halfSquaredError(y). */
@Generated("network Wide")
final class WideLoss {
  private WideLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(WideValues values, float[][] yTarget, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += halfSquaredError(values.y[s], yTarget[s]);
    }
    return loss / n;
  }

  /** The same, and writes the gradient: d loss / d value at {@code y}. */
  static double valueAndGradient(WideValues values, WideGradients gradients, float[][] yTarget,
      int n) {
    float share = 1f / n;
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += halfSquaredErrorAndGradient(values.y[s], yTarget[s], gradients.y[s], share);
    }
    return loss / n;
  }

  /**
   * The halfSquaredError of {@code y}, of one sample: sum_i of 0.5 (x - t)^2; x is {@code y}, t the
   * target.
   */
  private static double halfSquaredError(float[] x, float[] t) {
    double loss = 0;
    for (int i = 0; i < 64; i++) {
      float difference = x[i] - t[i];
      loss += 0.5f * (difference * difference);
    }
    return loss;
  }

  /** The same, and writes to dx the gradient at {@code y}, times {@code share}: x - t. */
  private static double halfSquaredErrorAndGradient(float[] x, float[] t, float[] dx, float share) {
    double loss = 0;
    for (int i = 0; i < 64; i++) {
      float difference = x[i] - t[i];
      dx[i] = difference * share;
      loss += 0.5f * (difference * difference);
    }
    return loss;
  }
}
