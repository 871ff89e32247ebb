package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** What training makes small: crossEntropy(y). */
@Generated("network Smooth")
final class SmoothLoss {
  private SmoothLoss() {}

  /** The loss of the first {@code n} samples. */
  static double value(SmoothValues values, float[][] yTarget, int n) {
    return crossEntropy(values.yDense, values.y, yTarget, n) / n;
  }

  /** Writes the gradient of that loss: d loss / d value at {@code yDense}. */
  static void gradient(SmoothValues values, SmoothGradients gradients, float[][] yTarget, int n) {
    crossEntropyGradient(values.y, yTarget, gradients.yDense, 1f / n, n);
  }

  /**
   * The crossEntropy of {@code y}, added up: -sum_i t_i log softmax(x)_i; x is {@code yDense}, y
   * {@code y}, t the target.
   */
  private static double crossEntropy(float[][] x, float[][] y, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ys = y[s];
      float[] ts = target[s];
      float max = xs[0];
      float top = ys[0];
      for (int i = 1; i < 16; i++) {
        max = Math.max(max, xs[i]);
        top = Math.max(top, ys[i]);
      }
      double logSum = max - Elementary.log((double) top);
      for (int i = 0; i < 16; i++) {
        if (ts[i] != 0) {
          loss += ts[i] * (logSum - xs[i]);
        }
      }
    }
    return loss;
  }

  /**
   * Writes to dx the gradient at {@code yDense}, times {@code share}: softmax(x)_i sum_j t_j - t_i.
   */
  private static void crossEntropyGradient(float[][] y, float[][] target, float[][] dx, float share,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      float total = 0f;
      for (int i = 0; i < 16; i++) {
        total += ts[i];
      }
      for (int i = 0; i < 16; i++) {
        dxs[i] = (ys[i] * total - ts[i]) * share;
      }
    }
  }
}
