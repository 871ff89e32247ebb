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
    double crossEntropyOfKind = 0;
    double hingeOfSide = 0;
    for (int s = 0; s < n; s++) {
      crossEntropyOfKind += crossEntropyOfKind(values.kindDense[s], values.kind[s], kindTarget[s]);
      hingeOfSide += hingeOfSide(values.side[s], sideTarget[s]);
    }
    parts[0] = crossEntropyOfKind;
    parts[1] = crossEntropyOfKindWeight(kindTarget, n);
    parts[2] = 2.0 * hingeOfSide;
    parts[3] = 2.0 * n;
    return Means.mean(parts[0], parts[1])
        + Means.mean(parts[2], parts[3]);
  }

  /** The same, and writes the gradient: d loss / d value at {@code kindDense}, {@code side}. */
  static double valueAndGradient(WeightedValues values, WeightedGradients gradients,
      float[][] kindTarget, float[][] sideTarget, double[] parts, int n) {
    double crossEntropyOfKindWeight = crossEntropyOfKindWeight(kindTarget, n);
    float crossEntropyOfKindShare = (float) Means.mean(1.0, crossEntropyOfKindWeight);
    float hingeOfSideShare = 2f / (2f * n);
    double crossEntropyOfKind = 0;
    double hingeOfSide = 0;
    for (int s = 0; s < n; s++) {
      crossEntropyOfKind += crossEntropyOfKindAndGradient(values.kindDense[s], values.kind[s],
          kindTarget[s], gradients.kindDense[s], crossEntropyOfKindShare);
      hingeOfSide += hingeOfSideAndGradient(values.side[s], sideTarget[s], gradients.side[s],
          hingeOfSideShare);
    }
    parts[0] = crossEntropyOfKind;
    parts[1] = crossEntropyOfKindWeight;
    parts[2] = 2.0 * hingeOfSide;
    parts[3] = 2.0 * n;
    return Means.mean(parts[0], parts[1])
        + Means.mean(parts[2], parts[3]);
  }

  /**
   * The crossEntropy of {@code kind}, of one sample: -sum_i v_i log softmax(x)_i with v_i = w_i
   * t_i; x is {@code kindDense}, y {@code kind}, t the target.
   */
  private static double crossEntropyOfKind(float[] x, float[] y, float[] t) {
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
        loss += CROSS_ENTROPY_OF_KIND_CLASS_WEIGHTS[i] * t[i] * (logSum - x[i]);
      }
    }
    return loss;
  }

  /**
   * The same, and writes to dx the gradient at {@code kindDense}, times {@code share}: softmax(x)_i
   * sum_j v_j - v_i.
   */
  private static double crossEntropyOfKindAndGradient(float[] x, float[] y, float[] t, float[] dx,
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
      total += CROSS_ENTROPY_OF_KIND_CLASS_WEIGHTS[i] * t[i];
      if (t[i] != 0) {
        loss += CROSS_ENTROPY_OF_KIND_CLASS_WEIGHTS[i] * t[i] * (logSum - x[i]);
      }
    }
    for (int i = 0; i < 3; i++) {
      dx[i] = (y[i] * total - CROSS_ENTROPY_OF_KIND_CLASS_WEIGHTS[i] * t[i]) * share;
    }
    return loss;
  }

  /** What the mean of that divides by: the weights of the classes, added up over n samples. */
  private static double crossEntropyOfKindWeight(float[][] target, int n) {
    double weight = 0;
    for (int s = 0; s < n; s++) {
      float[] t = target[s];
      for (int i = 0; i < 3; i++) {
        weight += CROSS_ENTROPY_OF_KIND_CLASS_WEIGHTS[i] * t[i];
      }
    }
    return weight;
  }

  /** The hinge of {@code side}, of one sample: max(0, 1 - t x); x is {@code side}, t the target. */
  private static double hingeOfSide(float[] x, float[] t) {
    double loss = 0;
    for (int i = 0; i < 2; i++) {
      loss += Math.max(1f - t[i] * x[i], 0f);
    }
    return loss;
  }

  /**
   * The same, and writes to dx the gradient at {@code side}, times {@code share}: -t where max(0, 1
   * - t x) > 0, else 0.
   */
  private static double hingeOfSideAndGradient(float[] x, float[] t, float[] dx, float share) {
    double loss = 0;
    for (int i = 0; i < 2; i++) {
      float max = Math.max(1f - t[i] * x[i], 0f);
      dx[i] = (max > 0f ? -t[i] : 0f) * share;
      loss += max;
    }
    return loss;
  }
}
