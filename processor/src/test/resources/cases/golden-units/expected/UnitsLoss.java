package com.example;

import dev.sinew.Generated;

/**
 * What training makes small: half the squared error sum (t - o)^2 / 2 of progressDense and its
 * target t; the mean over the samples of a batch.
 */
@Generated("network Units")
final class UnitsLoss {
  private UnitsLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(float[][] y, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] o = y[s];
      float[] t = target[s];
      for (int i = 0; i < 1; i++) {
        double error = t[i] - o[i];
        loss += error * error / 2;
      }
    }
    return loss / n;
  }

  /** Writes d loss / d progressDense: y - t. */
  static void gradient(float[][] y, float[][] target, float[][] dx, int n) {
    float share = 1f / n;
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] t = target[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 1; i++) {
        dxs[i] = (ys[i] - t[i]) * share;
      }
    }
  }
}
