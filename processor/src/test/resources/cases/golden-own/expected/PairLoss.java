package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Means;

/** What training makes small: contrast(d) + 0.5 * pinball(d). */
@Generated("network Pair")
final class PairLoss {
  private PairLoss() {}

  /**
   * The loss of the first {@code n} samples.
   * Of each term, {@code parts} takes the sum over the samples and what a mean over them divides it
   * by.
   */
  static double value(PairValues values, float[][] dTarget, double[] parts, int n) {
    parts[0] = contrastOfD(values.d, dTarget, n);
    parts[1] = 3.0 * n;
    parts[2] = 0.5 * pinballOfD(values.d, dTarget, n);
    parts[3] = n;
    return Means.mean(parts[0], parts[1])
        + parts[2];
  }

  /** Writes the gradient of that loss: d loss / d value at {@code d}. */
  static void gradient(PairValues values, PairGradients gradients, float[][] dTarget, int n) {
    contrastOfDGradient(values.d, dTarget, gradients.d, 1f / (3f * n), n);
    pinballOfDGradient(values.d, dTarget, gradients.d, 0.5f, n);
  }

  /**
   * The contrast of {@code d}, added up: t x x + (1 - t) max(0, 1 - x)^2; x is {@code d}, t the
   * target.
   *
   * <p>Near pairs (s = 1) are drawn together, the others apart by m.
   */
  private static double contrastOfD(float[][] x, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      for (int i = 0; i < 3; i++) {
        float max = Math.max(1f - xs[i], 0f);
        loss += ts[i] * xs[i] * xs[i] + (1f - ts[i]) * (max * max);
      }
    }
    return loss;
  }

  /**
   * Writes to dx the gradient at {@code d}, times {@code share}: 2 (t x) + (1 - t) (2 max(0, 1 - x)
   * (-1 where 1 - x > 0, else 0)).
   */
  private static void contrastOfDGradient(float[][] x, float[][] target, float[][] dx, float share,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        float difference = 1f - xs[i];
        dxs[i] = (2f * (ts[i] * xs[i]) + (1f - ts[i]) * (2f * Math.max(difference,
            0f) * (difference > 0f ? -1f : 0f))) * share;
      }
    }
  }

  /**
   * The pinball of {@code d}, added up: 0.9 (t - x) where x < t, else 0.09999999999999998 (x - t);
   * x is {@code d}, t the target.
   */
  private static double pinballOfD(float[][] x, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      for (int i = 0; i < 3; i++) {
        loss += xs[i] < ts[i] ? 0.9f * (ts[i] - xs[i]) : 0.1f * (xs[i] - ts[i]);
      }
    }
    return loss;
  }

  /**
   * Adds to dx the gradient at {@code d}, times {@code share}: -0.9 where x < t, else
   * 0.09999999999999998.
   */
  private static void pinballOfDGradient(float[][] x, float[][] target, float[][] dx, float share,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] += (xs[i] < ts[i] ? -0.9f : 0.1f) * share;
      }
    }
  }
}
