package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Units}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Units")
final class UnitsBackward {
  private UnitsBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(UnitsWeights weights, UnitsValues values, UnitsGradients gradients,
      float[] gradient, int n) {
    progressWeight(gradients.progressDense, values.progressConcat, gradient, n);
    progressBias(gradients.progressDense, gradient, n);
    progressDenseToProgressConcat(weights.progressWeight, gradients.progressDense,
        gradients.progressConcat, n);
    progressConcatToSeen(gradients.progressConcat, gradients.seen, n);
    seenWeight(gradients.seen, values.imageNormalize, gradients.row, gradient, n);
    seenBias(gradients.seen, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(UnitsWeights weights, UnitsValues values, UnitsGradients gradients,
      float[] gradient, int n) {
    progressDelta(gradients.progress, n);
    progressToProgressDense(weights.progressStd, gradients.progress, gradients.progressDense, n);
    progressWeight(gradients.progressDense, values.progressConcat, gradient, n);
    progressBias(gradients.progressDense, gradient, n);
    progressDenseToProgressConcat(weights.progressWeight, gradients.progressDense,
        gradients.progressConcat, n);
    progressConcatToMeasuresNormalize(gradients.progressConcat, gradients.measuresNormalize, n);
    progressConcatToSeen(gradients.progressConcat, gradients.seen, n);
    seenWeight(gradients.seen, values.imageNormalize, gradients.row, gradient, n);
    seenBias(gradients.seen, gradient, n);
    seenToImageNormalize(weights.seenWeight, gradients.seen, gradients.imageNormalize, n);
    imageNormalizeToImage(gradients.imageNormalize, gradients.image, n);
    measuresNormalizeToMeasuresScale(weights.measuresStd, gradients.measuresNormalize,
        gradients.measuresScale, n);
    measuresScaleToMeasures(gradients.measuresScale, gradients.measures, n);
  }

  /**
   * Back through scale, in place: the gradient at progress becomes the one before scale. dx = 10
   * dy.
   */
  static void progressDelta(float[][] dy, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      dys[0] = 10f * dys[0];
    }
  }

  /**
   * Back through normalize, from the gradient dy at progress to dx at progressDense: dx = dy std.
   */
  static void progressToProgressDense(float[] std, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      dxs[0] = dys[0] * std[0];
    }
  }

  /**
   * d loss / d progress.weight = sum over the batch of dy x^T, dy the gradient at progressDense, x
   * progressConcat.
   */
  static void progressWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 116, 127, 0f);
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
      float x9 = x[s][9];
      float x10 = x[s][10];
      float dy0 = dy[s][0];
      gradient[116] += dy0 * x0;
      gradient[117] += dy0 * x1;
      gradient[118] += dy0 * x2;
      gradient[119] += dy0 * x3;
      gradient[120] += dy0 * x4;
      gradient[121] += dy0 * x5;
      gradient[122] += dy0 * x6;
      gradient[123] += dy0 * x7;
      gradient[124] += dy0 * x8;
      gradient[125] += dy0 * x9;
      gradient[126] += dy0 * x10;
    }
  }

  /** d loss / d progress.bias = sum over the batch of dy, the gradient at progressDense. */
  static void progressBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 127, 128, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      gradient[127] += dys[0];
    }
  }

  /**
   * Back through dense, from the gradient dy at progressDense to dx at progressConcat: dx = W^T dy.
   */
  static void progressDenseToProgressConcat(float[] w, float[][] dy, float[][] dx, int n) {
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
      dxs[9] = dy0 * w[9];
      dxs[10] = dy0 * w[10];
    }
  }

  /**
   * Back through concat, from the gradient dy at progressConcat to dx at measuresNormalize: dx =
   * its part of dy.
   */
  static void progressConcatToMeasuresNormalize(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      System.arraycopy(dys, 0, dxs, 0, 9);
    }
  }

  /**
   * Back through concat, from the gradient dy at progressConcat to dx at seen: dx = its part of dy.
   */
  static void progressConcatToSeen(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      System.arraycopy(dys, 9, dxs, 0, 2);
    }
  }

  /**
   * d loss / d seen.weight = sum over the batch of dy x^T, dy the gradient at seen, x
   * imageNormalize.
   */
  static void seenWeight(float[][] dy, float[][] x, float[] row, float[] gradient, int n) {
    for (int o = 0; o < 2; o++) {
      Arrays.fill(row, 0, 48, 0f);
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
        for (int i = 0; i < 48; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        float dys = dy[s][o];
        float[] xs = x[s];
        for (int i = 0; i < 48; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, 18 + o * 48, 48);
    }
  }

  /** d loss / d seen.bias = sum over the batch of dy, the gradient at seen. */
  static void seenBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 114, 116, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 2; o++) {
        gradient[114 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at seen to dx at imageNormalize: dx = W^T dy. */
  static void seenToImageNormalize(float[][] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 48, 0f);
      float dys0 = dys[0];
      float dys1 = dys[1];
      float[] w0 = w[0];
      float[] w1 = w[1];
      for (int i = 0; i < 48; i++) {
        dxs[i] += dys0 * w0[i] + dys1 * w1[i];
      }
    }
  }

  /**
   * Back through normalize, from the gradient dy at imageNormalize to dx at image: dx = dy / std.
   */
  static void imageNormalizeToImage(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int c = 0; c < 16; c++) {
        dxs[c] = dys[c] / 0.25f;
      }
      for (int c = 0; c < 16; c++) {
        dxs[16 + c] = dys[16 + c] / 0.25f;
      }
      for (int c = 0; c < 16; c++) {
        dxs[32 + c] = dys[32 + c] / 0.25f;
      }
    }
  }

  /**
   * Back through normalize, from the gradient dy at measuresNormalize to dx at measuresScale: dx =
   * dy / std.
   */
  static void measuresNormalizeToMeasuresScale(float[] std, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 9; i++) {
        dxs[i] = dys[i] / std[i];
      }
    }
  }

  /** Back through scale, from the gradient dy at measuresScale to dx at measures: dx = 0.01 dy. */
  static void measuresScaleToMeasures(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 9; i++) {
        dxs[i] = 0.01f * dys[i];
      }
    }
  }
}
