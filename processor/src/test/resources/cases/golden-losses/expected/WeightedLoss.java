package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;
import dev.sinew.internal.Means;

/** What training makes small: crossEntropy(kind) + 2 * hinge(side). */
@Generated("network Weighted")
final class WeightedLoss {
  /** What each class of a target counts for. */
  private static final float[] CROSS_ENTROPY_OF_KIND_CLASS_WEIGHTS = {1f, 2f, 0.5f};

  private WeightedLoss() {}

  /**
   * The loss of the first {@code n} samples.
   * Of each term, {@code parts} takes the sum over the samples and what a mean over them divides it
   * by.
   */
  static double value(WeightedValues values, float[][] kindTarget, float[][] sideTarget,
      double[] parts, int n) {
    parts[0] = crossEntropyOfKind(values.kindDense, values.kind, kindTarget, n);
    parts[1] = crossEntropyOfKindWeight(kindTarget, n);
    parts[2] = 2.0 * hingeOfSide(values.side, sideTarget, n);
    parts[3] = 2.0 * n;
    return Means.mean(parts[0], parts[1])
        + Means.mean(parts[2], parts[3]);
  }

  /** Writes the gradient of that loss: d loss / d value at {@code kindDense}, {@code side}. */
  static void gradient(WeightedValues values, WeightedGradients gradients, float[][] kindTarget,
      float[][] sideTarget, int n) {
    crossEntropyOfKindGradient(values.kind, kindTarget, gradients.kindDense,
        (float) Means.mean(1.0, crossEntropyOfKindWeight(kindTarget, n)), n);
    hingeOfSideGradient(values.side, sideTarget, gradients.side, 2f / (2f * n), n);
  }

  /**
   * The crossEntropy of {@code kind}, added up: -sum_i v_i log softmax(x)_i with v_i = w_i t_i; x
   * is {@code kindDense}, y {@code kind}, t the target.
   */
  private static double crossEntropyOfKind(float[][] x, float[][] y, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ys = y[s];
      float[] ts = target[s];
      float max = xs[0];
      float top = ys[0];
      for (int i = 1; i < 3; i++) {
        max = Math.max(max, xs[i]);
        top = Math.max(top, ys[i]);
      }
      double logSum = max - Elementary.log((double) top);
      for (int i = 0; i < 3; i++) {
        if (ts[i] != 0) {
          loss += CROSS_ENTROPY_OF_KIND_CLASS_WEIGHTS[i] * ts[i] * (logSum - xs[i]);
        }
      }
    }
    return loss;
  }

  /** What the mean of that divides by: the weights of the classes, added up. */
  private static double crossEntropyOfKindWeight(float[][] target, int n) {
    double weight = 0;
    for (int s = 0; s < n; s++) {
      float[] ts = target[s];
      for (int i = 0; i < 3; i++) {
        weight += CROSS_ENTROPY_OF_KIND_CLASS_WEIGHTS[i] * ts[i];
      }
    }
    return weight;
  }

  /**
   * Writes to dx the gradient at {@code kindDense}, times {@code share}: softmax(x)_i sum_j v_j -
   * v_i.
   */
  private static void crossEntropyOfKindGradient(float[][] y, float[][] target, float[][] dx,
      float share, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      float all = 0f;
      for (int i = 0; i < 3; i++) {
        all += CROSS_ENTROPY_OF_KIND_CLASS_WEIGHTS[i] * ts[i];
      }
      for (int i = 0; i < 3; i++) {
        dxs[i] = (ys[i] * all - CROSS_ENTROPY_OF_KIND_CLASS_WEIGHTS[i] * ts[i]) * share;
      }
    }
  }

  /** The hinge of {@code side}, added up: max(0, 1 - t x); x is {@code side}, t the target. */
  private static double hingeOfSide(float[][] x, float[][] target, int n) {
    double loss = 0;
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      for (int i = 0; i < 2; i++) {
        loss += Math.max(1f - ts[i] * xs[i], 0f);
      }
    }
    return loss;
  }

  /**
   * Writes to dx the gradient at {@code side}, times {@code share}: -t where max(0, 1 - t x) > 0,
   * else 0.
   */
  private static void hingeOfSideGradient(float[][] x, float[][] target, float[][] dx, float share,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ts = target[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 2; i++) {
        dxs[i] = (Math.max(1f - ts[i] * xs[i], 0f) > 0f ? -ts[i] : 0f) * share;
      }
    }
  }
}
