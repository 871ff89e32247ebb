package com.example;

import dev.sinew.Generated;

/**
 * What training makes small: half the squared error sum (t - o)^2 / 2 of y and its target t; summed
 * over the samples of a batch.
 */
@Generated("network Residual")
final class ResidualLoss {
  private ResidualLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(double[][] y, double[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      double[] o = y[s];
      double[] t = target[s];
      for (int i = 0; i < 8; i++) {
        double error = t[i] - o[i];
        loss += error * error / 2;
      }
    }
    return loss;
  }

  /** Writes d loss / d y: y - t. */
  static void gradient(double[][] y, double[][] target, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] ys = y[s];
      double[] t = target[s];
      double[] dxs = dx[s];
      for (int i = 0; i < 8; i++) {
        dxs[i] = ys[i] - t[i];
      }
    }
  }
}
