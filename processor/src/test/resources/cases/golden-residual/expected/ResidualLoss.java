package com.example;

import dev.sinew.Generated;

/** What training makes small: halfSquaredError(y). */
@Generated("network Residual")
final class ResidualLoss {
  private ResidualLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(ResidualValues values, double[][] yTarget, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += halfSquaredError(values.y[s], yTarget[s]);
    }
    return loss;
  }

  /** The same, and writes the gradient: d loss / d value at {@code y}. */
  static double valueAndGradient(ResidualValues values, ResidualGradients gradients,
      double[][] yTarget, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      loss += halfSquaredErrorAndGradient(values.y[s], yTarget[s], gradients.y[s], 1.0);
    }
    return loss;
  }

  /**
   * The halfSquaredError of {@code y}, of one sample: sum_i of 0.5 (x - t)^2; x is {@code y}, t the
   * target.
   */
  private static double halfSquaredError(double[] x, double[] t) {
    double loss = 0;
    for (int i = 0; i < 8; i++) {
      double difference = x[i] - t[i];
      loss += 0.5 * (difference * difference);
    }
    return loss;
  }

  /** The same, and writes to dx the gradient at {@code y}, times {@code share}: x - t. */
  private static double halfSquaredErrorAndGradient(double[] x, double[] t, double[] dx,
      double share) {
    double loss = 0;
    for (int i = 0; i < 8; i++) {
      double difference = x[i] - t[i];
      dx[i] = difference * share;
      loss += 0.5 * (difference * difference);
    }
    return loss;
  }
}
