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
    double binaryCrossEntropyOfYes = 0;
    double huberOfYes = 0;
    for (int s = 0; s < n; s++) {
      binaryCrossEntropyOfYes += binaryCrossEntropyOfYes(values.yesDense[s], values.yes[s],
          yesTarget[s]);
      huberOfYes += huberOfYes(values.yes[s], yesTarget[s]);
    }
    parts[0] = binaryCrossEntropyOfYes;
    parts[1] = n;
    parts[2] = 2.0 * huberOfYes;
    parts[3] = n;
    return Means.mean(parts[0], parts[1])
        + parts[2];
  }

  /** The same, and writes the gradient: d loss / d value at {@code yesDense}, {@code yes}. */
  static double valueAndGradient(BinaryValues values, BinaryGradients gradients,
      float[][] yesTarget, double[] parts, int n) {
    float share = 1f / n;
    double binaryCrossEntropyOfYes = 0;
    double huberOfYes = 0;
    for (int s = 0; s < n; s++) {
      binaryCrossEntropyOfYes += binaryCrossEntropyOfYesAndGradient(values.yesDense[s],
          values.yes[s], yesTarget[s], gradients.yesDense[s], share);
      huberOfYes += huberOfYesAndGradient(values.yes[s], yesTarget[s], gradients.yes[s], 2f);
    }
    parts[0] = binaryCrossEntropyOfYes;
    parts[1] = n;
    parts[2] = 2.0 * huberOfYes;
    parts[3] = n;
    return Means.mean(parts[0], parts[1])
        + parts[2];
  }

  /**
   * The binaryCrossEntropy of {@code yes}, of one sample: max(x, 0) - t x - log(max(y, 1 - y)); x
   * is {@code yesDense}, y {@code yes}, t the target.
   */
  private static double binaryCrossEntropyOfYes(float[] x, float[] y, float[] t) {
    return Math.max(x[0], 0f) - t[0] * x[0] - Elementary.log(Math.max(y[0], 1f - y[0]));
  }

  /** The same, and writes to dx the gradient at {@code yesDense}, times {@code share}: y - t. */
  private static double binaryCrossEntropyOfYesAndGradient(float[] x, float[] y, float[] t,
      float[] dx, float share) {
    dx[0] = (y[0] - t[0]) * share;
    return Math.max(x[0], 0f) - t[0] * x[0] - Elementary.log(Math.max(y[0], 1f - y[0]));
  }

  /**
   * The huber of {@code yes}, of one sample: 0.5 (x - t)^2 where abs(x - t) <= 1, else abs(x - t) -
   * 0.5; x is {@code yes}, t the target.
   */
  private static double huberOfYes(float[] x, float[] t) {
    float difference = x[0] - t[0];
    float abs = Math.abs(difference);
    return abs <= 1f ? 0.5f * (difference * difference) : abs - 0.5f;
  }

  /**
   * The same, and writes to dx the gradient at {@code yes}, times {@code share}: x - t where abs(x
   * - t) <= 1, else sign(x - t).
   */
  private static double huberOfYesAndGradient(float[] x, float[] t, float[] dx, float share) {
    float difference = x[0] - t[0];
    float abs = Math.abs(difference);
    dx[0] = (abs <= 1f ? difference : Math.signum(difference)) * share;
    return abs <= 1f ? 0.5f * (difference * difference) : abs - 0.5f;
  }
}
