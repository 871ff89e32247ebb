package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Soft}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Soft")
final class SoftBackward {
  private SoftBackward() {}

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(SoftWeights weights, SoftValues values, SoftGradients gradients,
      float[] gradient, int n) {
    yToYDense(values.y, values.yDense, gradients.y, gradients.yDense, n);
    yWeight(gradients.yDense, values.x, gradient, n);
    yBias(gradients.yDense, gradient, n);
    yDenseToX(weights.yWeight, gradients.yDense, gradients.x, n);
  }

  /**
   * Back through soft, from the gradient dy at y to dx at yDense: dx = dy (1 - y sign(x)) / (1 +
   * abs(x)), where x = yDense.
   */
  static void yToYDense(float[][] y, float[][] x, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] xs = x[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i] * (1f - ys[i] * Math.signum(xs[i])) / (1f + Math.abs(xs[i]));
      }
    }
  }

  /** d loss / d y.weight = sum over the batch of dy x^T, dy the gradient at yDense, x x. */
  static void yWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 12, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float x3 = x[s][3];
      float dy0 = dy[s][0];
      gradient[0] += dy0 * x0;
      gradient[1] += dy0 * x1;
      gradient[2] += dy0 * x2;
      gradient[3] += dy0 * x3;
      float dy1 = dy[s][1];
      gradient[4] += dy1 * x0;
      gradient[5] += dy1 * x1;
      gradient[6] += dy1 * x2;
      gradient[7] += dy1 * x3;
      float dy2 = dy[s][2];
      gradient[8] += dy2 * x0;
      gradient[9] += dy2 * x1;
      gradient[10] += dy2 * x2;
      gradient[11] += dy2 * x3;
    }
  }

  /** d loss / d y.bias = sum over the batch of dy, the gradient at yDense. */
  static void yBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 12, 15, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[12 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at yDense to dx at x: dx = W^T dy. */
  static void yDenseToX(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[4] + dy2 * w[8];
      dxs[1] = dy0 * w[1] + dy1 * w[5] + dy2 * w[9];
      dxs[2] = dy0 * w[2] + dy1 * w[6] + dy2 * w[10];
      dxs[3] = dy0 * w[3] + dy1 * w[7] + dy2 * w[11];
    }
  }
}
