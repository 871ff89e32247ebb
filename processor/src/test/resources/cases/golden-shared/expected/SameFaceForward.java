package com.example;

import dev.sinew.Generated;

/** The forward pass of {@code SameFace}, a method for each layer. */
@Generated("network SameFace")
final class SameFaceForward {
  private SameFaceForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(SameFaceWeights weights, SameFaceValues values, int n) {
    for (int s = 0; s < n; s++) {
      gapEncode1Relu(weights, values.left[s], values.gapEncode1Relu[s]);
    }
    for (int s = 0; s < n; s++) {
      gapEncode1(weights, values.gapEncode1Relu[s], values.gapEncode1[s]);
    }
    for (int s = 0; s < n; s++) {
      gapEncode2Relu(weights, values.right[s], values.gapEncode2Relu[s]);
    }
    for (int s = 0; s < n; s++) {
      gapEncode2(weights, values.gapEncode2Relu[s], values.gapEncode2[s]);
    }
    for (int s = 0; s < n; s++) {
      gap(values.gapEncode1[s], values.gapEncode2[s], values.gap[s]);
    }
    for (int s = 0; s < n; s++) {
      distanceProduct(values.gap[s], values.gap[s], values.distanceProduct[s]);
    }
    for (int s = 0; s < n; s++) {
      distance(values.distanceProduct[s], values.distance[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(SameFaceWeights weights, SameFaceValues values, float[] leftRow,
      float[] rightRow, float[] distanceRow) {
    gapEncode1Relu(weights, leftRow, values.gapEncode1Relu[0]);
    gapEncode1(weights, values.gapEncode1Relu[0], values.gapEncode1[0]);
    gapEncode2Relu(weights, rightRow, values.gapEncode2Relu[0]);
    gapEncode2(weights, values.gapEncode2Relu[0], values.gapEncode2[0]);
    gap(values.gapEncode1[0], values.gapEncode2[0], values.gap[0]);
    distanceProduct(values.gap[0], values.gap[0], values.distanceProduct[0]);
    distance(values.distanceProduct[0], distanceRow);
  }

  /** gapEncode1Relu: left -> dense(4) -> relu, [6] -> [4]. Straight-line: few enough products. */
  static void gapEncode1Relu(SameFaceWeights weights, float[] x, float[] y) {
    float[] w = weights.encodeDense1Weight;
    float[] b = weights.encodeDense1Bias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    float x4 = x[4];
    float x5 = x[5];
    y[0] = Math.max(b[0] + (((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3])) + (x4 * w[4]
        + x5 * w[5])), 0f);
    y[1] = Math.max(b[1] + (((x0 * w[6] + x1 * w[7]) + (x2 * w[8] + x3 * w[9])) + (x4 * w[10]
        + x5 * w[11])), 0f);
    y[2] = Math.max(b[2] + (((x0 * w[12] + x1 * w[13]) + (x2 * w[14] + x3 * w[15])) + (x4 * w[16]
        + x5 * w[17])), 0f);
    y[3] = Math.max(b[3] + (((x0 * w[18] + x1 * w[19]) + (x2 * w[20] + x3 * w[21])) + (x4 * w[22]
        + x5 * w[23])), 0f);
  }

  /**
   * gapEncode1: gapEncode1Relu -> dense(3), [4] -> [3]. Straight-line: few enough products.
   *
   * <p>What is seen of a face.
   */
  static void gapEncode1(SameFaceWeights weights, float[] x, float[] y) {
    float[] w = weights.encodeDense2Weight;
    float[] b = weights.encodeDense2Bias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    y[0] = b[0] + ((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3]));
    y[1] = b[1] + ((x0 * w[4] + x1 * w[5]) + (x2 * w[6] + x3 * w[7]));
    y[2] = b[2] + ((x0 * w[8] + x1 * w[9]) + (x2 * w[10] + x3 * w[11]));
  }

  /** gapEncode2Relu: right -> dense(4) -> relu, [6] -> [4]. Straight-line: few enough products. */
  static void gapEncode2Relu(SameFaceWeights weights, float[] x, float[] y) {
    float[] w = weights.encodeDense1Weight;
    float[] b = weights.encodeDense1Bias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    float x4 = x[4];
    float x5 = x[5];
    y[0] = Math.max(b[0] + (((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3])) + (x4 * w[4]
        + x5 * w[5])), 0f);
    y[1] = Math.max(b[1] + (((x0 * w[6] + x1 * w[7]) + (x2 * w[8] + x3 * w[9])) + (x4 * w[10]
        + x5 * w[11])), 0f);
    y[2] = Math.max(b[2] + (((x0 * w[12] + x1 * w[13]) + (x2 * w[14] + x3 * w[15])) + (x4 * w[16]
        + x5 * w[17])), 0f);
    y[3] = Math.max(b[3] + (((x0 * w[18] + x1 * w[19]) + (x2 * w[20] + x3 * w[21])) + (x4 * w[22]
        + x5 * w[23])), 0f);
  }

  /**
   * gapEncode2: gapEncode2Relu -> dense(3), [4] -> [3]. Straight-line: few enough products.
   *
   * <p>What is seen of a face.
   */
  static void gapEncode2(SameFaceWeights weights, float[] x, float[] y) {
    float[] w = weights.encodeDense2Weight;
    float[] b = weights.encodeDense2Bias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    y[0] = b[0] + ((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3]));
    y[1] = b[1] + ((x0 * w[4] + x1 * w[5]) + (x2 * w[6] + x3 * w[7]));
    y[2] = b[2] + ((x0 * w[8] + x1 * w[9]) + (x2 * w[10] + x3 * w[11]));
  }

  /** gap: gapEncode1 - gapEncode2, [3]. */
  static void gap(float[] a, float[] b, float[] y) {
    for (int i = 0; i < 3; i++) {
      y[i] = a[i] - b[i];
    }
  }

  /** distanceProduct: gap * gap, [3]. */
  static void distanceProduct(float[] a, float[] b, float[] y) {
    for (int i = 0; i < 3; i++) {
      y[i] = a[i] * b[i];
    }
  }

  /** distance: distanceProduct -> sum, [3] -> [1]. */
  static void distance(float[] x, float[] y) {
    y[0] = x[0] + x[1] + x[2];
  }
}
