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
    yToYProduct(gradients.y, gradients.yProduct, n);
    yProductToYSigmoid(values.halfThrough, gradients.yProduct, gradients.ySigmoid, n);
    yProductToHalfThrough(values.ySigmoid, gradients.yProduct, gradients.halfThrough, n);
    ySigmoidDelta(values.ySigmoid, gradients.ySigmoid, n);
    halfThroughToHalfDense(gradients.halfThrough, gradients.halfDense, n);
    ySigmoidToHalfDense(gradients.ySigmoid, gradients.halfDense, n);
    halfWeight(gradients.halfDense, values.x, gradient, n);
    halfBias(gradients.halfDense, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(GateWeights weights, GateValues values, GateGradients gradients,
      float[] gradient, int n) {
    yToYProduct(gradients.y, gradients.yProduct, n);
    yToRows(gradients.y, gradients.rows, n);
    yProductToYSigmoid(values.halfThrough, gradients.yProduct, gradients.ySigmoid, n);
    yProductToHalfThrough(values.ySigmoid, gradients.yProduct, gradients.halfThrough, n);
    ySigmoidDelta(values.ySigmoid, gradients.ySigmoid, n);
    rowsToColumnRight(gradients.rows, gradients.columnRight, n);
    columnRightToTable(gradients.columnRight, gradients.table, n);
    halfThroughToHalfDense(gradients.halfThrough, gradients.halfDense, n);
    ySigmoidToHalfDense(gradients.ySigmoid, gradients.halfDense, n);
    halfWeight(gradients.halfDense, values.x, gradient, n);
    halfBias(gradients.halfDense, gradient, n);
    halfDenseToX(weights.halfWeight, gradients.halfDense, gradients.x, n);
  }

  /** Back through +, from the gradient dy at y to dx at yProduct: dx = dy. */
  static void yToYProduct(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /** Back through +, from the gradient dy at y to dx at rows: dx = dy. */
  static void yToRows(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /**
   * Back through *, from the gradient dy at yProduct to dx at ySigmoid: dx = dy b, where b =
   * halfThrough.
   */
  static void yProductToYSigmoid(float[][] b, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] bs = b[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i] * bs[i];
      }
    }
  }

  /**
   * Back through *, from the gradient dy at yProduct to dx at halfThrough: dx = dy a, where a =
   * ySigmoid.
   */
  static void yProductToHalfThrough(float[][] a, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] as = a[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i] * as[i];
      }
    }
  }

  /**
   * Back through sigmoid, in place: the gradient at ySigmoid becomes the one before sigmoid. dx =
   * dy y (1 - y).
   */
  static void ySigmoidDelta(float[][] y, float[][] dy, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      for (int i = 0; i < 3; i++) {
        dys[i] = dys[i] * ys[i] * (1f - ys[i]);
      }
    }
  }

  /** Back through mean, from the gradient dy at rows to dx at columnRight: dx_i = dy / 3. */
  static void rowsToColumnRight(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int r = 0; r < 3; r++) {
        float share = dys[r] / 3f;
        for (int i = 0; i < 3; i++) {
          dxs[r * 3 + i] = share;
        }
      }
    }
  }

  /**
   * Back through split, from the gradient dy at columnRight to dx at table: dx = dy in its part of
   * x, else 0.
   */
  static void columnRightToTable(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 12, 0f);
      for (int r = 0; r < 3; r++) {
        System.arraycopy(dys, r * 3, dxs, r * 4 + 1, 3);
      }
    }
  }

  /**
   * Back through split, from the gradient dy at halfThrough to dx at halfDense: dx = dy in its part
   * of x, else 0.
   */
  static void halfThroughToHalfDense(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 6, 0f);
      System.arraycopy(dys, 0, dxs, 3, 3);
    }
  }

  /**
   * Back through split, from the gradient dy at ySigmoid to dx at halfDense, added to what is
   * there: dx = dy in its part of x, else 0.
   */
  static void ySigmoidToHalfDense(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] += dys[i];
      }
    }
  }

  /** d loss / d half.weight = sum over the batch of dy x^T, dy the gradient at halfDense, x x. */
  static void halfWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 36, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float x3 = x[s][3];
      float x4 = x[s][4];
      float x5 = x[s][5];
      float dy0 = dy[s][0];
      gradient[0] += dy0 * x0;
      gradient[1] += dy0 * x1;
      gradient[2] += dy0 * x2;
      gradient[3] += dy0 * x3;
      gradient[4] += dy0 * x4;
      gradient[5] += dy0 * x5;
      float dy1 = dy[s][1];
      gradient[6] += dy1 * x0;
      gradient[7] += dy1 * x1;
      gradient[8] += dy1 * x2;
      gradient[9] += dy1 * x3;
      gradient[10] += dy1 * x4;
      gradient[11] += dy1 * x5;
      float dy2 = dy[s][2];
      gradient[12] += dy2 * x0;
      gradient[13] += dy2 * x1;
      gradient[14] += dy2 * x2;
      gradient[15] += dy2 * x3;
      gradient[16] += dy2 * x4;
      gradient[17] += dy2 * x5;
      float dy3 = dy[s][3];
      gradient[18] += dy3 * x0;
      gradient[19] += dy3 * x1;
      gradient[20] += dy3 * x2;
      gradient[21] += dy3 * x3;
      gradient[22] += dy3 * x4;
      gradient[23] += dy3 * x5;
      float dy4 = dy[s][4];
      gradient[24] += dy4 * x0;
      gradient[25] += dy4 * x1;
      gradient[26] += dy4 * x2;
      gradient[27] += dy4 * x3;
      gradient[28] += dy4 * x4;
      gradient[29] += dy4 * x5;
      float dy5 = dy[s][5];
      gradient[30] += dy5 * x0;
      gradient[31] += dy5 * x1;
      gradient[32] += dy5 * x2;
      gradient[33] += dy5 * x3;
      gradient[34] += dy5 * x4;
      gradient[35] += dy5 * x5;
    }
  }

  /** d loss / d half.bias = sum over the batch of dy, the gradient at halfDense. */
  static void halfBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 36, 42, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 6; o++) {
        gradient[36 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at halfDense to dx at x: dx = W^T dy. */
  static void halfDenseToX(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      float dy3 = dys[3];
      float dy4 = dys[4];
      float dy5 = dys[5];
      dxs[0] = ((dy0 * w[0] + dy1 * w[6]) + (dy2 * w[12] + dy3 * w[18])) + (dy4 * w[24]
          + dy5 * w[30]);
      dxs[1] = ((dy0 * w[1] + dy1 * w[7]) + (dy2 * w[13] + dy3 * w[19])) + (dy4 * w[25]
          + dy5 * w[31]);
      dxs[2] = ((dy0 * w[2] + dy1 * w[8]) + (dy2 * w[14] + dy3 * w[20])) + (dy4 * w[26]
          + dy5 * w[32]);
      dxs[3] = ((dy0 * w[3] + dy1 * w[9]) + (dy2 * w[15] + dy3 * w[21])) + (dy4 * w[27]
          + dy5 * w[33]);
      dxs[4] = ((dy0 * w[4] + dy1 * w[10]) + (dy2 * w[16] + dy3 * w[22])) + (dy4 * w[28]
          + dy5 * w[34]);
      dxs[5] = ((dy0 * w[5] + dy1 * w[11]) + (dy2 * w[17] + dy3 * w[23])) + (dy4 * w[29]
          + dy5 * w[35]);
    }
  }
}
