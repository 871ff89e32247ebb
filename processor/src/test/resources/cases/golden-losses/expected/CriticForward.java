package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** The forward pass of {@code Critic}, a method for each layer. */
@Generated("network Critic")
final class CriticForward {
  private CriticForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(CriticWeights weights, CriticValues values, int n) {
    for (int s = 0; s < n; s++) {
      trunk(weights, values.state[s], values.trunk[s]);
    }
    for (int s = 0; s < n; s++) {
      moveDense(weights, values.trunk[s], values.moveDense[s]);
    }
    for (int s = 0; s < n; s++) {
      move(values.moveDense[s], values.move[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(CriticWeights weights, CriticValues values, float[] stateRow,
      float[] moveRow) {
    trunk(weights, stateRow, values.trunk[0]);
    moveDense(weights, values.trunk[0], values.moveDense[0]);
    move(values.moveDense[0], moveRow);
  }

  /** trunk: state -> dense(8) -> tanh, [8] -> [8]. Straight-line: few enough products. */
  static void trunk(CriticWeights weights, float[] x, float[] y) {
    float[] w = weights.trunkWeight;
    float[] b = weights.trunkBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    float x4 = x[4];
    float x5 = x[5];
    float x6 = x[6];
    float x7 = x[7];
    y[0] = Elementary.tanh(b[0] + (((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3]))
        + ((x4 * w[4] + x5 * w[5]) + (x6 * w[6] + x7 * w[7]))));
    y[1] = Elementary.tanh(b[1] + (((x0 * w[8] + x1 * w[9]) + (x2 * w[10] + x3 * w[11]))
        + ((x4 * w[12] + x5 * w[13]) + (x6 * w[14] + x7 * w[15]))));
    y[2] = Elementary.tanh(b[2] + (((x0 * w[16] + x1 * w[17]) + (x2 * w[18] + x3 * w[19]))
        + ((x4 * w[20] + x5 * w[21]) + (x6 * w[22] + x7 * w[23]))));
    y[3] = Elementary.tanh(b[3] + (((x0 * w[24] + x1 * w[25]) + (x2 * w[26] + x3 * w[27]))
        + ((x4 * w[28] + x5 * w[29]) + (x6 * w[30] + x7 * w[31]))));
    y[4] = Elementary.tanh(b[4] + (((x0 * w[32] + x1 * w[33]) + (x2 * w[34] + x3 * w[35]))
        + ((x4 * w[36] + x5 * w[37]) + (x6 * w[38] + x7 * w[39]))));
    y[5] = Elementary.tanh(b[5] + (((x0 * w[40] + x1 * w[41]) + (x2 * w[42] + x3 * w[43]))
        + ((x4 * w[44] + x5 * w[45]) + (x6 * w[46] + x7 * w[47]))));
    y[6] = Elementary.tanh(b[6] + (((x0 * w[48] + x1 * w[49]) + (x2 * w[50] + x3 * w[51]))
        + ((x4 * w[52] + x5 * w[53]) + (x6 * w[54] + x7 * w[55]))));
    y[7] = Elementary.tanh(b[7] + (((x0 * w[56] + x1 * w[57]) + (x2 * w[58] + x3 * w[59]))
        + ((x4 * w[60] + x5 * w[61]) + (x6 * w[62] + x7 * w[63]))));
  }

  /** moveDense: trunk -> dense(3), [8] -> [3]. Straight-line: few enough products. */
  static void moveDense(CriticWeights weights, float[] x, float[] y) {
    float[] w = weights.moveWeight;
    float[] b = weights.moveBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    float x4 = x[4];
    float x5 = x[5];
    float x6 = x[6];
    float x7 = x[7];
    y[0] = b[0] + (((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3])) + ((x4 * w[4] + x5 * w[5])
        + (x6 * w[6] + x7 * w[7])));
    y[1] = b[1] + (((x0 * w[8] + x1 * w[9]) + (x2 * w[10] + x3 * w[11])) + ((x4 * w[12]
        + x5 * w[13]) + (x6 * w[14] + x7 * w[15])));
    y[2] = b[2] + (((x0 * w[16] + x1 * w[17]) + (x2 * w[18] + x3 * w[19])) + ((x4 * w[20]
        + x5 * w[21]) + (x6 * w[22] + x7 * w[23])));
  }

  /** move: moveDense -> softmax, [3] -> [3]. */
  static void move(float[] x, float[] y) {
    float max = x[0];
    for (int i = 1; i < 3; i++) {
      max = Math.max(max, x[i]);
    }
    for (int i = 0; i < 3; i++) {
      y[i] = Elementary.exp(x[i] - max);
    }
    float sum = 0f;
    for (int i = 0; i < 3; i++) {
      sum += y[i];
    }
    for (int i = 0; i < 3; i++) {
      y[i] /= sum;
    }
  }
}
