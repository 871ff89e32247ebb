package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** The forward pass of {@code Gate}, a method for each layer. */
@Generated("network Gate")
final class GateForward {
  private GateForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(GateWeights weights, GateValues values, int n) {
    for (int s = 0; s < n; s++) {
      halfDense(weights, values.x[s], values.halfDense[s]);
    }
    for (int s = 0; s < n; s++) {
      ySigmoid(values.halfDense[s], values.ySigmoid[s]);
    }
    for (int s = 0; s < n; s++) {
      halfThrough(values.halfDense[s], values.halfThrough[s]);
    }
    for (int s = 0; s < n; s++) {
      columnRight(values.table[s], values.columnRight[s]);
    }
    for (int s = 0; s < n; s++) {
      rows(values.columnRight[s], values.rows[s]);
    }
    for (int s = 0; s < n; s++) {
      yProduct(values.ySigmoid[s], values.halfThrough[s], values.yProduct[s]);
    }
    for (int s = 0; s < n; s++) {
      y(values.yProduct[s], values.rows[s], values.y[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(GateWeights weights, GateValues values, float[] xRow, float[] tableRow,
      float[] yRow) {
    halfDense(weights, xRow, values.halfDense[0]);
    ySigmoid(values.halfDense[0], values.ySigmoid[0]);
    halfThrough(values.halfDense[0], values.halfThrough[0]);
    columnRight(tableRow, values.columnRight[0]);
    rows(values.columnRight[0], values.rows[0]);
    yProduct(values.ySigmoid[0], values.halfThrough[0], values.yProduct[0]);
    y(values.yProduct[0], values.rows[0], yRow);
  }

  /** halfDense: x -> dense(6), [6] -> [6]. Straight-line: few enough products. */
  static void halfDense(GateWeights weights, float[] x, float[] y) {
    float[] w = weights.halfWeight;
    float[] b = weights.halfBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    float x4 = x[4];
    float x5 = x[5];
    y[0] = b[0] + (((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3])) + (x4 * w[4] + x5 * w[5]));
    y[1] = b[1] + (((x0 * w[6] + x1 * w[7]) + (x2 * w[8] + x3 * w[9])) + (x4 * w[10] + x5 * w[11]));
    y[2] = b[2] + (((x0 * w[12] + x1 * w[13]) + (x2 * w[14] + x3 * w[15])) + (x4 * w[16]
        + x5 * w[17]));
    y[3] = b[3] + (((x0 * w[18] + x1 * w[19]) + (x2 * w[20] + x3 * w[21])) + (x4 * w[22]
        + x5 * w[23]));
    y[4] = b[4] + (((x0 * w[24] + x1 * w[25]) + (x2 * w[26] + x3 * w[27])) + (x4 * w[28]
        + x5 * w[29]));
    y[5] = b[5] + (((x0 * w[30] + x1 * w[31]) + (x2 * w[32] + x3 * w[33])) + (x4 * w[34]
        + x5 * w[35]));
  }

  /** ySigmoid: halfDense -> split(open = 3, through = 3).open -> sigmoid, [6] -> [3]. */
  static void ySigmoid(float[] x, float[] y) {
    System.arraycopy(x, 0, y, 0, 3);
    for (int i = 0; i < 3; i++) {
      y[i] = Elementary.sigmoid(y[i]);
    }
  }

  /** halfThrough: halfDense -> split(open = 3, through = 3).through, [6] -> [3]. */
  static void halfThrough(float[] x, float[] y) {
    System.arraycopy(x, 3, y, 0, 3);
  }

  /** columnRight: table -> split(left = 1, right = 3, axis = 1).right, [12] -> [9]. */
  static void columnRight(float[] x, float[] y) {
    for (int r = 0; r < 3; r++) {
      System.arraycopy(x, r * 4 + 1, y, r * 3, 3);
    }
  }

  /** rows: columnRight -> mean(axis = 1), [9] -> [3]. */
  static void rows(float[] x, float[] y) {
    for (int r = 0; r < 3; r++) {
      y[r] = (x[r * 3] + x[r * 3 + 1] + x[r * 3 + 2]) / 3f;
    }
  }

  /** yProduct: ySigmoid * halfThrough, [3]. */
  static void yProduct(float[] a, float[] b, float[] y) {
    for (int i = 0; i < 3; i++) {
      y[i] = a[i] * b[i];
    }
  }

  /** y: yProduct + rows, [3]. */
  static void y(float[] a, float[] b, float[] y) {
    for (int i = 0; i < 3; i++) {
      y[i] = a[i] + b[i];
    }
  }
}
