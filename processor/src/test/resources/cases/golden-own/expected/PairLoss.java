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
    double contrastOfD = 0;
    double pinballOfD = 0;
    for (int s = 0; s < n; s++) {
      contrastOfD += contrastOfD(values.d[s], dTarget[s]);
      pinballOfD += pinballOfD(values.d[s], dTarget[s]);
    }
    parts[0] = contrastOfD;
    parts[1] = 3.0 * n;
    parts[2] = 0.5 * pinballOfD;
    parts[3] = n;
    return Means.mean(parts[0], parts[1])
        + parts[2];
  }

  /** The same, and writes the gradient: d loss / d value at {@code d}. */
  static double valueAndGradient(PairValues values, PairGradients gradients, float[][] dTarget,
      double[] parts, int n) {
    float share = 1f / (3f * n);
    double contrastOfD = 0;
    double pinballOfD = 0;
    for (int s = 0; s < n; s++) {
      contrastOfD += contrastOfDAndGradient(values.d[s], dTarget[s], gradients.d[s], share);
      pinballOfD += pinballOfDAndGradient(values.d[s], dTarget[s], gradients.d[s], 0.5f);
    }
    parts[0] = contrastOfD;
    parts[1] = 3.0 * n;
    parts[2] = 0.5 * pinballOfD;
    parts[3] = n;
    return Means.mean(parts[0], parts[1])
        + parts[2];
  }

  /**
   * The contrast of {@code d}, of one sample: t x x + (1 - t) max(0, 1 - x)^2; x is {@code d}, t
   * the target.
   *
   * <p>Near pairs (s = 1) are drawn together, the others apart by m.
   */
  private static double contrastOfD(float[] x, float[] t) {
    double loss = 0;
    for (int i = 0; i < 3; i++) {
      float max = Math.max(1f - x[i], 0f);
      loss += t[i] * x[i] * x[i] + (1f - t[i]) * (max * max);
    }
    return loss;
  }

  /**
   * The same, and writes to dx the gradient at {@code d}, times {@code share}: 2 (t x) + (1 - t) (2
   * max(0, 1 - x) (-1 where 1 - x > 0, else 0)).
   */
  private static double contrastOfDAndGradient(float[] x, float[] t, float[] dx, float share) {
    double loss = 0;
    for (int i = 0; i < 3; i++) {
      float product = t[i] * x[i];
      float difference = 1f - t[i];
      float difference2 = 1f - x[i];
      float max = Math.max(difference2, 0f);
      dx[i] = (2f * product + difference * (2f * max * (difference2 > 0f ? -1f : 0f))) * share;
      loss += product * x[i] + difference * (max * max);
    }
    return loss;
  }

  /**
   * The pinball of {@code d}, of one sample: 0.9 (t - x) where x < t, else 0.09999999999999998 (x -
   * t); x is {@code d}, t the target.
   */
  private static double pinballOfD(float[] x, float[] t) {
    double loss = 0;
    for (int i = 0; i < 3; i++) {
      loss += x[i] < t[i] ? 0.9f * (t[i] - x[i]) : 0.1f * (x[i] - t[i]);
    }
    return loss;
  }

  /**
   * The same, and adds to dx the gradient at {@code d}, times {@code share}: -0.9 where x < t, else
   * 0.09999999999999998.
   */
  private static double pinballOfDAndGradient(float[] x, float[] t, float[] dx, float share) {
    double loss = 0;
    for (int i = 0; i < 3; i++) {
      dx[i] += (x[i] < t[i] ? -0.9f : 0.1f) * share;
      loss += x[i] < t[i] ? 0.9f * (t[i] - x[i]) : 0.1f * (x[i] - t[i]);
    }
    return loss;
  }
}
