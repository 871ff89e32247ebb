package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** The forward pass of {@code TwoEnds}, a method for each layer. */
@Generated("network TwoEnds")
final class TwoEndsForward {
  private TwoEndsForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(TwoEndsWeights weights, TwoEndsValues values, int n) {
    for (int s = 0; s < n; s++) {
      rightScale(values.right[s], values.rightScale[s]);
    }
    for (int s = 0; s < n; s++) {
      bothDense1(weights, values.left[s], values.bothDense1[s]);
    }
    for (int s = 0; s < n; s++) {
      bothDense2(weights, values.rightScale[s], values.bothDense2[s]);
    }
    for (int s = 0; s < n; s++) {
      both(values.bothDense1[s], values.bothDense2[s], values.both[s]);
    }
    for (int s = 0; s < n; s++) {
      kindDense(weights, values.both[s], values.kindDense[s]);
    }
    for (int s = 0; s < n; s++) {
      kind(values.kindDense[s], values.kind[s]);
    }
    for (int s = 0; s < n; s++) {
      size(weights, values.both[s], values.size[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(TwoEndsWeights weights, TwoEndsValues values, float[] leftRow,
      float[] rightRow, float[] kindRow, float[] sizeRow) {
    rightScale(rightRow, values.rightScale[0]);
    bothDense1(weights, leftRow, values.bothDense1[0]);
    bothDense2(weights, values.rightScale[0], values.bothDense2[0]);
    both(values.bothDense1[0], values.bothDense2[0], values.both[0]);
    kindDense(weights, values.both[0], values.kindDense[0]);
    kind(values.kindDense[0], kindRow);
    size(weights, values.both[0], sizeRow);
  }

  /** rightScale: right -> scale(0.5), [12] -> [12]. */
  static void rightScale(float[] x, float[] y) {
    for (int i = 0; i < 12; i++) {
      y[i] = x[i] * 0.5f;
    }
  }

  /** bothDense1: left -> dense(9), [12] -> [9]. Four inputs at a time, along the outputs. */
  static void bothDense1(TwoEndsWeights weights, float[] x, float[] y) {
    System.arraycopy(weights.bothDense1Bias, 0, y, 0, 9);
    float[][] w = weights.bothDense1Weight;
    for (int i = 0; i < 12; i += 4) {
      float x0 = x[i];
      float x1 = x[i + 1];
      float x2 = x[i + 2];
      float x3 = x[i + 3];
      float[] w0 = w[i];
      float[] w1 = w[i + 1];
      float[] w2 = w[i + 2];
      float[] w3 = w[i + 3];
      for (int o = 0; o < 9; o++) {
        y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
      }
    }
  }

  /** bothDense2: rightScale -> dense(9), [12] -> [9]. Four inputs at a time, along the outputs. */
  static void bothDense2(TwoEndsWeights weights, float[] x, float[] y) {
    System.arraycopy(weights.bothDense2Bias, 0, y, 0, 9);
    float[][] w = weights.bothDense2Weight;
    for (int i = 0; i < 12; i += 4) {
      float x0 = x[i];
      float x1 = x[i + 1];
      float x2 = x[i + 2];
      float x3 = x[i + 3];
      float[] w0 = w[i];
      float[] w1 = w[i + 1];
      float[] w2 = w[i + 2];
      float[] w3 = w[i + 3];
      for (int o = 0; o < 9; o++) {
        y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
      }
    }
  }

  /** both: (bothDense1 + bothDense2) -> tanh, [9]. */
  static void both(float[] a, float[] b, float[] y) {
    for (int i = 0; i < 9; i++) {
      y[i] = Elementary.tanh(a[i] + b[i]);
    }
  }

  /** kindDense: both -> dense(3), [9] -> [3]. Straight-line: few enough products. */
  static void kindDense(TwoEndsWeights weights, float[] x, float[] y) {
    float[] w = weights.kindWeight;
    float[] b = weights.kindBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    float x4 = x[4];
    float x5 = x[5];
    float x6 = x[6];
    float x7 = x[7];
    float x8 = x[8];
    y[0] = b[0] + (((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3])) + ((x4 * w[4] + x5 * w[5])
        + (x6 * w[6] + x7 * w[7])) + x8 * w[8]);
    y[1] = b[1] + (((x0 * w[9] + x1 * w[10]) + (x2 * w[11] + x3 * w[12])) + ((x4 * w[13]
        + x5 * w[14]) + (x6 * w[15] + x7 * w[16])) + x8 * w[17]);
    y[2] = b[2] + (((x0 * w[18] + x1 * w[19]) + (x2 * w[20] + x3 * w[21])) + ((x4 * w[22]
        + x5 * w[23]) + (x6 * w[24] + x7 * w[25])) + x8 * w[26]);
  }

  /** kind: kindDense -> softmax, [3] -> [3]. */
  static void kind(float[] x, float[] y) {
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

  /** size: both -> dense(1), [9] -> [1]. Straight-line: few enough products. */
  static void size(TwoEndsWeights weights, float[] x, float[] y) {
    float[] w = weights.sizeWeight;
    float[] b = weights.sizeBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    float x4 = x[4];
    float x5 = x[5];
    float x6 = x[6];
    float x7 = x[7];
    float x8 = x[8];
    y[0] = b[0] + (((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3])) + ((x4 * w[4] + x5 * w[5])
        + (x6 * w[6] + x7 * w[7])) + x8 * w[8]);
  }
}
