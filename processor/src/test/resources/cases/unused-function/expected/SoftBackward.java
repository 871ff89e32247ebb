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
    yWeight(gradients.y, values.x, gradient, n);
    yBias(gradients.y, gradient, n);
    yToX(weights.yWeight, gradients.y, gradients.x, n);
  }

  /** d loss / d y.weight = sum over the batch of dy x^T, dy the gradient at y, x x. */
  static void yWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 2, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float dy0 = dy[s][0];
      gradient[0] += dy0 * x0;
      gradient[1] += dy0 * x1;
    }
  }

  /** d loss / d y.bias = sum over the batch of dy, the gradient at y. */
  static void yBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 2, 3, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      gradient[2] += dys[0];
    }
  }

  /** Back through dense, from the gradient dy at y to dx at x: dx = W^T dy. */
  static void yToX(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      dxs[0] = dy0 * w[0];
      dxs[1] = dy0 * w[1];
    }
  }
}
