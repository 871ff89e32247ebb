package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Binary}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Binary")
final class BinaryBackward {
  private BinaryBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(BinaryValues values, BinaryGradients gradients, float[] gradient, int n) {
    yesToYesDense2(values.yes, gradients.yes, gradients.yesDense, n);
    yesWeight(gradients.yesDense, values.x, gradient, n);
    yesBias(gradients.yesDense, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(BinaryWeights weights, BinaryValues values, BinaryGradients gradients,
      float[] gradient, int n) {
    yesToYesDense(values.yes, gradients.yes, gradients.yesDense, n);
    yesWeight(gradients.yesDense, values.x, gradient, n);
    yesBias(gradients.yesDense, gradient, n);
    yesDenseToX(weights.yesWeight, gradients.yesDense, gradients.x, n);
  }

  /** Back through sigmoid, from the gradient dy at yes to dx at yesDense: dx = dy y (1 - y). */
  static void yesToYesDense(float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      dxs[0] = dys[0] * ys[0] * (1f - ys[0]);
    }
  }

  /** d loss / d yes.weight = sum over the batch of dy x^T, dy the gradient at yesDense, x x. */
  static void yesWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 8, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float x3 = x[s][3];
      float x4 = x[s][4];
      float x5 = x[s][5];
      float x6 = x[s][6];
      float x7 = x[s][7];
      float dy0 = dy[s][0];
      gradient[0] += dy0 * x0;
      gradient[1] += dy0 * x1;
      gradient[2] += dy0 * x2;
      gradient[3] += dy0 * x3;
      gradient[4] += dy0 * x4;
      gradient[5] += dy0 * x5;
      gradient[6] += dy0 * x6;
      gradient[7] += dy0 * x7;
    }
  }

  /** d loss / d yes.bias = sum over the batch of dy, the gradient at yesDense. */
  static void yesBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 8, 9, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      gradient[8] += dys[0];
    }
  }

  /** Back through dense, from the gradient dy at yesDense to dx at x: dx = W^T dy. */
  static void yesDenseToX(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      dxs[0] = dy0 * w[0];
      dxs[1] = dy0 * w[1];
      dxs[2] = dy0 * w[2];
      dxs[3] = dy0 * w[3];
      dxs[4] = dy0 * w[4];
      dxs[5] = dy0 * w[5];
      dxs[6] = dy0 * w[6];
      dxs[7] = dy0 * w[7];
    }
  }

  /**
   * Back through sigmoid, from the gradient dy at yes to dx at yesDense, added to what is there: dx
   * = dy y (1 - y).
   */
  static void yesToYesDense2(float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      dxs[0] += dys[0] * ys[0] * (1f - ys[0]);
    }
  }
}
