package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Dots}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Dots")
final class DotsBackward {
  private DotsBackward() {}

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(DotsWeights weights, DotsValues values, DotsGradients gradients,
      float[] gradient, int n) {
    scoreWeight(gradients.score, values.measures, gradients.row, gradient, n);
    scoreBias(gradients.score, gradient, n);
    scoreToMeasures(weights.scoreWeight, gradients.score, gradients.measures, n);
  }

  /**
   * d loss / d score.weight = sum over the batch of dy x^T, dy the gradient at score, x measures.
   */
  static void scoreWeight(float[][] dy, float[][] x, float[] row, float[] gradient, int n) {
    Arrays.fill(row, 0, 100, 0f);
    int s = 0;
    for (; s + 4 <= n; s += 4) {
      float dy0 = dy[s][0];
      float dy1 = dy[s + 1][0];
      float dy2 = dy[s + 2][0];
      float dy3 = dy[s + 3][0];
      float[] x0 = x[s];
      float[] x1 = x[s + 1];
      float[] x2 = x[s + 2];
      float[] x3 = x[s + 3];
      for (int i = 0; i < 100; i++) {
        row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
      }
    }
    for (; s < n; s++) {
      float dys = dy[s][0];
      float[] xs = x[s];
      for (int i = 0; i < 100; i++) {
        row[i] += dys * xs[i];
      }
    }
    System.arraycopy(row, 0, gradient, 0, 100);
  }

  /** d loss / d score.bias = sum over the batch of dy, the gradient at score. */
  static void scoreBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 100, 101, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      gradient[100] += dys[0];
    }
  }

  /** Back through dense, from the gradient dy at score to dx at measures: dx = W^T dy. */
  static void scoreToMeasures(float[][] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 100, 0f);
      float dys0 = dys[0];
      float[] w0 = w[0];
      for (int i = 0; i < 100; i++) {
        dxs[i] += dys0 * w0[i];
      }
    }
  }
}
