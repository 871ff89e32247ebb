package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** The forward pass of {@code Tower}, a method for each layer. */
@Generated("network Tower")
final class TowerForward {
  private TowerForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(TowerWeights weights, TowerValues values, int n) {
    for (int s = 0; s < n; s++) {
      seenWide(weights, values.x[s], values.seenWide[s]);
    }
    for (int s = 0; s < n; s++) {
      seenResidual0Dense1(weights, values.seenWide[s], values.seenResidual0Dense1[s]);
    }
    for (int s = 0; s < n; s++) {
      seenResidual0Swish(values.seenResidual0Dense1[s], values.seenResidual0Swish[s]);
    }
    for (int s = 0; s < n; s++) {
      seenResidual0Dense2(weights, values.seenResidual0Swish[s], values.seenResidual0Dense2[s]);
    }
    for (int s = 0; s < n; s++) {
      seenResidual0(values.seenWide[s], values.seenResidual0Dense2[s], values.seenResidual0[s]);
    }
    for (int s = 0; s < n; s++) {
      seenResidual1Dense1(weights, values.seenResidual0[s], values.seenResidual1Dense1[s]);
    }
    for (int s = 0; s < n; s++) {
      seenResidual1Swish(values.seenResidual1Dense1[s], values.seenResidual1Swish[s]);
    }
    for (int s = 0; s < n; s++) {
      seenResidual1Dense2(weights, values.seenResidual1Swish[s], values.seenResidual1Dense2[s]);
    }
    for (int s = 0; s < n; s++) {
      seenResidual1(values.seenResidual0[s], values.seenResidual1Dense2[s],
          values.seenResidual1[s]);
    }
    for (int s = 0; s < n; s++) {
      seen(weights, values.seenResidual1[s], values.seen[s]);
    }
    for (int s = 0; s < n; s++) {
      eMean(values.x[s], values.eMean[s]);
    }
    for (int s = 0; s < n; s++) {
      eMomentsHalf(weights, values.seen[s], values.eMomentsHalf[s]);
    }
    for (int s = 0; s < n; s++) {
      eMomentsMean(weights, values.eMomentsHalf[s], values.eMomentsMean[s]);
    }
    for (int s = 0; s < n; s++) {
      eMomentsDevDense(weights, values.eMomentsHalf[s], values.eMomentsDevDense[s]);
    }
    for (int s = 0; s < n; s++) {
      eMomentsDevSoftplus(values.eMomentsDevDense[s], values.eMomentsDevSoftplus[s]);
    }
    for (int s = 0; s < n; s++) {
      eMomentsDev(values.eMomentsDevSoftplus[s], values.eMean[s], values.eMomentsDev[s]);
    }
    for (int s = 0; s < n; s++) {
      ySum(values.eMomentsMean[s], values.eMomentsDev[s], values.ySum[s]);
    }
    for (int s = 0; s < n; s++) {
      yDense(weights, values.ySum[s], values.yDense[s]);
    }
    for (int s = 0; s < n; s++) {
      y(values.yDense[s], values.y[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(TowerWeights weights, TowerValues values, float[] xRow, float[] yRow) {
    seenWide(weights, xRow, values.seenWide[0]);
    seenResidual0Dense1(weights, values.seenWide[0], values.seenResidual0Dense1[0]);
    seenResidual0Swish(values.seenResidual0Dense1[0], values.seenResidual0Swish[0]);
    seenResidual0Dense2(weights, values.seenResidual0Swish[0], values.seenResidual0Dense2[0]);
    seenResidual0(values.seenWide[0], values.seenResidual0Dense2[0], values.seenResidual0[0]);
    seenResidual1Dense1(weights, values.seenResidual0[0], values.seenResidual1Dense1[0]);
    seenResidual1Swish(values.seenResidual1Dense1[0], values.seenResidual1Swish[0]);
    seenResidual1Dense2(weights, values.seenResidual1Swish[0], values.seenResidual1Dense2[0]);
    seenResidual1(values.seenResidual0[0], values.seenResidual1Dense2[0], values.seenResidual1[0]);
    seen(weights, values.seenResidual1[0], values.seen[0]);
    eMean(xRow, values.eMean[0]);
    eMomentsHalf(weights, values.seen[0], values.eMomentsHalf[0]);
    eMomentsMean(weights, values.eMomentsHalf[0], values.eMomentsMean[0]);
    eMomentsDevDense(weights, values.eMomentsHalf[0], values.eMomentsDevDense[0]);
    eMomentsDevSoftplus(values.eMomentsDevDense[0], values.eMomentsDevSoftplus[0]);
    eMomentsDev(values.eMomentsDevSoftplus[0], values.eMean[0], values.eMomentsDev[0]);
    ySum(values.eMomentsMean[0], values.eMomentsDev[0], values.ySum[0]);
    yDense(weights, values.ySum[0], values.yDense[0]);
    y(values.yDense[0], yRow);
  }

  /** seenWide: x -> dense(8) -> tanh, [5] -> [8]. Straight-line: few enough products. */
  static void seenWide(TowerWeights weights, float[] x, float[] y) {
    float[] w = weights.seenWideWeight;
    float[] b = weights.seenWideBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    float x4 = x[4];
    y[0] = Elementary.tanh(b[0] + ((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3]) + x4 * w[4]));
    y[1] = Elementary.tanh(b[1] + ((x0 * w[5] + x1 * w[6]) + (x2 * w[7] + x3 * w[8]) + x4 * w[9]));
    y[2] = Elementary.tanh(b[2] + ((x0 * w[10] + x1 * w[11]) + (x2 * w[12] + x3 * w[13])
        + x4 * w[14]));
    y[3] = Elementary.tanh(b[3] + ((x0 * w[15] + x1 * w[16]) + (x2 * w[17] + x3 * w[18])
        + x4 * w[19]));
    y[4] = Elementary.tanh(b[4] + ((x0 * w[20] + x1 * w[21]) + (x2 * w[22] + x3 * w[23])
        + x4 * w[24]));
    y[5] = Elementary.tanh(b[5] + ((x0 * w[25] + x1 * w[26]) + (x2 * w[27] + x3 * w[28])
        + x4 * w[29]));
    y[6] = Elementary.tanh(b[6] + ((x0 * w[30] + x1 * w[31]) + (x2 * w[32] + x3 * w[33])
        + x4 * w[34]));
    y[7] = Elementary.tanh(b[7] + ((x0 * w[35] + x1 * w[36]) + (x2 * w[37] + x3 * w[38])
        + x4 * w[39]));
  }

  /** seenResidual0Dense1: seenWide -> dense(8), [8] -> [8]. Straight-line: few enough products. */
  static void seenResidual0Dense1(TowerWeights weights, float[] x, float[] y) {
    float[] w = weights.seenResidual0Dense1Weight;
    float[] b = weights.seenResidual0Dense1Bias;
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
    y[3] = b[3] + (((x0 * w[24] + x1 * w[25]) + (x2 * w[26] + x3 * w[27])) + ((x4 * w[28]
        + x5 * w[29]) + (x6 * w[30] + x7 * w[31])));
    y[4] = b[4] + (((x0 * w[32] + x1 * w[33]) + (x2 * w[34] + x3 * w[35])) + ((x4 * w[36]
        + x5 * w[37]) + (x6 * w[38] + x7 * w[39])));
    y[5] = b[5] + (((x0 * w[40] + x1 * w[41]) + (x2 * w[42] + x3 * w[43])) + ((x4 * w[44]
        + x5 * w[45]) + (x6 * w[46] + x7 * w[47])));
    y[6] = b[6] + (((x0 * w[48] + x1 * w[49]) + (x2 * w[50] + x3 * w[51])) + ((x4 * w[52]
        + x5 * w[53]) + (x6 * w[54] + x7 * w[55])));
    y[7] = b[7] + (((x0 * w[56] + x1 * w[57]) + (x2 * w[58] + x3 * w[59])) + ((x4 * w[60]
        + x5 * w[61]) + (x6 * w[62] + x7 * w[63])));
  }

  /** seenResidual0Swish: seenResidual0Dense1 -> swish, [8] -> [8]. swish: y = x sigmoid(x). */
  static void seenResidual0Swish(float[] x, float[] y) {
    for (int i = 0; i < 8; i++) {
      y[i] = x[i] * Elementary.sigmoid(x[i]);
    }
  }

  /**
   * seenResidual0Dense2: seenResidual0Swish -> dense(8), [8] -> [8]. Straight-line: few enough
   * products.
   */
  static void seenResidual0Dense2(TowerWeights weights, float[] x, float[] y) {
    float[] w = weights.seenResidual0Dense2Weight;
    float[] b = weights.seenResidual0Dense2Bias;
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
    y[3] = b[3] + (((x0 * w[24] + x1 * w[25]) + (x2 * w[26] + x3 * w[27])) + ((x4 * w[28]
        + x5 * w[29]) + (x6 * w[30] + x7 * w[31])));
    y[4] = b[4] + (((x0 * w[32] + x1 * w[33]) + (x2 * w[34] + x3 * w[35])) + ((x4 * w[36]
        + x5 * w[37]) + (x6 * w[38] + x7 * w[39])));
    y[5] = b[5] + (((x0 * w[40] + x1 * w[41]) + (x2 * w[42] + x3 * w[43])) + ((x4 * w[44]
        + x5 * w[45]) + (x6 * w[46] + x7 * w[47])));
    y[6] = b[6] + (((x0 * w[48] + x1 * w[49]) + (x2 * w[50] + x3 * w[51])) + ((x4 * w[52]
        + x5 * w[53]) + (x6 * w[54] + x7 * w[55])));
    y[7] = b[7] + (((x0 * w[56] + x1 * w[57]) + (x2 * w[58] + x3 * w[59])) + ((x4 * w[60]
        + x5 * w[61]) + (x6 * w[62] + x7 * w[63])));
  }

  /**
   * seenResidual0: seenWide + seenResidual0Dense2, [8].
   *
   * <p>A way around two layers.
   */
  static void seenResidual0(float[] a, float[] b, float[] y) {
    for (int i = 0; i < 8; i++) {
      y[i] = a[i] + b[i];
    }
  }

  /**
   * seenResidual1Dense1: seenResidual0 -> dense(8), [8] -> [8]. Straight-line: few enough products.
   */
  static void seenResidual1Dense1(TowerWeights weights, float[] x, float[] y) {
    float[] w = weights.seenResidual1Dense1Weight;
    float[] b = weights.seenResidual1Dense1Bias;
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
    y[3] = b[3] + (((x0 * w[24] + x1 * w[25]) + (x2 * w[26] + x3 * w[27])) + ((x4 * w[28]
        + x5 * w[29]) + (x6 * w[30] + x7 * w[31])));
    y[4] = b[4] + (((x0 * w[32] + x1 * w[33]) + (x2 * w[34] + x3 * w[35])) + ((x4 * w[36]
        + x5 * w[37]) + (x6 * w[38] + x7 * w[39])));
    y[5] = b[5] + (((x0 * w[40] + x1 * w[41]) + (x2 * w[42] + x3 * w[43])) + ((x4 * w[44]
        + x5 * w[45]) + (x6 * w[46] + x7 * w[47])));
    y[6] = b[6] + (((x0 * w[48] + x1 * w[49]) + (x2 * w[50] + x3 * w[51])) + ((x4 * w[52]
        + x5 * w[53]) + (x6 * w[54] + x7 * w[55])));
    y[7] = b[7] + (((x0 * w[56] + x1 * w[57]) + (x2 * w[58] + x3 * w[59])) + ((x4 * w[60]
        + x5 * w[61]) + (x6 * w[62] + x7 * w[63])));
  }

  /** seenResidual1Swish: seenResidual1Dense1 -> swish, [8] -> [8]. swish: y = x sigmoid(x). */
  static void seenResidual1Swish(float[] x, float[] y) {
    for (int i = 0; i < 8; i++) {
      y[i] = x[i] * Elementary.sigmoid(x[i]);
    }
  }

  /**
   * seenResidual1Dense2: seenResidual1Swish -> dense(8), [8] -> [8]. Straight-line: few enough
   * products.
   */
  static void seenResidual1Dense2(TowerWeights weights, float[] x, float[] y) {
    float[] w = weights.seenResidual1Dense2Weight;
    float[] b = weights.seenResidual1Dense2Bias;
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
    y[3] = b[3] + (((x0 * w[24] + x1 * w[25]) + (x2 * w[26] + x3 * w[27])) + ((x4 * w[28]
        + x5 * w[29]) + (x6 * w[30] + x7 * w[31])));
    y[4] = b[4] + (((x0 * w[32] + x1 * w[33]) + (x2 * w[34] + x3 * w[35])) + ((x4 * w[36]
        + x5 * w[37]) + (x6 * w[38] + x7 * w[39])));
    y[5] = b[5] + (((x0 * w[40] + x1 * w[41]) + (x2 * w[42] + x3 * w[43])) + ((x4 * w[44]
        + x5 * w[45]) + (x6 * w[46] + x7 * w[47])));
    y[6] = b[6] + (((x0 * w[48] + x1 * w[49]) + (x2 * w[50] + x3 * w[51])) + ((x4 * w[52]
        + x5 * w[53]) + (x6 * w[54] + x7 * w[55])));
    y[7] = b[7] + (((x0 * w[56] + x1 * w[57]) + (x2 * w[58] + x3 * w[59])) + ((x4 * w[60]
        + x5 * w[61]) + (x6 * w[62] + x7 * w[63])));
  }

  /**
   * seenResidual1: seenResidual0 + seenResidual1Dense2, [8].
   *
   * <p>A way around two layers.
   */
  static void seenResidual1(float[] a, float[] b, float[] y) {
    for (int i = 0; i < 8; i++) {
      y[i] = a[i] + b[i];
    }
  }

  /** seen: seenResidual1 -> dense(4), [8] -> [4]. Straight-line: few enough products. */
  static void seen(TowerWeights weights, float[] x, float[] y) {
    float[] w = weights.seenDenseWeight;
    float[] b = weights.seenDenseBias;
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
    y[3] = b[3] + (((x0 * w[24] + x1 * w[25]) + (x2 * w[26] + x3 * w[27])) + ((x4 * w[28]
        + x5 * w[29]) + (x6 * w[30] + x7 * w[31])));
  }

  /** eMean: x -> mean, [5] -> [1]. */
  static void eMean(float[] x, float[] y) {
    y[0] = ((x[0] + x[1]) + (x[2] + x[3]) + x[4]) / 5f;
  }

  /**
   * eMomentsHalf: seen -> dense(3) -> tanh, [4] -> [3]. Straight-line: few enough products.
   *
   * <p>What both are made of.
   */
  static void eMomentsHalf(TowerWeights weights, float[] x, float[] y) {
    float[] w = weights.eMomentsHalfWeight;
    float[] b = weights.eMomentsHalfBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    y[0] = Elementary.tanh(b[0] + ((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3])));
    y[1] = Elementary.tanh(b[1] + ((x0 * w[4] + x1 * w[5]) + (x2 * w[6] + x3 * w[7])));
    y[2] = Elementary.tanh(b[2] + ((x0 * w[8] + x1 * w[9]) + (x2 * w[10] + x3 * w[11])));
  }

  /** eMomentsMean: eMomentsHalf -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void eMomentsMean(TowerWeights weights, float[] x, float[] y) {
    float[] w = weights.eMomentsMeanWeight;
    float[] b = weights.eMomentsMeanBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** eMomentsDevDense: eMomentsHalf -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void eMomentsDevDense(TowerWeights weights, float[] x, float[] y) {
    float[] w = weights.eMomentsDevWeight;
    float[] b = weights.eMomentsDevBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** eMomentsDevSoftplus: eMomentsDevDense -> softplus, [3] -> [3]. */
  static void eMomentsDevSoftplus(float[] x, float[] y) {
    for (int i = 0; i < 3; i++) {
      y[i] = Elementary.softplus(x[i]);
    }
  }

  /** eMomentsDev: eMomentsDevSoftplus * eMean, [3], [1] -> [3]. */
  static void eMomentsDev(float[] a, float[] b, float[] y) {
    float b0 = b[0];
    for (int i = 0; i < 3; i++) {
      y[i] = a[i] * b0;
    }
  }

  /** ySum: eMomentsMean + eMomentsDev, [3]. */
  static void ySum(float[] a, float[] b, float[] y) {
    for (int i = 0; i < 3; i++) {
      y[i] = a[i] + b[i];
    }
  }

  /** yDense: ySum -> dense(2), [3] -> [2]. Straight-line: few enough products. */
  static void yDense(TowerWeights weights, float[] x, float[] y) {
    float[] w = weights.yWeight;
    float[] b = weights.yBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
  }

  /** y: yDense -> softmax, [2] -> [2]. */
  static void y(float[] x, float[] y) {
    float max = x[0];
    for (int i = 1; i < 2; i++) {
      max = Math.max(max, x[i]);
    }
    for (int i = 0; i < 2; i++) {
      y[i] = Elementary.exp(x[i] - max);
    }
    float sum = 0f;
    for (int i = 0; i < 2; i++) {
      sum += y[i];
    }
    for (int i = 0; i < 2; i++) {
      y[i] /= sum;
    }
  }
}
