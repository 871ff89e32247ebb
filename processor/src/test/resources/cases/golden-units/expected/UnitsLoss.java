package com.example;

import dev.sinew.Generated;

/** What training makes small: halfSquaredError(progress). */
@Generated("network Units")
final class UnitsLoss {
  private UnitsLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(UnitsValues values, float[][] progressTarget, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += halfSquaredError(values.progressDense[s], progressTarget[s]);
    }
    return loss / n;
  }

  /** The same, and writes the gradient: d loss / d value at {@code progressDense}. */
  static double valueAndGradient(UnitsValues values, UnitsGradients gradients,
      float[][] progressTarget, int n) {
    float share = 1f / n;
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += halfSquaredErrorAndGradient(values.progressDense[s], progressTarget[s],
          gradients.progressDense[s], share);
    }
    return loss / n;
  }

  /**
   * The halfSquaredError of {@code progress}, of one sample: sum_i of 0.5 (x - t)^2; x is {@code
   * progressDense}, t the target.
   */
  private static double halfSquaredError(float[] x, float[] t) {
    float difference = x[0] - t[0];
    return 0.5f * (difference * difference);
  }

  /**
   * The same, and writes to dx the gradient at {@code progressDense}, times {@code share}: x - t.
   */
  private static double halfSquaredErrorAndGradient(float[] x, float[] t, float[] dx, float share) {
    float difference = x[0] - t[0];
    dx[0] = difference * share;
    return 0.5f * (difference * difference);
  }
}
