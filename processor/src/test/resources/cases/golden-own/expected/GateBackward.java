package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Gate}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Gate")
final class GateBackward {
  private GateBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(GateValues values, GateGradients gradients, float[] gradient, int n) {
    firesWeight(gradients.firesDense, values.bits, gradient, n);
    firesBias(gradients.firesDense, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(GateWeights weights, GateValues values, GateGradients gradients,
      float[] gradient, int n) {
    firesToFiresDense(gradients.fires, gradients.firesDense, n);
    firesWeight(gradients.firesDense, values.bits, gradient, n);
    firesBias(gradients.firesDense, gradient, n);
    firesDenseToBits(weights.firesWeight, gradients.firesDense, gradients.bits, n);
  }

  /** Back through step, from the gradient dy at fires to dx at firesDense: dx = dy. */
  static void firesToFiresDense(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      dxs[0] = dys[0];
    }
  }

  /**
   * d loss / d fires.weight = sum over the batch of dy x^T, dy the gradient at firesDense, x bits.
   */
  static void firesWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 2, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float dy0 = dy[s][0];
      gradient[0] += dy0 * x0;
      gradient[1] += dy0 * x1;
    }
  }

  /** d loss / d fires.bias = sum over the batch of dy, the gradient at firesDense. */
  static void firesBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 2, 3, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      gradient[2] += dys[0];
    }
  }

  /** Back through dense, from the gradient dy at firesDense to dx at bits: dx = W^T dy. */
  static void firesDenseToBits(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      dxs[0] = dy0 * w[0];
      dxs[1] = dy0 * w[1];
    }
  }
}
