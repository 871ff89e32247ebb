package com.example;

import dev.sinew.Generated;

/** The forward pass of {@code Starts}, a method for each layer. */
@Generated("network Starts")
final class StartsForward {
  private StartsForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(StartsWeights weights, StartsValues values, int n) {
    for (int s = 0; s < n; s++) {
      a(weights, values.x[s], values.a[s]);
    }
    for (int s = 0; s < n; s++) {
      b(weights, values.a[s], values.b[s]);
    }
    for (int s = 0; s < n; s++) {
      c(weights, values.b[s], values.c[s]);
    }
    for (int s = 0; s < n; s++) {
      d(weights, values.c[s], values.d[s]);
    }
    for (int s = 0; s < n; s++) {
      e(weights, values.d[s], values.e[s]);
    }
    for (int s = 0; s < n; s++) {
      f(weights, values.e[s], values.f[s]);
    }
    for (int s = 0; s < n; s++) {
      g(weights, values.f[s], values.g[s]);
    }
    for (int s = 0; s < n; s++) {
      hDense1(weights, values.g[s], values.hDense1[s]);
    }
    for (int s = 0; s < n; s++) {
      h(weights, values.hDense1[s], values.h[s]);
    }
    for (int s = 0; s < n; s++) {
      i(weights, values.h[s], values.i[s]);
    }
    for (int s = 0; s < n; s++) {
      yDense1(weights, values.i[s], values.yDense1[s]);
    }
    for (int s = 0; s < n; s++) {
      y(weights, values.yDense1[s], values.y[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(StartsWeights weights, StartsValues values, float[] xRow, float[] yRow) {
    a(weights, xRow, values.a[0]);
    b(weights, values.a[0], values.b[0]);
    c(weights, values.b[0], values.c[0]);
    d(weights, values.c[0], values.d[0]);
    e(weights, values.d[0], values.e[0]);
    f(weights, values.e[0], values.f[0]);
    g(weights, values.f[0], values.g[0]);
    hDense1(weights, values.g[0], values.hDense1[0]);
    h(weights, values.hDense1[0], values.h[0]);
    i(weights, values.h[0], values.i[0]);
    yDense1(weights, values.i[0], values.yDense1[0]);
    y(weights, values.yDense1[0], yRow);
  }

  /** a: x -> dense(3), [4] -> [3]. Straight-line: few enough products. */
  static void a(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights._0FirstWeight;
    float[] b = weights._0FirstBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    y[0] = b[0] + ((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3]));
    y[1] = b[1] + ((x0 * w[4] + x1 * w[5]) + (x2 * w[6] + x3 * w[7]));
    y[2] = b[2] + ((x0 * w[8] + x1 * w[9]) + (x2 * w[10] + x3 * w[11]));
  }

  /** b: a -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void b(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.bWeight;
    float[] b = weights.bBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** c: b -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void c(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.cWeight;
    float[] b = weights.cBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** d: c -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void d(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.dWeight;
    float[] b = weights.dBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** e: d -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void e(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.eWeight;
    float[] b = weights.eBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** f: e -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void f(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.fWeight;
    float[] b = weights.fBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** g: f -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void g(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.gWeight;
    float[] b = weights.gBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** hDense1: g -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void hDense1(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.hDense1Weight;
    float[] b = weights.hDense1Bias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** h: hDense1 -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void h(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.hDense2Weight;
    float[] b = weights.hDense2Bias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** i: h -> dense(3), [3] -> [3]. Straight-line: few enough products. */
  static void i(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.iWeight;
    float[] b = weights.iBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
    y[2] = b[2] + (x0 * w[6] + x1 * w[7] + x2 * w[8]);
  }

  /** yDense1: i -> dense(2), [3] -> [2]. Straight-line: few enough products. */
  static void yDense1(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.yDense1Weight;
    float[] b = weights.yDense1Bias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1] + x2 * w[2]);
    y[1] = b[1] + (x0 * w[3] + x1 * w[4] + x2 * w[5]);
  }

  /** y: yDense1 -> dense(1), [2] -> [1]. Straight-line: few enough products. */
  static void y(StartsWeights weights, float[] x, float[] y) {
    float[] w = weights.yDense2Weight;
    float x0 = x[0];
    float x1 = x[1];
    y[0] = x0 * w[0] + x1 * w[1];
  }
}
