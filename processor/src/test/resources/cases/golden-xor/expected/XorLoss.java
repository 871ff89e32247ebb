package com.example;

import dev.sinew.Generated;

/** What training makes small: halfSquaredError(odd). */
@Generated("network Xor")
final class XorLoss {
  private XorLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(XorValues values, float[][] oddTarget, int n) {
    return halfSquaredError(values.odd, oddTarget, n) / n;
  }

  /** Writes the gradient of that loss: d loss / d value at {@code odd}. */
  static void gradient(XorValues values, XorGradients gradients, float[][] oddTarget, int n) {
    halfSquaredErrorGradient(values.odd, oddTarget, gradients.odd, 1f / n, n);
  }

  /**
   * The halfSquaredError of {@code odd}, added up: sum_i of 0.5 (x - t)^2; x is {@code odd}, t the
   * target.
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

  /** Writes to dx the gradient at {@code odd}, times {@code share}: x - t. */
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
