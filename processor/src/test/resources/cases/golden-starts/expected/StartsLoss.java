package com.example;

import dev.sinew.Generated;

/** What training makes small: meanSquaredError(y). */
@Generated("network Starts")
final class StartsLoss {
  private StartsLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(StartsValues values, float[][] yTarget, int n) {
    return meanSquaredError(values.y, yTarget, n) / n;
  }

  /** Writes the gradient of that loss: d loss / d value at {@code y}. */
  static void gradient(StartsValues values, StartsGradients gradients, float[][] yTarget, int n) {
    meanSquaredErrorGradient(values.y, yTarget, gradients.y, 1f / n, n);
  }

  /** The meanSquaredError of {@code y}, added up: (x - t)^2; x is {@code y}, t the target. */
  private static double meanSquaredError(float[][] x, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      float difference = xs[0] - ts[0];
      loss += difference * difference;
    }
    return loss;
  }

  /** Writes to dx the gradient at {@code y}, times {@code share}: 2 (x - t). */
  private static void meanSquaredErrorGradient(float[][] x, float[][] target, float[][] dx,
      float share, int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      dxs[0] = 2f * (xs[0] - ts[0]) * share;
    }
  }
}
