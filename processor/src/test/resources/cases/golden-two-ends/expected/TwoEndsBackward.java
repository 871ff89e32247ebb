package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code TwoEnds}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network TwoEnds")
final class TwoEndsBackward {
  private TwoEndsBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(TwoEndsWeights weights, TwoEndsValues values, TwoEndsGradients gradients,
      float[] gradient, int n) {
    kindWeight(gradients.kindDense, values.both, gradient, n);
    kindBias(gradients.kindDense, gradient, n);
    kindDenseToBoth2(weights.kindWeight, values.both, gradients.kindDense, gradients.both, n);
    bothToBothDense1(gradients.both, gradients.bothDense1, n);
    bothToBothDense2(gradients.both, gradients.bothDense2, n);
    bothDense2Weight(gradients.bothDense2, values.rightScale, gradients.row, gradient, n);
    bothDense2Bias(gradients.bothDense2, gradient, n);
    bothDense1Weight(gradients.bothDense1, values.left, gradients.row, gradient, n);
    bothDense1Bias(gradients.bothDense1, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(TwoEndsWeights weights, TwoEndsValues values, TwoEndsGradients gradients,
      float[] gradient, int n) {
    sizeToBoth(weights.sizeWeight, gradients.size, gradients.both, n);
    kindToKindDense(values.kind, gradients.kind, gradients.kindDense, n);
    kindWeight(gradients.kindDense, values.both, gradient, n);
    kindBias(gradients.kindDense, gradient, n);
    kindDenseToBoth(weights.kindWeight, values.both, gradients.kindDense, gradients.both, n);
    bothToBothDense1(gradients.both, gradients.bothDense1, n);
    bothToBothDense2(gradients.both, gradients.bothDense2, n);
    bothDense2Weight(gradients.bothDense2, values.rightScale, gradients.row, gradient, n);
    bothDense2Bias(gradients.bothDense2, gradient, n);
    bothDense2ToRightScale(gradients.bothDense2WeightRows, gradients.bothDense2,
        gradients.rightScale, n);
    bothDense1Weight(gradients.bothDense1, values.left, gradients.row, gradient, n);
    bothDense1Bias(gradients.bothDense1, gradient, n);
    bothDense1ToLeft(gradients.bothDense1WeightRows, gradients.bothDense1, gradients.left, n);
    rightScaleToRight(gradients.rightScale, gradients.right, n);
  }

  /** Back through dense, from the gradient dy at size to dx at both: dx = W^T dy. */
  static void sizeToBoth(float[] w, float[][] dy, float[][] dx, int n) {
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
      dxs[8] = dy0 * w[8];
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

  /**
   * d loss / d kind.weight = sum over the batch of dy x^T, dy the gradient at kindDense, x both.
   */
  static void kindWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 234, 261, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float x3 = x[s][3];
      float x4 = x[s][4];
      float x5 = x[s][5];
      float x6 = x[s][6];
      float x7 = x[s][7];
      float x8 = x[s][8];
      float dy0 = dy[s][0];
      gradient[234] += dy0 * x0;
      gradient[235] += dy0 * x1;
      gradient[236] += dy0 * x2;
      gradient[237] += dy0 * x3;
      gradient[238] += dy0 * x4;
      gradient[239] += dy0 * x5;
      gradient[240] += dy0 * x6;
      gradient[241] += dy0 * x7;
      gradient[242] += dy0 * x8;
      float dy1 = dy[s][1];
      gradient[243] += dy1 * x0;
      gradient[244] += dy1 * x1;
      gradient[245] += dy1 * x2;
      gradient[246] += dy1 * x3;
      gradient[247] += dy1 * x4;
      gradient[248] += dy1 * x5;
      gradient[249] += dy1 * x6;
      gradient[250] += dy1 * x7;
      gradient[251] += dy1 * x8;
      float dy2 = dy[s][2];
      gradient[252] += dy2 * x0;
      gradient[253] += dy2 * x1;
      gradient[254] += dy2 * x2;
      gradient[255] += dy2 * x3;
      gradient[256] += dy2 * x4;
      gradient[257] += dy2 * x5;
      gradient[258] += dy2 * x6;
      gradient[259] += dy2 * x7;
      gradient[260] += dy2 * x8;
    }
  }

  /** d loss / d kind.bias = sum over the batch of dy, the gradient at kindDense. */
  static void kindBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 261, 264, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[261 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at kindDense to dx at both, added to what is there: dx
   * = W^T dy; then back through tanh in place: dx = dx (1 - y^2), where y = both.
   */
  static void kindDenseToBoth(float[] w, float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] += dy0 * w[0] + dy1 * w[9] + dy2 * w[18];
      dxs[1] += dy0 * w[1] + dy1 * w[10] + dy2 * w[19];
      dxs[2] += dy0 * w[2] + dy1 * w[11] + dy2 * w[20];
      dxs[3] += dy0 * w[3] + dy1 * w[12] + dy2 * w[21];
      dxs[4] += dy0 * w[4] + dy1 * w[13] + dy2 * w[22];
      dxs[5] += dy0 * w[5] + dy1 * w[14] + dy2 * w[23];
      dxs[6] += dy0 * w[6] + dy1 * w[15] + dy2 * w[24];
      dxs[7] += dy0 * w[7] + dy1 * w[16] + dy2 * w[25];
      dxs[8] += dy0 * w[8] + dy1 * w[17] + dy2 * w[26];
      for (int i = 0; i < 9; i++) {
        dxs[i] = dxs[i] * (1f - ys[i] * ys[i]);
      }
    }
  }

  /** Back through +, from the gradient dy at both to dx at bothDense1: dx = dy. */
  static void bothToBothDense1(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 9; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /** Back through +, from the gradient dy at both to dx at bothDense2: dx = dy. */
  static void bothToBothDense2(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 9; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /**
   * d loss / d both.dense2.weight = sum over the batch of dy x^T, dy the gradient at bothDense2, x
   * rightScale.
   */
  static void bothDense2Weight(float[][] dy, float[][] x, float[] row, float[] gradient, int n) {
    for (int o = 0; o < 9; o++) {
      Arrays.fill(row, 0, 12, 0f);
      int s = 0;
      for (; s + 4 <= n; s += 4) {
        float dy0 = dy[s][o];
        float dy1 = dy[s + 1][o];
        float dy2 = dy[s + 2][o];
        float dy3 = dy[s + 3][o];
        float[] x0 = x[s];
        float[] x1 = x[s + 1];
        float[] x2 = x[s + 2];
        float[] x3 = x[s + 3];
        for (int i = 0; i < 12; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        float dys = dy[s][o];
        float[] xs = x[s];
        for (int i = 0; i < 12; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, 117 + o * 12, 12);
    }
  }

  /** d loss / d both.dense2.bias = sum over the batch of dy, the gradient at bothDense2. */
  static void bothDense2Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 225, 234, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 9; o++) {
        gradient[225 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at bothDense2 to dx at rightScale: dx = W^T dy. */
  static void bothDense2ToRightScale(float[][] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 12, 0f);
      for (int o = 0; o < 8; o += 4) {
        float dys0 = dys[o];
        float dys1 = dys[o + 1];
        float dys2 = dys[o + 2];
        float dys3 = dys[o + 3];
        float[] w0 = w[o];
        float[] w1 = w[o + 1];
        float[] w2 = w[o + 2];
        float[] w3 = w[o + 3];
        for (int i = 0; i < 12; i++) {
          dxs[i] += dys0 * w0[i] + dys1 * w1[i] + dys2 * w2[i] + dys3 * w3[i];
        }
      }
      float dys0 = dys[8];
      float[] w0 = w[8];
      for (int i = 0; i < 12; i++) {
        dxs[i] += dys0 * w0[i];
      }
    }
  }

  /**
   * d loss / d both.dense1.weight = sum over the batch of dy x^T, dy the gradient at bothDense1, x
   * left.
   */
  static void bothDense1Weight(float[][] dy, float[][] x, float[] row, float[] gradient, int n) {
    for (int o = 0; o < 9; o++) {
      Arrays.fill(row, 0, 12, 0f);
      int s = 0;
      for (; s + 4 <= n; s += 4) {
        float dy0 = dy[s][o];
        float dy1 = dy[s + 1][o];
        float dy2 = dy[s + 2][o];
        float dy3 = dy[s + 3][o];
        float[] x0 = x[s];
        float[] x1 = x[s + 1];
        float[] x2 = x[s + 2];
        float[] x3 = x[s + 3];
        for (int i = 0; i < 12; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        float dys = dy[s][o];
        float[] xs = x[s];
        for (int i = 0; i < 12; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, o * 12, 12);
    }
  }

  /** d loss / d both.dense1.bias = sum over the batch of dy, the gradient at bothDense1. */
  static void bothDense1Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 108, 117, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 9; o++) {
        gradient[108 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at bothDense1 to dx at left: dx = W^T dy. */
  static void bothDense1ToLeft(float[][] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 12, 0f);
      for (int o = 0; o < 8; o += 4) {
        float dys0 = dys[o];
        float dys1 = dys[o + 1];
        float dys2 = dys[o + 2];
        float dys3 = dys[o + 3];
        float[] w0 = w[o];
        float[] w1 = w[o + 1];
        float[] w2 = w[o + 2];
        float[] w3 = w[o + 3];
        for (int i = 0; i < 12; i++) {
          dxs[i] += dys0 * w0[i] + dys1 * w1[i] + dys2 * w2[i] + dys3 * w3[i];
        }
      }
      float dys0 = dys[8];
      float[] w0 = w[8];
      for (int i = 0; i < 12; i++) {
        dxs[i] += dys0 * w0[i];
      }
    }
  }

  /** Back through scale, from the gradient dy at rightScale to dx at right: dx = 0.5 dy. */
  static void rightScaleToRight(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 12; i++) {
        dxs[i] = 0.5f * dys[i];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at kindDense to dx at both: dx = W^T dy; then back
   * through tanh in place: dx = dx (1 - y^2), where y = both.
   */
  static void kindDenseToBoth2(float[] w, float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = (dy0 * w[0] + dy1 * w[9] + dy2 * w[18]) * (1f - ys[0] * ys[0]);
      dxs[1] = (dy0 * w[1] + dy1 * w[10] + dy2 * w[19]) * (1f - ys[1] * ys[1]);
      dxs[2] = (dy0 * w[2] + dy1 * w[11] + dy2 * w[20]) * (1f - ys[2] * ys[2]);
      dxs[3] = (dy0 * w[3] + dy1 * w[12] + dy2 * w[21]) * (1f - ys[3] * ys[3]);
      dxs[4] = (dy0 * w[4] + dy1 * w[13] + dy2 * w[22]) * (1f - ys[4] * ys[4]);
      dxs[5] = (dy0 * w[5] + dy1 * w[14] + dy2 * w[23]) * (1f - ys[5] * ys[5]);
      dxs[6] = (dy0 * w[6] + dy1 * w[15] + dy2 * w[24]) * (1f - ys[6] * ys[6]);
      dxs[7] = (dy0 * w[7] + dy1 * w[16] + dy2 * w[25]) * (1f - ys[7] * ys[7]);
      dxs[8] = (dy0 * w[8] + dy1 * w[17] + dy2 * w[26]) * (1f - ys[8] * ys[8]);
    }
  }
}
