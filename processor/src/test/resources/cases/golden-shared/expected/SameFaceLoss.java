package com.example;

import dev.sinew.Generated;

/** What training makes small: halfSquaredError(distance). */
@Generated("network SameFace")
final class SameFaceLoss {
  private SameFaceLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(SameFaceValues values, float[][] distanceTarget, int n) {
    return halfSquaredError(values.distance, distanceTarget, n) / n;
  }

  /** Writes the gradient of that loss: d loss / d value at {@code distance}. */
  static void gradient(SameFaceValues values, SameFaceGradients gradients, float[][] distanceTarget,
      int n) {
    halfSquaredErrorGradient(values.distance, distanceTarget, gradients.distance, 1f / n, n);
  }

  /**
   * The halfSquaredError of {@code distance}, added up: sum_i of 0.5 (x - t)^2; x is {@code
   * distance}, t the target.
   */
  private static double halfSquaredError(float[][] x, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      float difference = xs[0] - ts[0];
      loss += 0.5f * (difference * difference);
    }
    return loss;
  }

  /** Writes to dx the gradient at {@code distance}, times {@code share}: x - t. */
  private static void halfSquaredErrorGradient(float[][] x, float[][] target, float[][] dx,
      float share, int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      dxs[0] = (xs[0] - ts[0]) * share;
    }
  }
}
