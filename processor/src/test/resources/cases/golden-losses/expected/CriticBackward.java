package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Critic}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Critic")
final class CriticBackward {
  private CriticBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(CriticWeights weights, CriticValues values, CriticGradients gradients,
      float[] gradient, int n) {
    moveWeight(gradients.moveDense, values.trunk, gradient, n);
    moveBias(gradients.moveDense, gradient, n);
    moveDenseToTrunk(weights.moveWeight, values.trunk, gradients.moveDense, gradients.trunk, n);
    trunkWeight(gradients.trunk, values.state, gradient, n);
    trunkBias(gradients.trunk, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(CriticWeights weights, CriticValues values, CriticGradients gradients,
      float[] gradient, int n) {
    moveToMoveDense(values.move, gradients.move, gradients.moveDense, n);
    moveWeight(gradients.moveDense, values.trunk, gradient, n);
    moveBias(gradients.moveDense, gradient, n);
    moveDenseToTrunk(weights.moveWeight, values.trunk, gradients.moveDense, gradients.trunk, n);
    trunkWeight(gradients.trunk, values.state, gradient, n);
    trunkBias(gradients.trunk, gradient, n);
    trunkToState(weights.trunkWeight, gradients.trunk, gradients.state, n);
  }

  /**
   * Back through softmax, from the gradient dy at move to dx at moveDense: dx_i = y_i (dy_i - sum_j
   * dy_j y_j).
   */
  static void moveToMoveDense(float[][] y, float[][] dy, float[][] dx, int n) {
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
   * d loss / d move.weight = sum over the batch of dy x^T, dy the gradient at moveDense, x trunk.
   */
  static void moveWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 72, 96, 0f);
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
      gradient[72] += dy0 * x0;
      gradient[73] += dy0 * x1;
      gradient[74] += dy0 * x2;
      gradient[75] += dy0 * x3;
      gradient[76] += dy0 * x4;
      gradient[77] += dy0 * x5;
      gradient[78] += dy0 * x6;
      gradient[79] += dy0 * x7;
      float dy1 = dy[s][1];
      gradient[80] += dy1 * x0;
      gradient[81] += dy1 * x1;
      gradient[82] += dy1 * x2;
      gradient[83] += dy1 * x3;
      gradient[84] += dy1 * x4;
      gradient[85] += dy1 * x5;
      gradient[86] += dy1 * x6;
      gradient[87] += dy1 * x7;
      float dy2 = dy[s][2];
      gradient[88] += dy2 * x0;
      gradient[89] += dy2 * x1;
      gradient[90] += dy2 * x2;
      gradient[91] += dy2 * x3;
      gradient[92] += dy2 * x4;
      gradient[93] += dy2 * x5;
      gradient[94] += dy2 * x6;
      gradient[95] += dy2 * x7;
    }
  }

  /** d loss / d move.bias = sum over the batch of dy, the gradient at moveDense. */
  static void moveBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 96, 99, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[96 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at moveDense to dx at trunk: dx = W^T dy; then back
   * through tanh in place: dx = dx (1 - y^2), where y = trunk.
   */
  static void moveDenseToTrunk(float[] w, float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = (dy0 * w[0] + dy1 * w[8] + dy2 * w[16]) * (1f - ys[0] * ys[0]);
      dxs[1] = (dy0 * w[1] + dy1 * w[9] + dy2 * w[17]) * (1f - ys[1] * ys[1]);
      dxs[2] = (dy0 * w[2] + dy1 * w[10] + dy2 * w[18]) * (1f - ys[2] * ys[2]);
      dxs[3] = (dy0 * w[3] + dy1 * w[11] + dy2 * w[19]) * (1f - ys[3] * ys[3]);
      dxs[4] = (dy0 * w[4] + dy1 * w[12] + dy2 * w[20]) * (1f - ys[4] * ys[4]);
      dxs[5] = (dy0 * w[5] + dy1 * w[13] + dy2 * w[21]) * (1f - ys[5] * ys[5]);
      dxs[6] = (dy0 * w[6] + dy1 * w[14] + dy2 * w[22]) * (1f - ys[6] * ys[6]);
      dxs[7] = (dy0 * w[7] + dy1 * w[15] + dy2 * w[23]) * (1f - ys[7] * ys[7]);
    }
  }

  /** d loss / d trunk.weight = sum over the batch of dy x^T, dy the gradient at trunk, x state. */
  static void trunkWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 64, 0f);
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
      float dy3 = dy[s][3];
      gradient[24] += dy3 * x0;
      gradient[25] += dy3 * x1;
      gradient[26] += dy3 * x2;
      gradient[27] += dy3 * x3;
      gradient[28] += dy3 * x4;
      gradient[29] += dy3 * x5;
      gradient[30] += dy3 * x6;
      gradient[31] += dy3 * x7;
      float dy4 = dy[s][4];
      gradient[32] += dy4 * x0;
      gradient[33] += dy4 * x1;
      gradient[34] += dy4 * x2;
      gradient[35] += dy4 * x3;
      gradient[36] += dy4 * x4;
      gradient[37] += dy4 * x5;
      gradient[38] += dy4 * x6;
      gradient[39] += dy4 * x7;
      float dy5 = dy[s][5];
      gradient[40] += dy5 * x0;
      gradient[41] += dy5 * x1;
      gradient[42] += dy5 * x2;
      gradient[43] += dy5 * x3;
      gradient[44] += dy5 * x4;
      gradient[45] += dy5 * x5;
      gradient[46] += dy5 * x6;
      gradient[47] += dy5 * x7;
      float dy6 = dy[s][6];
      gradient[48] += dy6 * x0;
      gradient[49] += dy6 * x1;
      gradient[50] += dy6 * x2;
      gradient[51] += dy6 * x3;
      gradient[52] += dy6 * x4;
      gradient[53] += dy6 * x5;
      gradient[54] += dy6 * x6;
      gradient[55] += dy6 * x7;
      float dy7 = dy[s][7];
      gradient[56] += dy7 * x0;
      gradient[57] += dy7 * x1;
      gradient[58] += dy7 * x2;
      gradient[59] += dy7 * x3;
      gradient[60] += dy7 * x4;
      gradient[61] += dy7 * x5;
      gradient[62] += dy7 * x6;
      gradient[63] += dy7 * x7;
    }
  }

  /** d loss / d trunk.bias = sum over the batch of dy, the gradient at trunk. */
  static void trunkBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 64, 72, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 8; o++) {
        gradient[64 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at trunk to dx at state: dx = W^T dy. */
  static void trunkToState(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      float dy3 = dys[3];
      float dy4 = dys[4];
      float dy5 = dys[5];
      float dy6 = dys[6];
      float dy7 = dys[7];
      dxs[0] = ((dy0 * w[0] + dy1 * w[8]) + (dy2 * w[16] + dy3 * w[24])) + ((dy4 * w[32]
          + dy5 * w[40]) + (dy6 * w[48] + dy7 * w[56]));
      dxs[1] = ((dy0 * w[1] + dy1 * w[9]) + (dy2 * w[17] + dy3 * w[25])) + ((dy4 * w[33]
          + dy5 * w[41]) + (dy6 * w[49] + dy7 * w[57]));
      dxs[2] = ((dy0 * w[2] + dy1 * w[10]) + (dy2 * w[18] + dy3 * w[26])) + ((dy4 * w[34]
          + dy5 * w[42]) + (dy6 * w[50] + dy7 * w[58]));
      dxs[3] = ((dy0 * w[3] + dy1 * w[11]) + (dy2 * w[19] + dy3 * w[27])) + ((dy4 * w[35]
          + dy5 * w[43]) + (dy6 * w[51] + dy7 * w[59]));
      dxs[4] = ((dy0 * w[4] + dy1 * w[12]) + (dy2 * w[20] + dy3 * w[28])) + ((dy4 * w[36]
          + dy5 * w[44]) + (dy6 * w[52] + dy7 * w[60]));
      dxs[5] = ((dy0 * w[5] + dy1 * w[13]) + (dy2 * w[21] + dy3 * w[29])) + ((dy4 * w[37]
          + dy5 * w[45]) + (dy6 * w[53] + dy7 * w[61]));
      dxs[6] = ((dy0 * w[6] + dy1 * w[14]) + (dy2 * w[22] + dy3 * w[30])) + ((dy4 * w[38]
          + dy5 * w[46]) + (dy6 * w[54] + dy7 * w[62]));
      dxs[7] = ((dy0 * w[7] + dy1 * w[15]) + (dy2 * w[23] + dy3 * w[31])) + ((dy4 * w[39]
          + dy5 * w[47]) + (dy6 * w[55] + dy7 * w[63]));
    }
  }
}
