package com.example;

import dev.sinew.Generated;

/** What training makes small: halfSquaredError(y). */
@Generated("network Smooth")
final class SmoothLoss {
  private SmoothLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(SmoothValues values, float[][] yTarget, int n) {
    return halfSquaredError(values.y, yTarget, n) / n;
  }

  /** Writes the gradient of that loss: d loss / d value at {@code y}. */
  static void gradient(SmoothValues values, SmoothGradients gradients, float[][] yTarget, int n) {
    halfSquaredErrorGradient(values.y, yTarget, gradients.y, 1f / n, n);
  }

  /**
   * The halfSquaredError of {@code y}, added up: sum_i of 0.5 (x - t)^2; x is {@code y}, t the
   * target.
   */
  private static double halfSquaredError(float[][] x, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      for (int i = 0; i < 64; i++) {
        float difference = xs[i] - ts[i];
        loss += 0.5f * (difference * difference);
      }
    }
    return loss;
  }

  /** Writes to dx the gradient at {@code y}, times {@code share}: x - t. */
  private static void halfSquaredErrorGradient(float[][] x, float[][] target, float[][] dx,
      float share, int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 64; i++) {
        dxs[i] = (xs[i] - ts[i]) * share;
      }
    }
  }
}
