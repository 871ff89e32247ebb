package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** What training makes small: crossEntropy(move) - 0.01 * entropy(move). */
@Generated("network Critic")
final class CriticLoss {
  private CriticLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(CriticValues values, float[][] moveTarget, float[][] gain, int n) {
    double loss = crossEntropyOfMove(values.moveDense, values.move, moveTarget, gain, n) / n;
    loss += -0.01 * entropyOfMove(values.moveDense, values.move, n) / n;
    return loss;
  }

  /** Writes the gradient of that loss: d loss / d value at {@code moveDense}. */
  static void gradient(CriticValues values, CriticGradients gradients, float[][] moveTarget,
      float[][] gain, int n) {
    crossEntropyOfMoveGradient(values.move, moveTarget, gain, gradients.moveDense, 1f / n, n);
    entropyOfMoveGradient(values.moveDense, values.move, gradients.moveDense, -0.01f / n, n);
  }

  /**
   * The crossEntropy of {@code move}, added up: -sum_i t_i log softmax(x)_i; x is {@code
   * moveDense}, y {@code move}, t the target.
   */
  private static double crossEntropyOfMove(float[][] x, float[][] y, float[][] target,
      float[][] weight, int n) {
    double total = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ys = y[s];
      float[] ts = target[s];
      double loss = 0;
      float max = xs[0];
      float top = ys[0];
      for (int i = 1; i < 3; i++) {
        max = Math.max(max, xs[i]);
        top = Math.max(top, ys[i]);
      }
      double logSum = max - Elementary.log((double) top);
      for (int i = 0; i < 3; i++) {
        if (ts[i] != 0) {
          loss += ts[i] * (logSum - xs[i]);
        }
      }
      total += weight[s][0] * loss;
    }
    return total;
  }

  /**
   * Writes to dx the gradient at {@code moveDense}, times {@code share}: softmax(x)_i sum_j t_j -
   * t_i.
   */
  private static void crossEntropyOfMoveGradient(float[][] y, float[][] target, float[][] weight,
      float[][] dx, float each, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      float share = each * weight[s][0];
      float total = 0f;
      for (int i = 0; i < 3; i++) {
        total += ts[i];
      }
      for (int i = 0; i < 3; i++) {
        dxs[i] = (ys[i] * total - ts[i]) * share;
      }
    }
  }

  /**
   * The entropy of {@code move}, added up: H = -sum_i p_i log p_i with p = softmax(x); x is {@code
   * moveDense}, y {@code move}.
   */
  private static double entropyOfMove(float[][] x, float[][] y, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ys = y[s];
      float max = xs[0];
      float top = ys[0];
      for (int i = 1; i < 3; i++) {
        max = Math.max(max, xs[i]);
        top = Math.max(top, ys[i]);
      }
      double logSum = max - Elementary.log((double) top);
      for (int i = 0; i < 3; i++) {
        loss += ys[i] * (logSum - xs[i]);
      }
    }
    return loss;
  }

  /** Adds to dx the gradient at {@code moveDense}, times {@code share}: -p_i (log p_i + H). */
  private static void entropyOfMoveGradient(float[][] x, float[][] y, float[][] dx, float share,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ys = y[s];
      float[] dxs = dx[s];
      float max = xs[0];
      float top = ys[0];
      for (int i = 1; i < 3; i++) {
        max = Math.max(max, xs[i]);
        top = Math.max(top, ys[i]);
      }
      double logSum = max - Elementary.log((double) top);
      double entropy = 0;
      for (int i = 0; i < 3; i++) {
        entropy += ys[i] * (logSum - xs[i]);
      }
      for (int i = 0; i < 3; i++) {
        dxs[i] += (float) (ys[i] * (logSum - xs[i] - entropy) * share);
      }
    }
  }
}
