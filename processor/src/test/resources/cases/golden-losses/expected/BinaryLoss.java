package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;
import dev.sinew.internal.Means;

/** What training makes small: binaryCrossEntropy(yes) + 2 * huber(yes). */
@Generated("network Binary")
final class BinaryLoss {
  private BinaryLoss() {}

  /**
   * The loss of the first {@code n} samples.
   * Of each term, {@code parts} takes the sum over the samples and what a mean over them divides it
   * by.
   */
  static double value(BinaryValues values, float[][] yesTarget, double[] parts, int n) {
    parts[0] = binaryCrossEntropyOfYes(values.yesDense, values.yes, yesTarget, n);
    parts[1] = n;
    parts[2] = 2.0 * huberOfYes(values.yes, yesTarget, n);
    parts[3] = n;
    return Means.mean(parts[0], parts[1])
        + parts[2];
  }

  /** Writes the gradient of that loss: d loss / d value at {@code yesDense}, {@code yes}. */
  static void gradient(BinaryValues values, BinaryGradients gradients, float[][] yesTarget, int n) {
    binaryCrossEntropyOfYesGradient(values.yes, yesTarget, gradients.yesDense, 1f / n, n);
    huberOfYesGradient(values.yes, yesTarget, gradients.yes, 2f, n);
  }

  /**
   * The binaryCrossEntropy of {@code yes}, added up: max(x, 0) - t x - log(max(y, 1 - y)); x is
   * {@code yesDense}, y {@code yes}, t the target.
   */
  private static double binaryCrossEntropyOfYes(float[][] x, float[][] y, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ys = y[s];
      float[] ts = target[s];
      loss += Math.max(xs[0], 0f) - ts[0] * xs[0] - Elementary.log(Math.max(ys[0], 1f - ys[0]));
    }
    return loss;
  }

  /** Writes to dx the gradient at {@code yesDense}, times {@code share}: y - t. */
  private static void binaryCrossEntropyOfYesGradient(float[][] y, float[][] target, float[][] dx,
      float share, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      dxs[0] = (ys[0] - ts[0]) * share;
    }
  }

  /**
   * The huber of {@code yes}, added up: 0.5 (x - t)^2 where abs(x - t) <= 1, else abs(x - t) - 0.5;
   * x is {@code yes}, t the target.
   */
  private static double huberOfYes(float[][] x, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      float difference = xs[0] - ts[0];
      float abs = Math.abs(difference);
      loss += abs <= 1f ? 0.5f * (difference * difference) : abs - 0.5f;
    }
    return loss;
  }

  /**
   * Writes to dx the gradient at {@code yes}, times {@code share}: x - t where abs(x - t) <= 1,
   * else sign(x - t).
   */
  private static void huberOfYesGradient(float[][] x, float[][] target, float[][] dx, float share,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      float difference = xs[0] - ts[0];
      dxs[0] = (Math.abs(difference) <= 1f ? difference : Math.signum(difference)) * share;
    }
  }
}
