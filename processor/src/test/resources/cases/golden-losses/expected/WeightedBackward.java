package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Weighted}, a method for each step. The gradient of a value is
 * complete before it is passed on.
 */
@Generated("network Weighted")
final class WeightedBackward {
  private WeightedBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(WeightedValues values, WeightedGradients gradients, float[] gradient,
      int n) {
    sideWeight(gradients.side, values.x, gradient, n);
    sideBias(gradients.side, gradient, n);
    kindWeight(gradients.kindDense, values.x, gradient, n);
    kindBias(gradients.kindDense, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(WeightedWeights weights, WeightedValues values,
      WeightedGradients gradients, float[] gradient, int n) {
    sideWeight(gradients.side, values.x, gradient, n);
    sideBias(gradients.side, gradient, n);
    sideToX(weights.sideWeight, gradients.side, gradients.x, n);
    kindToKindDense(values.kind, gradients.kind, gradients.kindDense, n);
    kindWeight(gradients.kindDense, values.x, gradient, n);
    kindBias(gradients.kindDense, gradient, n);
    kindDenseToX(weights.kindWeight, gradients.kindDense, gradients.x, n);
  }

  /** d loss / d side.weight = sum over the batch of dy x^T, dy the gradient at side, x x. */
  static void sideWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 27, 43, 0f);
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
      gradient[27] += dy0 * x0;
      gradient[28] += dy0 * x1;
      gradient[29] += dy0 * x2;
      gradient[30] += dy0 * x3;
      gradient[31] += dy0 * x4;
      gradient[32] += dy0 * x5;
      gradient[33] += dy0 * x6;
      gradient[34] += dy0 * x7;
      float dy1 = dy[s][1];
      gradient[35] += dy1 * x0;
      gradient[36] += dy1 * x1;
      gradient[37] += dy1 * x2;
      gradient[38] += dy1 * x3;
      gradient[39] += dy1 * x4;
      gradient[40] += dy1 * x5;
      gradient[41] += dy1 * x6;
      gradient[42] += dy1 * x7;
    }
  }

  /** d loss / d side.bias = sum over the batch of dy, the gradient at side. */
  static void sideBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 43, 45, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 2; o++) {
        gradient[43 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at side to dx at x: dx = W^T dy. */
  static void sideToX(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      dxs[0] = dy0 * w[0] + dy1 * w[8];
      dxs[1] = dy0 * w[1] + dy1 * w[9];
      dxs[2] = dy0 * w[2] + dy1 * w[10];
      dxs[3] = dy0 * w[3] + dy1 * w[11];
      dxs[4] = dy0 * w[4] + dy1 * w[12];
      dxs[5] = dy0 * w[5] + dy1 * w[13];
      dxs[6] = dy0 * w[6] + dy1 * w[14];
      dxs[7] = dy0 * w[7] + dy1 * w[15];
    }
  }

  /**
   * Back through softmax, from the gradient dy at kind to dx at kindDense: dx_i = y_i (dy_i - sum_j
   * dy_j y_j).
   */
  static void kindToKindDense(float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float sum = 0f;
      for (int i = 0; i < 3; i++) {
        sum += dys[i] * ys[i];
      }
      for (int i = 0; i < 3; i++) {
        dxs[i] = ys[i] * (dys[i] - sum);
      }
    }
  }

  /** d loss / d kind.weight = sum over the batch of dy x^T, dy the gradient at kindDense, x x. */
  static void kindWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 24, 0f);
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
      float dy1 = dy[s][1];
      gradient[8] += dy1 * x0;
      gradient[9] += dy1 * x1;
      gradient[10] += dy1 * x2;
      gradient[11] += dy1 * x3;
      gradient[12] += dy1 * x4;
      gradient[13] += dy1 * x5;
      gradient[14] += dy1 * x6;
      gradient[15] += dy1 * x7;
      float dy2 = dy[s][2];
      gradient[16] += dy2 * x0;
      gradient[17] += dy2 * x1;
      gradient[18] += dy2 * x2;
      gradient[19] += dy2 * x3;
      gradient[20] += dy2 * x4;
      gradient[21] += dy2 * x5;
      gradient[22] += dy2 * x6;
      gradient[23] += dy2 * x7;
    }
  }

  /** d loss / d kind.bias = sum over the batch of dy, the gradient at kindDense. */
  static void kindBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 24, 27, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[24 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at kindDense to dx at x, added to what is there: dx =
   * W^T dy.
   */
  static void kindDenseToX(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] += dy0 * w[0] + dy1 * w[8] + dy2 * w[16];
      dxs[1] += dy0 * w[1] + dy1 * w[9] + dy2 * w[17];
      dxs[2] += dy0 * w[2] + dy1 * w[10] + dy2 * w[18];
      dxs[3] += dy0 * w[3] + dy1 * w[11] + dy2 * w[19];
      dxs[4] += dy0 * w[4] + dy1 * w[12] + dy2 * w[20];
      dxs[5] += dy0 * w[5] + dy1 * w[13] + dy2 * w[21];
      dxs[6] += dy0 * w[6] + dy1 * w[14] + dy2 * w[22];
      dxs[7] += dy0 * w[7] + dy1 * w[15] + dy2 * w[23];
    }
  }
}
