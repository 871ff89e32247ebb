package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** What training makes small: crossEntropy(move) - 0.01 * entropy(move). */
@Generated("network Critic")
final class CriticLoss {
  private CriticLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(CriticValues values, float[][] moveTarget, float[][] gain, int n) {
    double crossEntropyOfMove = 0;
    double entropyOfMove = 0;
    for (int s = 0; s < n; s++) {
      crossEntropyOfMove += gain[s][0] * crossEntropyOfMove(values.moveDense[s], values.move[s],
          moveTarget[s]);
      entropyOfMove += entropyOfMove(values.moveDense[s], values.move[s]);
    }
    return crossEntropyOfMove / n
        - 0.01 * entropyOfMove / n;
  }

  /** The same, and writes the gradient: d loss / d value at {@code moveDense}. */
  static double valueAndGradient(CriticValues values, CriticGradients gradients,
      float[][] moveTarget, float[][] gain, int n) {
    float crossEntropyOfMoveShare = 1f / n;
    float entropyOfMoveShare = -0.01f / n;
    double crossEntropyOfMove = 0;
    double entropyOfMove = 0;
    for (int s = 0; s < n; s++) {
      crossEntropyOfMove += gain[s][0] * crossEntropyOfMoveAndGradient(values.moveDense[s],
          values.move[s], moveTarget[s], gradients.moveDense[s],
          gain[s][0] * crossEntropyOfMoveShare);
      entropyOfMove += entropyOfMoveAndGradient(values.moveDense[s], values.move[s],
          gradients.moveDense[s], entropyOfMoveShare);
    }
    return crossEntropyOfMove / n
        - 0.01 * entropyOfMove / n;
  }

  /**
   * The crossEntropy of {@code move}, of one sample: -sum_i t_i log softmax(x)_i; x is {@code
   * moveDense}, y {@code move}, t the target.
   */
  private static double crossEntropyOfMove(float[] x, float[] y, float[] t) {
    int top = 0;
    for (int i = 1; i < 3; i++) {
      if (y[i] > y[top]) {
        top = i;
      }
    }
    double logSum = x[top] - Elementary.log((double) y[top]);
    double loss = 0;
    for (int i = 0; i < 3; i++) {
      if (t[i] != 0) {
        loss += t[i] * (logSum - x[i]);
      }
    }
    return loss;
  }

  /**
   * The same, and writes to dx the gradient at {@code moveDense}, times {@code share}: softmax(x)_i
   * sum_j t_j - t_i.
   */
  private static double crossEntropyOfMoveAndGradient(float[] x, float[] y, float[] t, float[] dx,
      float share) {
    int top = 0;
    for (int i = 1; i < 3; i++) {
      if (y[i] > y[top]) {
        top = i;
      }
    }
    double logSum = x[top] - Elementary.log((double) y[top]);
    double loss = 0;
    float total = 0f;
    for (int i = 0; i < 3; i++) {
      total += t[i];
      if (t[i] != 0) {
        loss += t[i] * (logSum - x[i]);
      }
    }
    for (int i = 0; i < 3; i++) {
      dx[i] = (y[i] * total - t[i]) * share;
    }
    return loss;
  }

  /**
   * The entropy of {@code move}, of one sample: H = -sum_i p_i log p_i with p = softmax(x); x is
   * {@code moveDense}, y {@code move}.
   */
  private static double entropyOfMove(float[] x, float[] y) {
    int top = 0;
    for (int i = 1; i < 3; i++) {
      if (y[i] > y[top]) {
        top = i;
      }
    }
    double logSum = x[top] - Elementary.log((double) y[top]);
    double entropy = 0;
    for (int i = 0; i < 3; i++) {
      entropy += y[i] * (logSum - x[i]);
    }
    return entropy;
  }

  /**
   * The same, and adds to dx the gradient at {@code moveDense}, times {@code share}: -p_i (log p_i
   * + H).
   */
  private static double entropyOfMoveAndGradient(float[] x, float[] y, float[] dx, float share) {
    int top = 0;
    for (int i = 1; i < 3; i++) {
      if (y[i] > y[top]) {
        top = i;
      }
    }
    double logSum = x[top] - Elementary.log((double) y[top]);
    double entropy = 0;
    for (int i = 0; i < 3; i++) {
      entropy += y[i] * (logSum - x[i]);
    }
    for (int i = 0; i < 3; i++) {
      dx[i] += (float) (y[i] * (logSum - x[i] - entropy) * share);
    }
    return entropy;
  }
}
