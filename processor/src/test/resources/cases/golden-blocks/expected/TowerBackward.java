package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;
import java.util.Arrays;

/**
 * The backward pass of {@code Tower}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Tower")
final class TowerBackward {
  private TowerBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(TowerWeights weights, TowerValues values, TowerGradients gradients,
      float[] gradient, int n) {
    yWeight(gradients.yDense, values.ySum, gradient, n);
    yBias(gradients.yDense, gradient, n);
    yDenseToYSum(weights.yWeight, gradients.yDense, gradients.ySum, n);
    ySumToEMomentsMean(gradients.ySum, gradients.eMomentsMean, n);
    ySumToEMomentsDev(gradients.ySum, gradients.eMomentsDev, n);
    eMomentsDevToEMomentsDevSoftplus(values.eMean, gradients.eMomentsDev,
        gradients.eMomentsDevSoftplus, n);
    eMomentsDevSoftplusToEMomentsDevDense(values.eMomentsDevDense, gradients.eMomentsDevSoftplus,
        gradients.eMomentsDevDense, n);
    eMomentsDevWeight(gradients.eMomentsDevDense, values.eMomentsHalf, gradient, n);
    eMomentsDevBias(gradients.eMomentsDevDense, gradient, n);
    eMomentsDevDenseToEMomentsHalf(weights.eMomentsDevWeight, gradients.eMomentsDevDense,
        gradients.eMomentsHalf, n);
    eMomentsMeanWeight(gradients.eMomentsMean, values.eMomentsHalf, gradient, n);
    eMomentsMeanBias(gradients.eMomentsMean, gradient, n);
    eMomentsMeanToEMomentsHalf(weights.eMomentsMeanWeight, values.eMomentsHalf,
        gradients.eMomentsMean, gradients.eMomentsHalf, n);
    eMomentsHalfWeight(gradients.eMomentsHalf, values.seen, gradient, n);
    eMomentsHalfBias(gradients.eMomentsHalf, gradient, n);
    eMomentsHalfToSeen(weights.eMomentsHalfWeight, gradients.eMomentsHalf, gradients.seen, n);
    seenDenseWeight(gradients.seen, values.seenResidual1, gradient, n);
    seenDenseBias(gradients.seen, gradient, n);
    seenToSeenResidual1(weights.seenDenseWeight, gradients.seen, gradients.seenResidual1, n);
    seenResidual1ToSeenResidual0(gradients.seenResidual1, gradients.seenResidual0, n);
    seenResidual1ToSeenResidual1Dense2(gradients.seenResidual1, gradients.seenResidual1Dense2, n);
    seenResidual1Dense2Weight(gradients.seenResidual1Dense2, values.seenResidual1Swish, gradient,
        n);
    seenResidual1Dense2Bias(gradients.seenResidual1Dense2, gradient, n);
    seenResidual1Dense2ToSeenResidual1Swish(weights.seenResidual1Dense2Weight,
        gradients.seenResidual1Dense2, gradients.seenResidual1Swish, n);
    seenResidual1SwishToSeenResidual1Dense1(values.seenResidual1Dense1,
        gradients.seenResidual1Swish, gradients.seenResidual1Dense1, n);
    seenResidual1Dense1Weight(gradients.seenResidual1Dense1, values.seenResidual0, gradient, n);
    seenResidual1Dense1Bias(gradients.seenResidual1Dense1, gradient, n);
    seenResidual1Dense1ToSeenResidual0(weights.seenResidual1Dense1Weight,
        gradients.seenResidual1Dense1, gradients.seenResidual0, n);
    seenResidual0ToSeenWide(gradients.seenResidual0, gradients.seenWide, n);
    seenResidual0ToSeenResidual0Dense2(gradients.seenResidual0, gradients.seenResidual0Dense2, n);
    seenResidual0Dense2Weight(gradients.seenResidual0Dense2, values.seenResidual0Swish, gradient,
        n);
    seenResidual0Dense2Bias(gradients.seenResidual0Dense2, gradient, n);
    seenResidual0Dense2ToSeenResidual0Swish(weights.seenResidual0Dense2Weight,
        gradients.seenResidual0Dense2, gradients.seenResidual0Swish, n);
    seenResidual0SwishToSeenResidual0Dense1(values.seenResidual0Dense1,
        gradients.seenResidual0Swish, gradients.seenResidual0Dense1, n);
    seenResidual0Dense1Weight(gradients.seenResidual0Dense1, values.seenWide, gradient, n);
    seenResidual0Dense1Bias(gradients.seenResidual0Dense1, gradient, n);
    seenResidual0Dense1ToSeenWide(weights.seenResidual0Dense1Weight, values.seenWide,
        gradients.seenResidual0Dense1, gradients.seenWide, n);
    seenWideWeight(gradients.seenWide, values.x, gradient, n);
    seenWideBias(gradients.seenWide, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(TowerWeights weights, TowerValues values, TowerGradients gradients,
      float[] gradient, int n) {
    yToYDense(values.y, gradients.y, gradients.yDense, n);
    yWeight(gradients.yDense, values.ySum, gradient, n);
    yBias(gradients.yDense, gradient, n);
    yDenseToYSum(weights.yWeight, gradients.yDense, gradients.ySum, n);
    ySumToEMomentsMean(gradients.ySum, gradients.eMomentsMean, n);
    ySumToEMomentsDev(gradients.ySum, gradients.eMomentsDev, n);
    eMomentsDevToEMomentsDevSoftplus(values.eMean, gradients.eMomentsDev,
        gradients.eMomentsDevSoftplus, n);
    eMomentsDevToEMean(values.eMomentsDevSoftplus, gradients.eMomentsDev, gradients.eMean, n);
    eMomentsDevSoftplusToEMomentsDevDense(values.eMomentsDevDense, gradients.eMomentsDevSoftplus,
        gradients.eMomentsDevDense, n);
    eMomentsDevWeight(gradients.eMomentsDevDense, values.eMomentsHalf, gradient, n);
    eMomentsDevBias(gradients.eMomentsDevDense, gradient, n);
    eMomentsDevDenseToEMomentsHalf(weights.eMomentsDevWeight, gradients.eMomentsDevDense,
        gradients.eMomentsHalf, n);
    eMomentsMeanWeight(gradients.eMomentsMean, values.eMomentsHalf, gradient, n);
    eMomentsMeanBias(gradients.eMomentsMean, gradient, n);
    eMomentsMeanToEMomentsHalf(weights.eMomentsMeanWeight, values.eMomentsHalf,
        gradients.eMomentsMean, gradients.eMomentsHalf, n);
    eMomentsHalfWeight(gradients.eMomentsHalf, values.seen, gradient, n);
    eMomentsHalfBias(gradients.eMomentsHalf, gradient, n);
    eMomentsHalfToSeen(weights.eMomentsHalfWeight, gradients.eMomentsHalf, gradients.seen, n);
    eMeanToX(gradients.eMean, gradients.x, n);
    seenDenseWeight(gradients.seen, values.seenResidual1, gradient, n);
    seenDenseBias(gradients.seen, gradient, n);
    seenToSeenResidual1(weights.seenDenseWeight, gradients.seen, gradients.seenResidual1, n);
    seenResidual1ToSeenResidual0(gradients.seenResidual1, gradients.seenResidual0, n);
    seenResidual1ToSeenResidual1Dense2(gradients.seenResidual1, gradients.seenResidual1Dense2, n);
    seenResidual1Dense2Weight(gradients.seenResidual1Dense2, values.seenResidual1Swish, gradient,
        n);
    seenResidual1Dense2Bias(gradients.seenResidual1Dense2, gradient, n);
    seenResidual1Dense2ToSeenResidual1Swish(weights.seenResidual1Dense2Weight,
        gradients.seenResidual1Dense2, gradients.seenResidual1Swish, n);
    seenResidual1SwishToSeenResidual1Dense1(values.seenResidual1Dense1,
        gradients.seenResidual1Swish, gradients.seenResidual1Dense1, n);
    seenResidual1Dense1Weight(gradients.seenResidual1Dense1, values.seenResidual0, gradient, n);
    seenResidual1Dense1Bias(gradients.seenResidual1Dense1, gradient, n);
    seenResidual1Dense1ToSeenResidual0(weights.seenResidual1Dense1Weight,
        gradients.seenResidual1Dense1, gradients.seenResidual0, n);
    seenResidual0ToSeenWide(gradients.seenResidual0, gradients.seenWide, n);
    seenResidual0ToSeenResidual0Dense2(gradients.seenResidual0, gradients.seenResidual0Dense2, n);
    seenResidual0Dense2Weight(gradients.seenResidual0Dense2, values.seenResidual0Swish, gradient,
        n);
    seenResidual0Dense2Bias(gradients.seenResidual0Dense2, gradient, n);
    seenResidual0Dense2ToSeenResidual0Swish(weights.seenResidual0Dense2Weight,
        gradients.seenResidual0Dense2, gradients.seenResidual0Swish, n);
    seenResidual0SwishToSeenResidual0Dense1(values.seenResidual0Dense1,
        gradients.seenResidual0Swish, gradients.seenResidual0Dense1, n);
    seenResidual0Dense1Weight(gradients.seenResidual0Dense1, values.seenWide, gradient, n);
    seenResidual0Dense1Bias(gradients.seenResidual0Dense1, gradient, n);
    seenResidual0Dense1ToSeenWide(weights.seenResidual0Dense1Weight, values.seenWide,
        gradients.seenResidual0Dense1, gradients.seenWide, n);
    seenWideWeight(gradients.seenWide, values.x, gradient, n);
    seenWideBias(gradients.seenWide, gradient, n);
    seenWideToX(weights.seenWideWeight, gradients.seenWide, gradients.x, n);
  }

  /**
   * Back through softmax, from the gradient dy at y to dx at yDense: dx_i = y_i (dy_i - sum_j dy_j
   * y_j).
   */
  static void yToYDense(float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float sum = 0f;
      for (int i = 0; i < 2; i++) {
        sum += dys[i] * ys[i];
      }
      for (int i = 0; i < 2; i++) {
        dxs[i] = ys[i] * (dys[i] - sum);
      }
    }
  }

  /** d loss / d y.weight = sum over the batch of dy x^T, dy the gradient at yDense, x ySum. */
  static void yWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 411, 417, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[411] += dy0 * x0;
      gradient[412] += dy0 * x1;
      gradient[413] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[414] += dy1 * x0;
      gradient[415] += dy1 * x1;
      gradient[416] += dy1 * x2;
    }
  }

  /** d loss / d y.bias = sum over the batch of dy, the gradient at yDense. */
  static void yBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 417, 419, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 2; o++) {
        gradient[417 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at yDense to dx at ySum: dx = W^T dy. */
  static void yDenseToYSum(float[] w, float[][] dy, float[][] dx, int n) {
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

  /** Back through +, from the gradient dy at ySum to dx at eMomentsMean: dx = dy. */
  static void ySumToEMomentsMean(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /** Back through +, from the gradient dy at ySum to dx at eMomentsDev: dx = dy. */
  static void ySumToEMomentsDev(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /**
   * Back through *, from the gradient dy at eMomentsDev to dx at eMomentsDevSoftplus: dx = dy b,
   * where b = eMean.
   */
  static void eMomentsDevToEMomentsDevSoftplus(float[][] b, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] bs = b[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float b0 = bs[0];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i] * b0;
      }
    }
  }

  /**
   * Back through *, from the gradient dy at eMomentsDev to dx at eMean: dx = dy a, summed over the
   * places where x is repeated, where a = eMomentsDevSoftplus.
   */
  static void eMomentsDevToEMean(float[][] a, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] as = a[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float sum = 0f;
      for (int i = 0; i < 3; i++) {
        sum += dys[i] * as[i];
      }
      dxs[0] = sum;
    }
  }

  /**
   * Back through softplus, from the gradient dy at eMomentsDevSoftplus to dx at eMomentsDevDense:
   * dx = dy sigmoid(x), where x = eMomentsDevDense.
   */
  static void eMomentsDevSoftplusToEMomentsDevDense(float[][] x, float[][] dy, float[][] dx,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i] * Elementary.sigmoid(xs[i]);
      }
    }
  }

  /**
   * d loss / d e.moments.dev.weight = sum over the batch of dy x^T, dy the gradient at
   * eMomentsDevDense, x eMomentsHalf.
   */
  static void eMomentsDevWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 399, 408, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[399] += dy0 * x0;
      gradient[400] += dy0 * x1;
      gradient[401] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[402] += dy1 * x0;
      gradient[403] += dy1 * x1;
      gradient[404] += dy1 * x2;
      float dy2 = dy[s][2];
      gradient[405] += dy2 * x0;
      gradient[406] += dy2 * x1;
      gradient[407] += dy2 * x2;
    }
  }

  /** d loss / d e.moments.dev.bias = sum over the batch of dy, the gradient at eMomentsDevDense. */
  static void eMomentsDevBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 408, 411, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[408 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at eMomentsDevDense to dx at eMomentsHalf: dx = W^T
   * dy.
   */
  static void eMomentsDevDenseToEMomentsHalf(float[] w, float[][] dy, float[][] dx, int n) {
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

  /**
   * d loss / d e.moments.mean.weight = sum over the batch of dy x^T, dy the gradient at
   * eMomentsMean, x eMomentsHalf.
   */
  static void eMomentsMeanWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 387, 396, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float dy0 = dy[s][0];
      gradient[387] += dy0 * x0;
      gradient[388] += dy0 * x1;
      gradient[389] += dy0 * x2;
      float dy1 = dy[s][1];
      gradient[390] += dy1 * x0;
      gradient[391] += dy1 * x1;
      gradient[392] += dy1 * x2;
      float dy2 = dy[s][2];
      gradient[393] += dy2 * x0;
      gradient[394] += dy2 * x1;
      gradient[395] += dy2 * x2;
    }
  }

  /** d loss / d e.moments.mean.bias = sum over the batch of dy, the gradient at eMomentsMean. */
  static void eMomentsMeanBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 396, 399, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[396 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at eMomentsMean to dx at eMomentsHalf, added to what
   * is there: dx = W^T dy; then back through tanh in place: dx = dx (1 - y^2), where y =
   * eMomentsHalf.
   */
  static void eMomentsMeanToEMomentsHalf(float[] w, float[][] y, float[][] dy, float[][] dx,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] += dy0 * w[0] + dy1 * w[3] + dy2 * w[6];
      dxs[1] += dy0 * w[1] + dy1 * w[4] + dy2 * w[7];
      dxs[2] += dy0 * w[2] + dy1 * w[5] + dy2 * w[8];
      for (int i = 0; i < 3; i++) {
        dxs[i] = dxs[i] * (1f - ys[i] * ys[i]);
      }
    }
  }

  /**
   * d loss / d e.moments.half.weight = sum over the batch of dy x^T, dy the gradient at
   * eMomentsHalf, x seen.
   */
  static void eMomentsHalfWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 372, 384, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float x3 = x[s][3];
      float dy0 = dy[s][0];
      gradient[372] += dy0 * x0;
      gradient[373] += dy0 * x1;
      gradient[374] += dy0 * x2;
      gradient[375] += dy0 * x3;
      float dy1 = dy[s][1];
      gradient[376] += dy1 * x0;
      gradient[377] += dy1 * x1;
      gradient[378] += dy1 * x2;
      gradient[379] += dy1 * x3;
      float dy2 = dy[s][2];
      gradient[380] += dy2 * x0;
      gradient[381] += dy2 * x1;
      gradient[382] += dy2 * x2;
      gradient[383] += dy2 * x3;
    }
  }

  /** d loss / d e.moments.half.bias = sum over the batch of dy, the gradient at eMomentsHalf. */
  static void eMomentsHalfBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 384, 387, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[384 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at eMomentsHalf to dx at seen: dx = W^T dy. */
  static void eMomentsHalfToSeen(float[] w, float[][] dy, float[][] dx, int n) {
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

  /** Back through mean, from the gradient dy at eMean to dx at x: dx_i = dy / 5. */
  static void eMeanToX(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float share = dys[0] / 5f;
      for (int i = 0; i < 5; i++) {
        dxs[i] = share;
      }
    }
  }

  /**
   * d loss / d seen.dense.weight = sum over the batch of dy x^T, dy the gradient at seen, x
   * seenResidual1.
   */
  static void seenDenseWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 336, 368, 0f);
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
      gradient[336] += dy0 * x0;
      gradient[337] += dy0 * x1;
      gradient[338] += dy0 * x2;
      gradient[339] += dy0 * x3;
      gradient[340] += dy0 * x4;
      gradient[341] += dy0 * x5;
      gradient[342] += dy0 * x6;
      gradient[343] += dy0 * x7;
      float dy1 = dy[s][1];
      gradient[344] += dy1 * x0;
      gradient[345] += dy1 * x1;
      gradient[346] += dy1 * x2;
      gradient[347] += dy1 * x3;
      gradient[348] += dy1 * x4;
      gradient[349] += dy1 * x5;
      gradient[350] += dy1 * x6;
      gradient[351] += dy1 * x7;
      float dy2 = dy[s][2];
      gradient[352] += dy2 * x0;
      gradient[353] += dy2 * x1;
      gradient[354] += dy2 * x2;
      gradient[355] += dy2 * x3;
      gradient[356] += dy2 * x4;
      gradient[357] += dy2 * x5;
      gradient[358] += dy2 * x6;
      gradient[359] += dy2 * x7;
      float dy3 = dy[s][3];
      gradient[360] += dy3 * x0;
      gradient[361] += dy3 * x1;
      gradient[362] += dy3 * x2;
      gradient[363] += dy3 * x3;
      gradient[364] += dy3 * x4;
      gradient[365] += dy3 * x5;
      gradient[366] += dy3 * x6;
      gradient[367] += dy3 * x7;
    }
  }

  /** d loss / d seen.dense.bias = sum over the batch of dy, the gradient at seen. */
  static void seenDenseBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 368, 372, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 4; o++) {
        gradient[368 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at seen to dx at seenResidual1: dx = W^T dy. */
  static void seenToSeenResidual1(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      float dy3 = dys[3];
      dxs[0] = (dy0 * w[0] + dy1 * w[8]) + (dy2 * w[16] + dy3 * w[24]);
      dxs[1] = (dy0 * w[1] + dy1 * w[9]) + (dy2 * w[17] + dy3 * w[25]);
      dxs[2] = (dy0 * w[2] + dy1 * w[10]) + (dy2 * w[18] + dy3 * w[26]);
      dxs[3] = (dy0 * w[3] + dy1 * w[11]) + (dy2 * w[19] + dy3 * w[27]);
      dxs[4] = (dy0 * w[4] + dy1 * w[12]) + (dy2 * w[20] + dy3 * w[28]);
      dxs[5] = (dy0 * w[5] + dy1 * w[13]) + (dy2 * w[21] + dy3 * w[29]);
      dxs[6] = (dy0 * w[6] + dy1 * w[14]) + (dy2 * w[22] + dy3 * w[30]);
      dxs[7] = (dy0 * w[7] + dy1 * w[15]) + (dy2 * w[23] + dy3 * w[31]);
    }
  }

  /** Back through +, from the gradient dy at seenResidual1 to dx at seenResidual0: dx = dy. */
  static void seenResidual1ToSeenResidual0(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 8; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /**
   * Back through +, from the gradient dy at seenResidual1 to dx at seenResidual1Dense2: dx = dy.
   */
  static void seenResidual1ToSeenResidual1Dense2(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 8; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /**
   * d loss / d seen.residual.1.dense2.weight = sum over the batch of dy x^T, dy the gradient at
   * seenResidual1Dense2, x seenResidual1Swish.
   */
  static void seenResidual1Dense2Weight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 264, 328, 0f);
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
      gradient[264] += dy0 * x0;
      gradient[265] += dy0 * x1;
      gradient[266] += dy0 * x2;
      gradient[267] += dy0 * x3;
      gradient[268] += dy0 * x4;
      gradient[269] += dy0 * x5;
      gradient[270] += dy0 * x6;
      gradient[271] += dy0 * x7;
      float dy1 = dy[s][1];
      gradient[272] += dy1 * x0;
      gradient[273] += dy1 * x1;
      gradient[274] += dy1 * x2;
      gradient[275] += dy1 * x3;
      gradient[276] += dy1 * x4;
      gradient[277] += dy1 * x5;
      gradient[278] += dy1 * x6;
      gradient[279] += dy1 * x7;
      float dy2 = dy[s][2];
      gradient[280] += dy2 * x0;
      gradient[281] += dy2 * x1;
      gradient[282] += dy2 * x2;
      gradient[283] += dy2 * x3;
      gradient[284] += dy2 * x4;
      gradient[285] += dy2 * x5;
      gradient[286] += dy2 * x6;
      gradient[287] += dy2 * x7;
      float dy3 = dy[s][3];
      gradient[288] += dy3 * x0;
      gradient[289] += dy3 * x1;
      gradient[290] += dy3 * x2;
      gradient[291] += dy3 * x3;
      gradient[292] += dy3 * x4;
      gradient[293] += dy3 * x5;
      gradient[294] += dy3 * x6;
      gradient[295] += dy3 * x7;
      float dy4 = dy[s][4];
      gradient[296] += dy4 * x0;
      gradient[297] += dy4 * x1;
      gradient[298] += dy4 * x2;
      gradient[299] += dy4 * x3;
      gradient[300] += dy4 * x4;
      gradient[301] += dy4 * x5;
      gradient[302] += dy4 * x6;
      gradient[303] += dy4 * x7;
      float dy5 = dy[s][5];
      gradient[304] += dy5 * x0;
      gradient[305] += dy5 * x1;
      gradient[306] += dy5 * x2;
      gradient[307] += dy5 * x3;
      gradient[308] += dy5 * x4;
      gradient[309] += dy5 * x5;
      gradient[310] += dy5 * x6;
      gradient[311] += dy5 * x7;
      float dy6 = dy[s][6];
      gradient[312] += dy6 * x0;
      gradient[313] += dy6 * x1;
      gradient[314] += dy6 * x2;
      gradient[315] += dy6 * x3;
      gradient[316] += dy6 * x4;
      gradient[317] += dy6 * x5;
      gradient[318] += dy6 * x6;
      gradient[319] += dy6 * x7;
      float dy7 = dy[s][7];
      gradient[320] += dy7 * x0;
      gradient[321] += dy7 * x1;
      gradient[322] += dy7 * x2;
      gradient[323] += dy7 * x3;
      gradient[324] += dy7 * x4;
      gradient[325] += dy7 * x5;
      gradient[326] += dy7 * x6;
      gradient[327] += dy7 * x7;
    }
  }

  /**
   * d loss / d seen.residual.1.dense2.bias = sum over the batch of dy, the gradient at
   * seenResidual1Dense2.
   */
  static void seenResidual1Dense2Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 328, 336, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 8; o++) {
        gradient[328 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at seenResidual1Dense2 to dx at seenResidual1Swish: dx
   * = W^T dy.
   */
  static void seenResidual1Dense2ToSeenResidual1Swish(float[] w, float[][] dy, float[][] dx,
      int n) {
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

  /**
   * Back through swish, from the gradient dy at seenResidual1Swish to dx at seenResidual1Dense1: dx
   * = dy (sigmoid(x) + x (sigmoid(x) (1 - sigmoid(x)))), where x = seenResidual1Dense1.
   */
  static void seenResidual1SwishToSeenResidual1Dense1(float[][] x, float[][] dy, float[][] dx,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 8; i++) {
        float sigmoid = Elementary.sigmoid(xs[i]);
        dxs[i] = dys[i] * (sigmoid + xs[i] * (sigmoid * (1f - sigmoid)));
      }
    }
  }

  /**
   * d loss / d seen.residual.1.dense1.weight = sum over the batch of dy x^T, dy the gradient at
   * seenResidual1Dense1, x seenResidual0.
   */
  static void seenResidual1Dense1Weight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 192, 256, 0f);
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
      gradient[192] += dy0 * x0;
      gradient[193] += dy0 * x1;
      gradient[194] += dy0 * x2;
      gradient[195] += dy0 * x3;
      gradient[196] += dy0 * x4;
      gradient[197] += dy0 * x5;
      gradient[198] += dy0 * x6;
      gradient[199] += dy0 * x7;
      float dy1 = dy[s][1];
      gradient[200] += dy1 * x0;
      gradient[201] += dy1 * x1;
      gradient[202] += dy1 * x2;
      gradient[203] += dy1 * x3;
      gradient[204] += dy1 * x4;
      gradient[205] += dy1 * x5;
      gradient[206] += dy1 * x6;
      gradient[207] += dy1 * x7;
      float dy2 = dy[s][2];
      gradient[208] += dy2 * x0;
      gradient[209] += dy2 * x1;
      gradient[210] += dy2 * x2;
      gradient[211] += dy2 * x3;
      gradient[212] += dy2 * x4;
      gradient[213] += dy2 * x5;
      gradient[214] += dy2 * x6;
      gradient[215] += dy2 * x7;
      float dy3 = dy[s][3];
      gradient[216] += dy3 * x0;
      gradient[217] += dy3 * x1;
      gradient[218] += dy3 * x2;
      gradient[219] += dy3 * x3;
      gradient[220] += dy3 * x4;
      gradient[221] += dy3 * x5;
      gradient[222] += dy3 * x6;
      gradient[223] += dy3 * x7;
      float dy4 = dy[s][4];
      gradient[224] += dy4 * x0;
      gradient[225] += dy4 * x1;
      gradient[226] += dy4 * x2;
      gradient[227] += dy4 * x3;
      gradient[228] += dy4 * x4;
      gradient[229] += dy4 * x5;
      gradient[230] += dy4 * x6;
      gradient[231] += dy4 * x7;
      float dy5 = dy[s][5];
      gradient[232] += dy5 * x0;
      gradient[233] += dy5 * x1;
      gradient[234] += dy5 * x2;
      gradient[235] += dy5 * x3;
      gradient[236] += dy5 * x4;
      gradient[237] += dy5 * x5;
      gradient[238] += dy5 * x6;
      gradient[239] += dy5 * x7;
      float dy6 = dy[s][6];
      gradient[240] += dy6 * x0;
      gradient[241] += dy6 * x1;
      gradient[242] += dy6 * x2;
      gradient[243] += dy6 * x3;
      gradient[244] += dy6 * x4;
      gradient[245] += dy6 * x5;
      gradient[246] += dy6 * x6;
      gradient[247] += dy6 * x7;
      float dy7 = dy[s][7];
      gradient[248] += dy7 * x0;
      gradient[249] += dy7 * x1;
      gradient[250] += dy7 * x2;
      gradient[251] += dy7 * x3;
      gradient[252] += dy7 * x4;
      gradient[253] += dy7 * x5;
      gradient[254] += dy7 * x6;
      gradient[255] += dy7 * x7;
    }
  }

  /**
   * d loss / d seen.residual.1.dense1.bias = sum over the batch of dy, the gradient at
   * seenResidual1Dense1.
   */
  static void seenResidual1Dense1Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 256, 264, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 8; o++) {
        gradient[256 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at seenResidual1Dense1 to dx at seenResidual0, added
   * to what is there: dx = W^T dy.
   */
  static void seenResidual1Dense1ToSeenResidual0(float[] w, float[][] dy, float[][] dx, int n) {
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
      dxs[0] += ((dy0 * w[0] + dy1 * w[8]) + (dy2 * w[16] + dy3 * w[24])) + ((dy4 * w[32]
          + dy5 * w[40]) + (dy6 * w[48] + dy7 * w[56]));
      dxs[1] += ((dy0 * w[1] + dy1 * w[9]) + (dy2 * w[17] + dy3 * w[25])) + ((dy4 * w[33]
          + dy5 * w[41]) + (dy6 * w[49] + dy7 * w[57]));
      dxs[2] += ((dy0 * w[2] + dy1 * w[10]) + (dy2 * w[18] + dy3 * w[26])) + ((dy4 * w[34]
          + dy5 * w[42]) + (dy6 * w[50] + dy7 * w[58]));
      dxs[3] += ((dy0 * w[3] + dy1 * w[11]) + (dy2 * w[19] + dy3 * w[27])) + ((dy4 * w[35]
          + dy5 * w[43]) + (dy6 * w[51] + dy7 * w[59]));
      dxs[4] += ((dy0 * w[4] + dy1 * w[12]) + (dy2 * w[20] + dy3 * w[28])) + ((dy4 * w[36]
          + dy5 * w[44]) + (dy6 * w[52] + dy7 * w[60]));
      dxs[5] += ((dy0 * w[5] + dy1 * w[13]) + (dy2 * w[21] + dy3 * w[29])) + ((dy4 * w[37]
          + dy5 * w[45]) + (dy6 * w[53] + dy7 * w[61]));
      dxs[6] += ((dy0 * w[6] + dy1 * w[14]) + (dy2 * w[22] + dy3 * w[30])) + ((dy4 * w[38]
          + dy5 * w[46]) + (dy6 * w[54] + dy7 * w[62]));
      dxs[7] += ((dy0 * w[7] + dy1 * w[15]) + (dy2 * w[23] + dy3 * w[31])) + ((dy4 * w[39]
          + dy5 * w[47]) + (dy6 * w[55] + dy7 * w[63]));
    }
  }

  /** Back through +, from the gradient dy at seenResidual0 to dx at seenWide: dx = dy. */
  static void seenResidual0ToSeenWide(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 8; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /**
   * Back through +, from the gradient dy at seenResidual0 to dx at seenResidual0Dense2: dx = dy.
   */
  static void seenResidual0ToSeenResidual0Dense2(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 8; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /**
   * d loss / d seen.residual.0.dense2.weight = sum over the batch of dy x^T, dy the gradient at
   * seenResidual0Dense2, x seenResidual0Swish.
   */
  static void seenResidual0Dense2Weight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 120, 184, 0f);
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
      gradient[120] += dy0 * x0;
      gradient[121] += dy0 * x1;
      gradient[122] += dy0 * x2;
      gradient[123] += dy0 * x3;
      gradient[124] += dy0 * x4;
      gradient[125] += dy0 * x5;
      gradient[126] += dy0 * x6;
      gradient[127] += dy0 * x7;
      float dy1 = dy[s][1];
      gradient[128] += dy1 * x0;
      gradient[129] += dy1 * x1;
      gradient[130] += dy1 * x2;
      gradient[131] += dy1 * x3;
      gradient[132] += dy1 * x4;
      gradient[133] += dy1 * x5;
      gradient[134] += dy1 * x6;
      gradient[135] += dy1 * x7;
      float dy2 = dy[s][2];
      gradient[136] += dy2 * x0;
      gradient[137] += dy2 * x1;
      gradient[138] += dy2 * x2;
      gradient[139] += dy2 * x3;
      gradient[140] += dy2 * x4;
      gradient[141] += dy2 * x5;
      gradient[142] += dy2 * x6;
      gradient[143] += dy2 * x7;
      float dy3 = dy[s][3];
      gradient[144] += dy3 * x0;
      gradient[145] += dy3 * x1;
      gradient[146] += dy3 * x2;
      gradient[147] += dy3 * x3;
      gradient[148] += dy3 * x4;
      gradient[149] += dy3 * x5;
      gradient[150] += dy3 * x6;
      gradient[151] += dy3 * x7;
      float dy4 = dy[s][4];
      gradient[152] += dy4 * x0;
      gradient[153] += dy4 * x1;
      gradient[154] += dy4 * x2;
      gradient[155] += dy4 * x3;
      gradient[156] += dy4 * x4;
      gradient[157] += dy4 * x5;
      gradient[158] += dy4 * x6;
      gradient[159] += dy4 * x7;
      float dy5 = dy[s][5];
      gradient[160] += dy5 * x0;
      gradient[161] += dy5 * x1;
      gradient[162] += dy5 * x2;
      gradient[163] += dy5 * x3;
      gradient[164] += dy5 * x4;
      gradient[165] += dy5 * x5;
      gradient[166] += dy5 * x6;
      gradient[167] += dy5 * x7;
      float dy6 = dy[s][6];
      gradient[168] += dy6 * x0;
      gradient[169] += dy6 * x1;
      gradient[170] += dy6 * x2;
      gradient[171] += dy6 * x3;
      gradient[172] += dy6 * x4;
      gradient[173] += dy6 * x5;
      gradient[174] += dy6 * x6;
      gradient[175] += dy6 * x7;
      float dy7 = dy[s][7];
      gradient[176] += dy7 * x0;
      gradient[177] += dy7 * x1;
      gradient[178] += dy7 * x2;
      gradient[179] += dy7 * x3;
      gradient[180] += dy7 * x4;
      gradient[181] += dy7 * x5;
      gradient[182] += dy7 * x6;
      gradient[183] += dy7 * x7;
    }
  }

  /**
   * d loss / d seen.residual.0.dense2.bias = sum over the batch of dy, the gradient at
   * seenResidual0Dense2.
   */
  static void seenResidual0Dense2Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 184, 192, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 8; o++) {
        gradient[184 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at seenResidual0Dense2 to dx at seenResidual0Swish: dx
   * = W^T dy.
   */
  static void seenResidual0Dense2ToSeenResidual0Swish(float[] w, float[][] dy, float[][] dx,
      int n) {
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

  /**
   * Back through swish, from the gradient dy at seenResidual0Swish to dx at seenResidual0Dense1: dx
   * = dy (sigmoid(x) + x (sigmoid(x) (1 - sigmoid(x)))), where x = seenResidual0Dense1.
   */
  static void seenResidual0SwishToSeenResidual0Dense1(float[][] x, float[][] dy, float[][] dx,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 8; i++) {
        float sigmoid = Elementary.sigmoid(xs[i]);
        dxs[i] = dys[i] * (sigmoid + xs[i] * (sigmoid * (1f - sigmoid)));
      }
    }
  }

  /**
   * d loss / d seen.residual.0.dense1.weight = sum over the batch of dy x^T, dy the gradient at
   * seenResidual0Dense1, x seenWide.
   */
  static void seenResidual0Dense1Weight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 48, 112, 0f);
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
      gradient[48] += dy0 * x0;
      gradient[49] += dy0 * x1;
      gradient[50] += dy0 * x2;
      gradient[51] += dy0 * x3;
      gradient[52] += dy0 * x4;
      gradient[53] += dy0 * x5;
      gradient[54] += dy0 * x6;
      gradient[55] += dy0 * x7;
      float dy1 = dy[s][1];
      gradient[56] += dy1 * x0;
      gradient[57] += dy1 * x1;
      gradient[58] += dy1 * x2;
      gradient[59] += dy1 * x3;
      gradient[60] += dy1 * x4;
      gradient[61] += dy1 * x5;
      gradient[62] += dy1 * x6;
      gradient[63] += dy1 * x7;
      float dy2 = dy[s][2];
      gradient[64] += dy2 * x0;
      gradient[65] += dy2 * x1;
      gradient[66] += dy2 * x2;
      gradient[67] += dy2 * x3;
      gradient[68] += dy2 * x4;
      gradient[69] += dy2 * x5;
      gradient[70] += dy2 * x6;
      gradient[71] += dy2 * x7;
      float dy3 = dy[s][3];
      gradient[72] += dy3 * x0;
      gradient[73] += dy3 * x1;
      gradient[74] += dy3 * x2;
      gradient[75] += dy3 * x3;
      gradient[76] += dy3 * x4;
      gradient[77] += dy3 * x5;
      gradient[78] += dy3 * x6;
      gradient[79] += dy3 * x7;
      float dy4 = dy[s][4];
      gradient[80] += dy4 * x0;
      gradient[81] += dy4 * x1;
      gradient[82] += dy4 * x2;
      gradient[83] += dy4 * x3;
      gradient[84] += dy4 * x4;
      gradient[85] += dy4 * x5;
      gradient[86] += dy4 * x6;
      gradient[87] += dy4 * x7;
      float dy5 = dy[s][5];
      gradient[88] += dy5 * x0;
      gradient[89] += dy5 * x1;
      gradient[90] += dy5 * x2;
      gradient[91] += dy5 * x3;
      gradient[92] += dy5 * x4;
      gradient[93] += dy5 * x5;
      gradient[94] += dy5 * x6;
      gradient[95] += dy5 * x7;
      float dy6 = dy[s][6];
      gradient[96] += dy6 * x0;
      gradient[97] += dy6 * x1;
      gradient[98] += dy6 * x2;
      gradient[99] += dy6 * x3;
      gradient[100] += dy6 * x4;
      gradient[101] += dy6 * x5;
      gradient[102] += dy6 * x6;
      gradient[103] += dy6 * x7;
      float dy7 = dy[s][7];
      gradient[104] += dy7 * x0;
      gradient[105] += dy7 * x1;
      gradient[106] += dy7 * x2;
      gradient[107] += dy7 * x3;
      gradient[108] += dy7 * x4;
      gradient[109] += dy7 * x5;
      gradient[110] += dy7 * x6;
      gradient[111] += dy7 * x7;
    }
  }

  /**
   * d loss / d seen.residual.0.dense1.bias = sum over the batch of dy, the gradient at
   * seenResidual0Dense1.
   */
  static void seenResidual0Dense1Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 112, 120, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 8; o++) {
        gradient[112 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at seenResidual0Dense1 to dx at seenWide, added to
   * what is there: dx = W^T dy; then back through tanh in place: dx = dx (1 - y^2), where y =
   * seenWide.
   */
  static void seenResidual0Dense1ToSeenWide(float[] w, float[][] y, float[][] dy, float[][] dx,
      int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
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
      dxs[0] += ((dy0 * w[0] + dy1 * w[8]) + (dy2 * w[16] + dy3 * w[24])) + ((dy4 * w[32]
          + dy5 * w[40]) + (dy6 * w[48] + dy7 * w[56]));
      dxs[1] += ((dy0 * w[1] + dy1 * w[9]) + (dy2 * w[17] + dy3 * w[25])) + ((dy4 * w[33]
          + dy5 * w[41]) + (dy6 * w[49] + dy7 * w[57]));
      dxs[2] += ((dy0 * w[2] + dy1 * w[10]) + (dy2 * w[18] + dy3 * w[26])) + ((dy4 * w[34]
          + dy5 * w[42]) + (dy6 * w[50] + dy7 * w[58]));
      dxs[3] += ((dy0 * w[3] + dy1 * w[11]) + (dy2 * w[19] + dy3 * w[27])) + ((dy4 * w[35]
          + dy5 * w[43]) + (dy6 * w[51] + dy7 * w[59]));
      dxs[4] += ((dy0 * w[4] + dy1 * w[12]) + (dy2 * w[20] + dy3 * w[28])) + ((dy4 * w[36]
          + dy5 * w[44]) + (dy6 * w[52] + dy7 * w[60]));
      dxs[5] += ((dy0 * w[5] + dy1 * w[13]) + (dy2 * w[21] + dy3 * w[29])) + ((dy4 * w[37]
          + dy5 * w[45]) + (dy6 * w[53] + dy7 * w[61]));
      dxs[6] += ((dy0 * w[6] + dy1 * w[14]) + (dy2 * w[22] + dy3 * w[30])) + ((dy4 * w[38]
          + dy5 * w[46]) + (dy6 * w[54] + dy7 * w[62]));
      dxs[7] += ((dy0 * w[7] + dy1 * w[15]) + (dy2 * w[23] + dy3 * w[31])) + ((dy4 * w[39]
          + dy5 * w[47]) + (dy6 * w[55] + dy7 * w[63]));
      for (int i = 0; i < 8; i++) {
        dxs[i] = dxs[i] * (1f - ys[i] * ys[i]);
      }
    }
  }

  /**
   * d loss / d seen.wide.weight = sum over the batch of dy x^T, dy the gradient at seenWide, x x.
   */
  static void seenWideWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 0, 40, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float x3 = x[s][3];
      float x4 = x[s][4];
      float dy0 = dy[s][0];
      gradient[0] += dy0 * x0;
      gradient[1] += dy0 * x1;
      gradient[2] += dy0 * x2;
      gradient[3] += dy0 * x3;
      gradient[4] += dy0 * x4;
      float dy1 = dy[s][1];
      gradient[5] += dy1 * x0;
      gradient[6] += dy1 * x1;
      gradient[7] += dy1 * x2;
      gradient[8] += dy1 * x3;
      gradient[9] += dy1 * x4;
      float dy2 = dy[s][2];
      gradient[10] += dy2 * x0;
      gradient[11] += dy2 * x1;
      gradient[12] += dy2 * x2;
      gradient[13] += dy2 * x3;
      gradient[14] += dy2 * x4;
      float dy3 = dy[s][3];
      gradient[15] += dy3 * x0;
      gradient[16] += dy3 * x1;
      gradient[17] += dy3 * x2;
      gradient[18] += dy3 * x3;
      gradient[19] += dy3 * x4;
      float dy4 = dy[s][4];
      gradient[20] += dy4 * x0;
      gradient[21] += dy4 * x1;
      gradient[22] += dy4 * x2;
      gradient[23] += dy4 * x3;
      gradient[24] += dy4 * x4;
      float dy5 = dy[s][5];
      gradient[25] += dy5 * x0;
      gradient[26] += dy5 * x1;
      gradient[27] += dy5 * x2;
      gradient[28] += dy5 * x3;
      gradient[29] += dy5 * x4;
      float dy6 = dy[s][6];
      gradient[30] += dy6 * x0;
      gradient[31] += dy6 * x1;
      gradient[32] += dy6 * x2;
      gradient[33] += dy6 * x3;
      gradient[34] += dy6 * x4;
      float dy7 = dy[s][7];
      gradient[35] += dy7 * x0;
      gradient[36] += dy7 * x1;
      gradient[37] += dy7 * x2;
      gradient[38] += dy7 * x3;
      gradient[39] += dy7 * x4;
    }
  }

  /** d loss / d seen.wide.bias = sum over the batch of dy, the gradient at seenWide. */
  static void seenWideBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 40, 48, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 8; o++) {
        gradient[40 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at seenWide to dx at x, added to what is there: dx =
   * W^T dy.
   */
  static void seenWideToX(float[] w, float[][] dy, float[][] dx, int n) {
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
      dxs[0] += ((dy0 * w[0] + dy1 * w[5]) + (dy2 * w[10] + dy3 * w[15])) + ((dy4 * w[20]
          + dy5 * w[25]) + (dy6 * w[30] + dy7 * w[35]));
      dxs[1] += ((dy0 * w[1] + dy1 * w[6]) + (dy2 * w[11] + dy3 * w[16])) + ((dy4 * w[21]
          + dy5 * w[26]) + (dy6 * w[31] + dy7 * w[36]));
      dxs[2] += ((dy0 * w[2] + dy1 * w[7]) + (dy2 * w[12] + dy3 * w[17])) + ((dy4 * w[22]
          + dy5 * w[27]) + (dy6 * w[32] + dy7 * w[37]));
      dxs[3] += ((dy0 * w[3] + dy1 * w[8]) + (dy2 * w[13] + dy3 * w[18])) + ((dy4 * w[23]
          + dy5 * w[28]) + (dy6 * w[33] + dy7 * w[38]));
      dxs[4] += ((dy0 * w[4] + dy1 * w[9]) + (dy2 * w[14] + dy3 * w[19])) + ((dy4 * w[24]
          + dy5 * w[29]) + (dy6 * w[34] + dy7 * w[39]));
    }
  }
}
