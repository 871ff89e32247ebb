package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Starts}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Starts")
final class StartsBackward {
  private StartsBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(StartsWeights weights, StartsValues values, StartsGradients gradients,
      float[] gradient, int n) {
    yDense2Weight(gradients.y, values.yDense1, gradient, n);
    yToYDense1(weights.yDense2Weight, gradients.y, gradients.yDense1, n);
    yDense1Weight(gradients.yDense1, values.i, gradient, n);
    yDense1Bias(gradients.yDense1, gradient, n);
    yDense1ToI(weights.yDense1Weight, gradients.yDense1, gradients.i, n);
    iToH(weights.iWeight, gradients.i, gradients.h, n);
    hDense2Weight(gradients.h, values.hDense1, gradient, n);
    hDense2Bias(gradients.h, gradient, n);
    hToHDense1(weights.hDense2Weight, gradients.h, gradients.hDense1, n);
    hDense1Weight(gradients.hDense1, values.g, gradient, n);
    hDense1Bias(gradients.hDense1, gradient, n);
    hDense1ToG(weights.hDense1Weight, gradients.hDense1, gradients.g, n);
    gWeight(gradients.g, values.f, gradient, n);
    gBias(gradients.g, gradient, n);
    gToF(weights.gWeight, gradients.g, gradients.f, n);
    fWeight(gradients.f, values.e, gradient, n);
    fBias(gradients.f, gradient, n);
    fToE(weights.fWeight, gradients.f, gradients.e, n);
    eBias(gradients.e, gradient, n);
    eToD(weights.eWeight, gradients.e, gradients.d, n);
    dWeight(gradients.d, values.c, gradient, n);
    dBias(gradients.d, gradient, n);
    dToC(weights.dWeight, gradients.d, gradients.c, n);
    cWeight(gradients.c, values.b, gradient, n);
    cBias(gradients.c, gradient, n);
    cToB(weights.cWeight, gradients.c, gradients.b, n);
    bWeight(gradients.b, values.a, gradient, n);
    bBias(gradients.b, gradient, n);
    bToA(weights.bWeight, gradients.b, gradients.a, n);
    _0FirstWeight(gradients.a, values.x, gradient, n);
    _0FirstBias(gradients.a, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(StartsWeights weights, StartsValues values, StartsGradients gradients,
      float[] gradient, int n) {
    yDense2Weight(gradients.y, values.yDense1, gradient, n);
    yToYDense1(weights.yDense2Weight, gradients.y, gradients.yDense1, n);
    yDense1Weight(gradients.yDense1, values.i, gradient, n);
    yDense1Bias(gradients.yDense1, gradient, n);
    yDense1ToI(weights.yDense1Weight, gradients.yDense1, gradients.i, n);
    iToH(weights.iWeight, gradients.i, gradients.h, n);
    hDense2Weight(gradients.h, values.hDense1, gradient, n);
    hDense2Bias(gradients.h, gradient, n);
    hToHDense1(weights.hDense2Weight, gradients.h, gradients.hDense1, n);
    hDense1Weight(gradients.hDense1, values.g, gradient, n);
    hDense1Bias(gradients.hDense1, gradient, n);
    hDense1ToG(weights.hDense1Weight, gradients.hDense1, gradients.g, n);
    gWeight(gradients.g, values.f, gradient, n);
    gBias(gradients.g, gradient, n);
    gToF(weights.gWeight, gradients.g, gradients.f, n);
    fWeight(gradients.f, values.e, gradient, n);
    fBias(gradients.f, gradient, n);
    fToE(weights.fWeight, gradients.f, gradients.e, n);
    eBias(gradients.e, gradient, n);
    eToD(weights.eWeight, gradients.e, gradients.d, n);
    dWeight(gradients.d, values.c, gradient, n);
    dBias(gradients.d, gradient, n);
    dToC(weights.dWeight, gradients.d, gradients.c, n);
    cWeight(gradients.c, values.b, gradient, n);
    cBias(gradients.c, gradient, n);
    cToB(weights.cWeight, gradients.c, gradients.b, n);
    bWeight(gradients.b, values.a, gradient, n);
    bBias(gradients.b, gradient, n);
    bToA(weights.bWeight, gradients.b, gradients.a, n);
    _0FirstWeight(gradients.a, values.x, gradient, n);
    _0FirstBias(gradients.a, gradient, n);
    aToX(weights._0FirstWeight, gradients.a, gradients.x, n);
  }

  /** d loss / d y.dense2.weight = sum over the batch of dy x^T, dy the gradient at y, x yDense1. */
  static void yDense2Weight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 131, 133, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float dy0 = dy[s][0];
      gradient[131] += dy0 * x0;
      gradient[132] += dy0 * x1;
    }
  }

  /** Back through dense, from the gradient dy at y to dx at yDense1: dx = W^T dy. */
  static void yToYDense1(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      dxs[0] = dy0 * w[0];
      dxs[1] = dy0 * w[1];
    }
  }

  /** d loss / d y.dense1.weight = sum over the batch of dy x^T, dy the gradient at yDense1, x i. */
  static void yDense1Weight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 123, 129, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[123] += dy0 * x0;
      gradient[124] += dy0 * x1;
      gradient[125] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[126] += dy1 * x0;
      gradient[127] += dy1 * x1;
      gradient[128] += dy1 * x2;
    }
  }

  /** d loss / d y.dense1.bias = sum over the batch of dy, the gradient at yDense1. */
  static void yDense1Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 129, 131, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 2; o++) {
        gradient[129 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at yDense1 to dx at i: dx = W^T dy. */
  static void yDense1ToI(float[] w, float[][] dy, float[][] dx, int n) {
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

  /** Back through dense, from the gradient dy at i to dx at h: dx = W^T dy. */
  static void iToH(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] = dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] = dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
    }
  }

  /** d loss / d h.dense2.weight = sum over the batch of dy x^T, dy the gradient at h, x hDense1. */
  static void hDense2Weight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 99, 108, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[99] += dy0 * x0;
      gradient[100] += dy0 * x1;
      gradient[101] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[102] += dy1 * x0;
      gradient[103] += dy1 * x1;
      gradient[104] += dy1 * x2;
      float dy2 = dy[s][2];
      gradient[105] += dy2 * x0;
      gradient[106] += dy2 * x1;
      gradient[107] += dy2 * x2;
    }
  }

  /** d loss / d h.dense2.bias = sum over the batch of dy, the gradient at h. */
  static void hDense2Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 108, 111, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[108 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at h to dx at hDense1: dx = W^T dy. */
  static void hToHDense1(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] = dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] = dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
    }
  }

  /** d loss / d h.dense1.weight = sum over the batch of dy x^T, dy the gradient at hDense1, x g. */
  static void hDense1Weight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 87, 96, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[87] += dy0 * x0;
      gradient[88] += dy0 * x1;
      gradient[89] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[90] += dy1 * x0;
      gradient[91] += dy1 * x1;
      gradient[92] += dy1 * x2;
      float dy2 = dy[s][2];
      gradient[93] += dy2 * x0;
      gradient[94] += dy2 * x1;
      gradient[95] += dy2 * x2;
    }
  }

  /** d loss / d h.dense1.bias = sum over the batch of dy, the gradient at hDense1. */
  static void hDense1Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 96, 99, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[96 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at hDense1 to dx at g: dx = W^T dy. */
  static void hDense1ToG(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] = dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] = dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
    }
  }

  /** d loss / d g.weight = sum over the batch of dy x^T, dy the gradient at g, x f. */
  static void gWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 75, 84, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[75] += dy0 * x0;
      gradient[76] += dy0 * x1;
      gradient[77] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[78] += dy1 * x0;
      gradient[79] += dy1 * x1;
      gradient[80] += dy1 * x2;
      float dy2 = dy[s][2];
      gradient[81] += dy2 * x0;
      gradient[82] += dy2 * x1;
      gradient[83] += dy2 * x2;
    }
  }

  /** d loss / d g.bias = sum over the batch of dy, the gradient at g. */
  static void gBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 84, 87, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[84 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at g to dx at f: dx = W^T dy. */
  static void gToF(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] = dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] = dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
    }
  }

  /** d loss / d f.weight = sum over the batch of dy x^T, dy the gradient at f, x e. */
  static void fWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 63, 72, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[63] += dy0 * x0;
      gradient[64] += dy0 * x1;
      gradient[65] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[66] += dy1 * x0;
      gradient[67] += dy1 * x1;
      gradient[68] += dy1 * x2;
      float dy2 = dy[s][2];
      gradient[69] += dy2 * x0;
      gradient[70] += dy2 * x1;
      gradient[71] += dy2 * x2;
    }
  }

  /** d loss / d f.bias = sum over the batch of dy, the gradient at f. */
  static void fBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 72, 75, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[72 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at f to dx at e: dx = W^T dy. */
  static void fToE(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] = dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] = dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
    }
  }

  /** d loss / d e.bias = sum over the batch of dy, the gradient at e. */
  static void eBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 60, 63, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[60 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at e to dx at d: dx = W^T dy. */
  static void eToD(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] = dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] = dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
    }
  }

  /** d loss / d d.weight = sum over the batch of dy x^T, dy the gradient at d, x c. */
  static void dWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 39, 48, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[39] += dy0 * x0;
      gradient[40] += dy0 * x1;
      gradient[41] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[42] += dy1 * x0;
      gradient[43] += dy1 * x1;
      gradient[44] += dy1 * x2;
      float dy2 = dy[s][2];
      gradient[45] += dy2 * x0;
      gradient[46] += dy2 * x1;
      gradient[47] += dy2 * x2;
    }
  }

  /** d loss / d d.bias = sum over the batch of dy, the gradient at d. */
  static void dBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 48, 51, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[48 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at d to dx at c: dx = W^T dy. */
  static void dToC(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] = dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] = dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
    }
  }

  /** d loss / d c.weight = sum over the batch of dy x^T, dy the gradient at c, x b. */
  static void cWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 27, 36, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[27] += dy0 * x0;
      gradient[28] += dy0 * x1;
      gradient[29] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[30] += dy1 * x0;
      gradient[31] += dy1 * x1;
      gradient[32] += dy1 * x2;
      float dy2 = dy[s][2];
      gradient[33] += dy2 * x0;
      gradient[34] += dy2 * x1;
      gradient[35] += dy2 * x2;
    }
  }

  /** d loss / d c.bias = sum over the batch of dy, the gradient at c. */
  static void cBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 36, 39, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[36 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at c to dx at b: dx = W^T dy. */
  static void cToB(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] = dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] = dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
    }
  }

  /** d loss / d b.weight = sum over the batch of dy x^T, dy the gradient at b, x a. */
  static void bWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 15, 24, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[15] += dy0 * x0;
      gradient[16] += dy0 * x1;
      gradient[17] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[18] += dy1 * x0;
      gradient[19] += dy1 * x1;
      gradient[20] += dy1 * x2;
      float dy2 = dy[s][2];
      gradient[21] += dy2 * x0;
      gradient[22] += dy2 * x1;
      gradient[23] += dy2 * x2;
    }
  }

  /** d loss / d b.bias = sum over the batch of dy, the gradient at b. */
  static void bBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 24, 27, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[24 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at b to dx at a: dx = W^T dy. */
  static void bToA(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] = dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] = dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
    }
  }

  /** d loss / d 0.first.weight = sum over the batch of dy x^T, dy the gradient at a, x x. */
  static void _0FirstWeight(float[][] dy, float[][] x, float[] gradient, int n) {
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

  /** d loss / d 0.first.bias = sum over the batch of dy, the gradient at a. */
  static void _0FirstBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 12, 15, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[12 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at a to dx at x: dx = W^T dy. */
  static void aToX(float[] w, float[][] dy, float[][] dx, int n) {
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
