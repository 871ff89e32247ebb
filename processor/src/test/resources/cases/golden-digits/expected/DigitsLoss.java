package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/**
 * What training makes small: the cross-entropy -sum t log(softmax(logits)) of digit and its target
 * t, taken from the logits digitDense so that it cannot overflow; the mean over the samples of a
 * batch.
 */
@Generated("network Digits")
final class DigitsLoss {
  private DigitsLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(float[][] logits, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] x = logits[s];
      float[] t = target[s];
      float max = x[0];
      for (int i = 0; i < 10; i++) {
        max = Math.max(max, x[i]);
      }
      double sum = 0;
      for (int i = 0; i < 10; i++) {
        sum += Elementary.exp(x[i] - max);
      }
      double logSum = max + Elementary.log(sum);
      for (int i = 0; i < 10; i++) {
        if (t[i] != 0) {
          loss += t[i] * (logSum - x[i]);
        }
      }
    }
    return loss / n;
  }

  /**
   * Writes d loss / d digitDense: softmax(x) - t for targets that add up to 1, where y is
   * softmax(x).
   */
  static void gradient(float[][] y, float[][] target, float[][] dx, int n) {
    float share = 1f / n;
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] t = target[s];
      float[] dxs = dx[s];
      float total = 0f;
      for (int i = 0; i < 10; i++) {
        total += t[i];
      }
      for (int i = 0; i < 10; i++) {
        dxs[i] = (ys[i] * total - t[i]) * share;
      }
    }
  }
}
