package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Xor}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Xor")
final class XorBackward {
  private XorBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(XorWeights weights, XorValues values, XorGradients gradients,
      float[] gradient, int n) {
    oddDelta(values.odd, gradients.odd, n);
    oddWeight(gradients.odd, values.hidden, gradient, n);
    oddBias(gradients.odd, gradient, n);
    oddToHidden(weights.oddWeight, values.hidden, gradients.odd, gradients.hidden, n);
    hiddenWeight(gradients.hidden, values.bits, gradient, n);
    hiddenBias(gradients.hidden, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(XorWeights weights, XorValues values, XorGradients gradients,
      float[] gradient, int n) {
    oddDelta(values.odd, gradients.odd, n);
    oddWeight(gradients.odd, values.hidden, gradient, n);
    oddBias(gradients.odd, gradient, n);
    oddToHidden(weights.oddWeight, values.hidden, gradients.odd, gradients.hidden, n);
    hiddenWeight(gradients.hidden, values.bits, gradient, n);
    hiddenBias(gradients.hidden, gradient, n);
    hiddenToBits(weights.hiddenWeight, gradients.hidden, gradients.bits, n);
  }

  /**
   * Back through sigmoid, in place: the gradient at odd becomes the one before sigmoid. dx = dy y
   * (1 - y).
   */
  static void oddDelta(float[][] y, float[][] dy, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      dys[0] = dys[0] * ys[0] * (1f - ys[0]);
    }
  }

  /** d loss / d odd.weight = sum over the batch of dy x^T, dy the gradient at odd, x hidden. */
  static void oddWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 6, 8, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float dy0 = dy[s][0];
      gradient[6] += dy0 * x0;
      gradient[7] += dy0 * x1;
    }
  }

  /** d loss / d odd.bias = sum over the batch of dy, the gradient at odd. */
  static void oddBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 8, 9, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      gradient[8] += dys[0];
    }
  }

  /**
   * Back through dense, from the gradient dy at odd to dx at hidden: dx = W^T dy; then back through
   * tanh in place: dx = dx (1 - y^2), where y = hidden.
   */
  static void oddToHidden(float[] w, float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      dxs[0] = (dy0 * w[0]) * (1f - ys[0] * ys[0]);
      dxs[1] = (dy0 * w[1]) * (1f - ys[1] * ys[1]);
    }
  }

  /** d loss / d hidden.weight = sum over the batch of dy x^T, dy the gradient at hidden, x bits. */
  static void hiddenWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 4, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float dy0 = dy[s][0];
      gradient[0] += dy0 * x0;
      gradient[1] += dy0 * x1;
      float dy1 = dy[s][1];
      gradient[2] += dy1 * x0;
      gradient[3] += dy1 * x1;
    }
  }

  /** d loss / d hidden.bias = sum over the batch of dy, the gradient at hidden. */
  static void hiddenBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 4, 6, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 2; o++) {
        gradient[4 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at hidden to dx at bits: dx = W^T dy. */
  static void hiddenToBits(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      dxs[0] = dy0 * w[0] + dy1 * w[2];
      dxs[1] = dy0 * w[1] + dy1 * w[3];
    }
  }
}
