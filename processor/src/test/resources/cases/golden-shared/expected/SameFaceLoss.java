package com.example;

import dev.sinew.Generated;

/** What training makes small: halfSquaredError(distance). */
@Generated("network SameFace")
final class SameFaceLoss {
  private SameFaceLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(SameFaceValues values, float[][] distanceTarget, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += halfSquaredError(values.distance[s], distanceTarget[s]);
    }
    return loss / n;
  }

  /** The same, and writes the gradient: d loss / d value at {@code distance}. */
  static double valueAndGradient(SameFaceValues values, SameFaceGradients gradients,
      float[][] distanceTarget, int n) {
    float share = 1f / n;
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += halfSquaredErrorAndGradient(values.distance[s], distanceTarget[s],
          gradients.distance[s], share);
    }
    return loss / n;
  }

  /**
   * The halfSquaredError of {@code distance}, of one sample: sum_i of 0.5 (x - t)^2; x is {@code
   * distance}, t the target.
   */
  private static double halfSquaredError(float[] x, float[] t) {
    float difference = x[0] - t[0];
    return 0.5f * (difference * difference);
  }

  /** The same, and writes to dx the gradient at {@code distance}, times {@code share}: x - t. */
  private static double halfSquaredErrorAndGradient(float[] x, float[] t, float[] dx, float share) {
    float difference = x[0] - t[0];
    dx[0] = difference * share;
    return 0.5f * (difference * difference);
  }
}
