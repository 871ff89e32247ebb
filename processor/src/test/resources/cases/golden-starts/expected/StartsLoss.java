package com.example;

import dev.sinew.Generated;

/** What training makes small: meanSquaredError(y). */
@Generated("network Starts")
final class StartsLoss {
  private StartsLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(StartsValues values, float[][] yTarget, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += meanSquaredError(values.y[s], yTarget[s]);
    }
    return loss / n;
  }

  /** The same, and writes the gradient: d loss / d value at {@code y}. */
  static double valueAndGradient(StartsValues values, StartsGradients gradients, float[][] yTarget,
      int n) {
    float share = 1f / n;
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += meanSquaredErrorAndGradient(values.y[s], yTarget[s], gradients.y[s], share);
    }
    return loss / n;
  }

  /** The meanSquaredError of {@code y}, of one sample: (x - t)^2; x is {@code y}, t the target. */
  private static double meanSquaredError(float[] x, float[] t) {
    float difference = x[0] - t[0];
    return difference * difference;
  }

  /** The same, and writes to dx the gradient at {@code y}, times {@code share}: 2 (x - t). */
  private static double meanSquaredErrorAndGradient(float[] x, float[] t, float[] dx, float share) {
    float difference = x[0] - t[0];
    dx[0] = 2f * difference * share;
    return difference * difference;
  }
}
