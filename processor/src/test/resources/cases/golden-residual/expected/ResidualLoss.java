package com.example;

import dev.sinew.Generated;

/** What training makes small: halfSquaredError(y). */
@Generated("network Residual")
final class ResidualLoss {
  private ResidualLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(ResidualValues values, double[][] yTarget, int n) {
    return halfSquaredError(values.y, yTarget, n);
  }

  /** Writes the gradient of that loss: d loss / d value at {@code y}. */
  static void gradient(ResidualValues values, ResidualGradients gradients, double[][] yTarget,
      int n) {
    halfSquaredErrorGradient(values.y, yTarget, gradients.y, 1.0, n);
  }

  /**
   * The halfSquaredError of {@code y}, added up: sum_i of 0.5 (x - t)^2; x is {@code y}, t the
   * target.
   */
  private static double halfSquaredError(double[][] x, double[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      double[] xs = x[s];
      double[] ts = target[s];
      for (int i = 0; i < 8; i++) {
        double difference = xs[i] - ts[i];
        loss += 0.5 * (difference * difference);
      }
    }
    return loss;
  }

  /** Writes to dx the gradient at {@code y}, times {@code share}: x - t. */
  private static void halfSquaredErrorGradient(double[][] x, double[][] target, double[][] dx,
      double share, int n) {
    for (int s = 0; s < n; s++) {
      double[] xs = x[s];
      double[] ts = target[s];
      double[] dxs = dx[s];
      for (int i = 0; i < 8; i++) {
        dxs[i] = (xs[i] - ts[i]) * share;
      }
    }
  }
}
