package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code SameFace}, a method for each step. The gradient of a value is
 * complete before it is passed on.
 */
@Generated("network SameFace")
final class SameFaceBackward {
  private SameFaceBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(SameFaceWeights weights, SameFaceValues values, SameFaceGradients gradients,
      float[] gradient, int n) {
    distanceToDistanceProduct(gradients.distance, gradients.distanceProduct, n);
    distanceProductToGap(values.gap, gradients.distanceProduct, gradients.gap, n);
    distanceProductToGap2(values.gap, gradients.distanceProduct, gradients.gap, n);
    gapToGapEncode1(gradients.gap, gradients.gapEncode1, n);
    gapToGapEncode2(gradients.gap, gradients.gapEncode2, n);
    encodeDense2Weight(gradients.gapEncode2, values.gapEncode2Relu, gradient, n);
    encodeDense2Bias(gradients.gapEncode2, gradient, n);
    gapEncode2ToGapEncode2Relu(weights.encodeDense2Weight, values.gapEncode2Relu,
        gradients.gapEncode2, gradients.gapEncode2Relu, n);
    encodeDense1Weight(gradients.gapEncode2Relu, values.right, gradient, n);
    encodeDense1Bias(gradients.gapEncode2Relu, gradient, n);
    encodeDense2Weight2(gradients.gapEncode1, values.gapEncode1Relu, gradient, n);
    encodeDense2Bias2(gradients.gapEncode1, gradient, n);
    gapEncode1ToGapEncode1Relu(weights.encodeDense2Weight, values.gapEncode1Relu,
        gradients.gapEncode1, gradients.gapEncode1Relu, n);
    encodeDense1Weight2(gradients.gapEncode1Relu, values.left, gradient, n);
    encodeDense1Bias2(gradients.gapEncode1Relu, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(SameFaceWeights weights, SameFaceValues values,
      SameFaceGradients gradients, float[] gradient, int n) {
    distanceToDistanceProduct(gradients.distance, gradients.distanceProduct, n);
    distanceProductToGap(values.gap, gradients.distanceProduct, gradients.gap, n);
    distanceProductToGap2(values.gap, gradients.distanceProduct, gradients.gap, n);
    gapToGapEncode1(gradients.gap, gradients.gapEncode1, n);
    gapToGapEncode2(gradients.gap, gradients.gapEncode2, n);
    encodeDense2Weight(gradients.gapEncode2, values.gapEncode2Relu, gradient, n);
    encodeDense2Bias(gradients.gapEncode2, gradient, n);
    gapEncode2ToGapEncode2Relu(weights.encodeDense2Weight, values.gapEncode2Relu,
        gradients.gapEncode2, gradients.gapEncode2Relu, n);
    encodeDense1Weight(gradients.gapEncode2Relu, values.right, gradient, n);
    encodeDense1Bias(gradients.gapEncode2Relu, gradient, n);
    gapEncode2ReluToRight(weights.encodeDense1Weight, gradients.gapEncode2Relu, gradients.right, n);
    encodeDense2Weight2(gradients.gapEncode1, values.gapEncode1Relu, gradient, n);
    encodeDense2Bias2(gradients.gapEncode1, gradient, n);
    gapEncode1ToGapEncode1Relu(weights.encodeDense2Weight, values.gapEncode1Relu,
        gradients.gapEncode1, gradients.gapEncode1Relu, n);
    encodeDense1Weight2(gradients.gapEncode1Relu, values.left, gradient, n);
    encodeDense1Bias2(gradients.gapEncode1Relu, gradient, n);
    gapEncode1ReluToLeft(weights.encodeDense1Weight, gradients.gapEncode1Relu, gradients.left, n);
  }

  /** Back through sum, from the gradient dy at distance to dx at distanceProduct: dx_i = dy. */
  static void distanceToDistanceProduct(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float share = dys[0];
      for (int i = 0; i < 3; i++) {
        dxs[i] = share;
      }
    }
  }

  /**
   * Back through *, from the gradient dy at distanceProduct to dx at gap: dx = dy b, where b = gap.
   */
  static void distanceProductToGap(float[][] b, float[][] dy, float[][] dx, int n) {
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
   * Back through *, from the gradient dy at distanceProduct to dx at gap, added to what is there:
   * dx = dy a, where a = gap.
   */
  static void distanceProductToGap2(float[][] a, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] as = a[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] += dys[i] * as[i];
      }
    }
  }

  /** Back through -, from the gradient dy at gap to dx at gapEncode1: dx = dy. */
  static void gapToGapEncode1(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /** Back through -, from the gradient dy at gap to dx at gapEncode2: dx = -dy. */
  static void gapToGapEncode2(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = -dys[i];
      }
    }
  }

  /**
   * d loss / d encode.dense2.weight = sum over the batch of dy x^T, dy the gradient at gapEncode2,
   * x gapEncode2Relu.
   */
  static void encodeDense2Weight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 28, 40, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float x3 = x[s][3];
      float dy0 = dy[s][0];
      gradient[28] += dy0 * x0;
      gradient[29] += dy0 * x1;
      gradient[30] += dy0 * x2;
      gradient[31] += dy0 * x3;
      float dy1 = dy[s][1];
      gradient[32] += dy1 * x0;
      gradient[33] += dy1 * x1;
      gradient[34] += dy1 * x2;
      gradient[35] += dy1 * x3;
      float dy2 = dy[s][2];
      gradient[36] += dy2 * x0;
      gradient[37] += dy2 * x1;
      gradient[38] += dy2 * x2;
      gradient[39] += dy2 * x3;
    }
  }

  /** d loss / d encode.dense2.bias = sum over the batch of dy, the gradient at gapEncode2. */
  static void encodeDense2Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 40, 43, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[40 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at gapEncode2 to dx at gapEncode2Relu: dx = W^T dy;
   * then back through relu in place: dx = dx where y > 0, else 0, where y = gapEncode2Relu.
   */
  static void gapEncode2ToGapEncode2Relu(float[] w, float[][] y, float[][] dy, float[][] dx,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = ys[0] > 0f ? dy0 * w[0] + dy1 * w[4] + dy2 * w[8] : 0f;
      dxs[1] = ys[1] > 0f ? dy0 * w[1] + dy1 * w[5] + dy2 * w[9] : 0f;
      dxs[2] = ys[2] > 0f ? dy0 * w[2] + dy1 * w[6] + dy2 * w[10] : 0f;
      dxs[3] = ys[3] > 0f ? dy0 * w[3] + dy1 * w[7] + dy2 * w[11] : 0f;
    }
  }

  /**
   * d loss / d encode.dense1.weight = sum over the batch of dy x^T, dy the gradient at
   * gapEncode2Relu, x right.
   */
  static void encodeDense1Weight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 24, 0f);
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
    }
  }

  /** d loss / d encode.dense1.bias = sum over the batch of dy, the gradient at gapEncode2Relu. */
  static void encodeDense1Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 24, 28, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 4; o++) {
        gradient[24 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at gapEncode2Relu to dx at right: dx = W^T dy. */
  static void gapEncode2ReluToRight(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      float dy3 = dys[3];
      dxs[0] = (dy0 * w[0] + dy1 * w[6]) + (dy2 * w[12] + dy3 * w[18]);
      dxs[1] = (dy0 * w[1] + dy1 * w[7]) + (dy2 * w[13] + dy3 * w[19]);
      dxs[2] = (dy0 * w[2] + dy1 * w[8]) + (dy2 * w[14] + dy3 * w[20]);
      dxs[3] = (dy0 * w[3] + dy1 * w[9]) + (dy2 * w[15] + dy3 * w[21]);
      dxs[4] = (dy0 * w[4] + dy1 * w[10]) + (dy2 * w[16] + dy3 * w[22]);
      dxs[5] = (dy0 * w[5] + dy1 * w[11]) + (dy2 * w[17] + dy3 * w[23]);
    }
  }

  /**
   * d loss / d encode.dense2.weight = sum over the batch of dy x^T, dy the gradient at gapEncode1,
   * x gapEncode1Relu, added to what is there.
   */
  static void encodeDense2Weight2(float[][] dy, float[][] x, float[] gradient, int n) {
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float x3 = x[s][3];
      float dy0 = dy[s][0];
      gradient[28] += dy0 * x0;
      gradient[29] += dy0 * x1;
      gradient[30] += dy0 * x2;
      gradient[31] += dy0 * x3;
      float dy1 = dy[s][1];
      gradient[32] += dy1 * x0;
      gradient[33] += dy1 * x1;
      gradient[34] += dy1 * x2;
      gradient[35] += dy1 * x3;
      float dy2 = dy[s][2];
      gradient[36] += dy2 * x0;
      gradient[37] += dy2 * x1;
      gradient[38] += dy2 * x2;
      gradient[39] += dy2 * x3;
    }
  }

  /**
   * d loss / d encode.dense2.bias = sum over the batch of dy, the gradient at gapEncode1, added to
   * what is there.
   */
  static void encodeDense2Bias2(float[][] dy, float[] gradient, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[40 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at gapEncode1 to dx at gapEncode1Relu: dx = W^T dy;
   * then back through relu in place: dx = dx where y > 0, else 0, where y = gapEncode1Relu.
   */
  static void gapEncode1ToGapEncode1Relu(float[] w, float[][] y, float[][] dy, float[][] dx,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = ys[0] > 0f ? dy0 * w[0] + dy1 * w[4] + dy2 * w[8] : 0f;
      dxs[1] = ys[1] > 0f ? dy0 * w[1] + dy1 * w[5] + dy2 * w[9] : 0f;
      dxs[2] = ys[2] > 0f ? dy0 * w[2] + dy1 * w[6] + dy2 * w[10] : 0f;
      dxs[3] = ys[3] > 0f ? dy0 * w[3] + dy1 * w[7] + dy2 * w[11] : 0f;
    }
  }

  /**
   * d loss / d encode.dense1.weight = sum over the batch of dy x^T, dy the gradient at
   * gapEncode1Relu, x left, added to what is there.
   */
  static void encodeDense1Weight2(float[][] dy, float[][] x, float[] gradient, int n) {
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
    }
  }

  /**
   * d loss / d encode.dense1.bias = sum over the batch of dy, the gradient at gapEncode1Relu, added
   * to what is there.
   */
  static void encodeDense1Bias2(float[][] dy, float[] gradient, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 4; o++) {
        gradient[24 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at gapEncode1Relu to dx at left: dx = W^T dy. */
  static void gapEncode1ReluToLeft(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      float dy3 = dys[3];
      dxs[0] = (dy0 * w[0] + dy1 * w[6]) + (dy2 * w[12] + dy3 * w[18]);
      dxs[1] = (dy0 * w[1] + dy1 * w[7]) + (dy2 * w[13] + dy3 * w[19]);
      dxs[2] = (dy0 * w[2] + dy1 * w[8]) + (dy2 * w[14] + dy3 * w[20]);
      dxs[3] = (dy0 * w[3] + dy1 * w[9]) + (dy2 * w[15] + dy3 * w[21]);
      dxs[4] = (dy0 * w[4] + dy1 * w[10]) + (dy2 * w[16] + dy3 * w[22]);
      dxs[5] = (dy0 * w[5] + dy1 * w[11]) + (dy2 * w[17] + dy3 * w[23]);
    }
  }
}
