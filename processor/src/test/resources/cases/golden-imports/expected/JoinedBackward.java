package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Joined}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Joined")
final class JoinedBackward {
  private JoinedBackward() {}

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(JoinedWeights weights, JoinedValues values, JoinedGradients gradients,
      float[] gradient, int n) {
    yToYDense(values.y, values.yDense, gradients.y, gradients.yDense, n);
    yDenseWeight(gradients.yDense, values.yResidual, gradient, n);
    yDenseBias(gradients.yDense, gradient, n);
    yDenseToYResidual(weights.yDenseWeight, gradients.yDense, gradients.yResidual, n);
    yResidualToX(gradients.yResidual, gradients.x, n);
    yResidualToYResidualSoft(gradients.yResidual, gradients.yResidualSoft, n);
    yResidualSoftToYResidualDense(values.yResidualSoft, values.yResidualDense,
        gradients.yResidualSoft, gradients.yResidualDense, n);
    yResidualWeight(gradients.yResidualDense, values.x, gradient, n);
    yResidualBias(gradients.yResidualDense, gradient, n);
    yResidualDenseToX(weights.yResidualWeight, gradients.yResidualDense, gradients.x, n);
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
      for (int i = 0; i < 2; i++) {
        dxs[i] = dys[i] * (1f - ys[i] * Math.signum(xs[i])) / (1f + Math.abs(xs[i]));
      }
    }
  }

  /**
   * d loss / d y.dense.weight = sum over the batch of dy x^T, dy the gradient at yDense, x
   * yResidual.
   */
  static void yDenseWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 12, 18, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[12] += dy0 * x0;
      gradient[13] += dy0 * x1;
      gradient[14] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[15] += dy1 * x0;
      gradient[16] += dy1 * x1;
      gradient[17] += dy1 * x2;
    }
  }

  /** d loss / d y.dense.bias = sum over the batch of dy, the gradient at yDense. */
  static void yDenseBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 18, 20, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 2; o++) {
        gradient[18 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at yDense to dx at yResidual: dx = W^T dy. */
  static void yDenseToYResidual(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      dxs[0] = dy0 * w[0] + dy1 * w[3];
      dxs[1] = dy0 * w[1] + dy1 * w[4];
      dxs[2] = dy0 * w[2] + dy1 * w[5];
    }
  }

  /** Back through +, from the gradient dy at yResidual to dx at x: dx = dy. */
  static void yResidualToX(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /** Back through +, from the gradient dy at yResidual to dx at yResidualSoft: dx = dy. */
  static void yResidualToYResidualSoft(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /**
   * Back through soft, from the gradient dy at yResidualSoft to dx at yResidualDense: dx = dy (1 -
   * y sign(x)) / (1 + abs(x)), where x = yResidualDense.
   */
  static void yResidualSoftToYResidualDense(float[][] y, float[][] x, float[][] dy, float[][] dx,
      int n) {
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

  /**
   * d loss / d y.residual.weight = sum over the batch of dy x^T, dy the gradient at yResidualDense,
   * x x.
   */
  static void yResidualWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 9, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[0] += dy0 * x0;
      gradient[1] += dy0 * x1;
      gradient[2] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[3] += dy1 * x0;
      gradient[4] += dy1 * x1;
      gradient[5] += dy1 * x2;
      float dy2 = dy[s][2];
      gradient[6] += dy2 * x0;
      gradient[7] += dy2 * x1;
      gradient[8] += dy2 * x2;
    }
  }

  /** d loss / d y.residual.bias = sum over the batch of dy, the gradient at yResidualDense. */
  static void yResidualBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 9, 12, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[9 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at yResidualDense to dx at x, added to what is there:
   * dx = W^T dy.
   */
  static void yResidualDenseToX(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] += dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] += dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] += dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
    }
  }
}
