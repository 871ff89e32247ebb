package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;
import dev.sinew.internal.Products;
import dev.sinew.internal.RowFunctions;

/** The forward pass of {@code Smooth}, a method for each layer. */
@Generated("network Smooth")
final class SmoothForward {
  private SmoothForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(SmoothWeights weights, SmoothValues values, int n) {
    hDense1(weights, values.x, values.hDense1, values.products, n);
    hSilu(values.hDense1, values.hSilu, values.products, n);
    hTanh(weights, values.hSilu, values.hTanh, values.products, n);
    h(weights, values.hTanh, values.h, values.products, n);
    yDense(weights, values.h, values.yDense, values.products, n);
    y(values.yDense, values.y, values.products, n);
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(SmoothWeights weights, SmoothValues values, float[] xRow, float[] yRow) {
    hDense1(weights, xRow, values.hDense1[0]);
    hSilu(values.hDense1[0], values.hSilu[0]);
    hTanh(weights, values.hSilu[0], values.hTanh[0]);
    h(weights, values.hTanh[0], values.h[0]);
    yDense(weights, values.h[0], values.yDense[0]);
    y(values.yDense[0], yRow);
  }

  /** hDense1 for the first {@code n} samples; a large batch is a product of matrices. */
  static void hDense1(SmoothWeights weights, float[][] x, float[][] y, Products products, int n) {
    if (products == null || n < 8) {
      for (int s = 0; s < n; s++) {
        hDense1(weights, x[s], y[s]);
      }
      return;
    }
    products.layer(x, weights.hDense1Weight, weights.hDense1Bias, y, n);
  }

  /**
   * hDense1: x -> dense(96), [64] -> [96]. Four inputs at a time, along the outputs. By vectors
   * where those are faster, the same bits.
   */
  static void hDense1(SmoothWeights weights, float[] x, float[] y) {
    if (!weights.hDense1Weight.multiply(x, weights.hDense1Bias, y)) {
      System.arraycopy(weights.hDense1Bias, 0, y, 0, 96);
      float[][] w = weights.hDense1Weight.columns();
      for (int i = 0; i < 64; i += 4) {
        float x0 = x[i];
        float x1 = x[i + 1];
        float x2 = x[i + 2];
        float x3 = x[i + 3];
        float[] w0 = w[i];
        float[] w1 = w[i + 1];
        float[] w2 = w[i + 2];
        float[] w3 = w[i + 3];
        for (int o = 0; o < 96; o++) {
          y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
        }
      }
    }
  }

  /** hSilu for the first {@code n} samples; a large batch goes by vectors. */
  static void hSilu(float[][] x, float[][] y, Products products, int n) {
    if (products == null || n < 8) {
      for (int s = 0; s < n; s++) {
        hSilu(x[s], y[s]);
      }
      return;
    }
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ys = y[s];
      RowFunctions.sigmoid(xs, ys, 0, 96);
      for (int i = 0; i < 96; i++) {
        ys[i] = xs[i] * ys[i];
      }
    }
  }

  /** hSilu: hDense1 -> silu, [96] -> [96]. silu: y = x sigmoid(x). */
  static void hSilu(float[] x, float[] y) {
    for (int i = 0; i < 96; i++) {
      y[i] = x[i] * Elementary.sigmoid(x[i]);
    }
  }

  /** hTanh for the first {@code n} samples; a large batch is a product of matrices. */
  static void hTanh(SmoothWeights weights, float[][] x, float[][] y, Products products, int n) {
    if (products == null || n < 8) {
      for (int s = 0; s < n; s++) {
        hTanh(weights, x[s], y[s]);
      }
      return;
    }
    products.layer(x, weights.hDense2Weight, weights.hDense2Bias, y, n, RowFunctions::tanh);
  }

  /**
   * hTanh: hSilu -> dense(64) -> tanh, [96] -> [64]. Four inputs at a time, along the outputs. By
   * vectors where those are faster, the same bits.
   */
  static void hTanh(SmoothWeights weights, float[] x, float[] y) {
    if (!weights.hDense2Weight.multiply(x, weights.hDense2Bias, y)) {
      System.arraycopy(weights.hDense2Bias, 0, y, 0, 64);
      float[][] w = weights.hDense2Weight.columns();
      for (int i = 0; i < 96; i += 4) {
        float x0 = x[i];
        float x1 = x[i + 1];
        float x2 = x[i + 2];
        float x3 = x[i + 3];
        float[] w0 = w[i];
        float[] w1 = w[i + 1];
        float[] w2 = w[i + 2];
        float[] w3 = w[i + 3];
        for (int o = 0; o < 64; o++) {
          y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
        }
      }
    }
    for (int i = 0; i < 64; i++) {
      y[i] = Elementary.tanh(y[i]);
    }
  }

  /** h for the first {@code n} samples; a large batch is a product of matrices. */
  static void h(SmoothWeights weights, float[][] x, float[][] y, Products products, int n) {
    if (products == null || n < 8) {
      for (int s = 0; s < n; s++) {
        h(weights, x[s], y[s]);
      }
      return;
    }
    products.layer(x, weights.hDense3Weight, weights.hDense3Bias, y, n, SmoothForward::h);
  }

  /** elu behind dense, for a part of a sample. elu: y = max(x, 0) + expm1(min(x, 0)). */
  static void h(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Math.max(x[i], 0f) + Elementary.expm1(Math.min(x[i], 0f));
    }
  }

  /**
   * h: hTanh -> dense(64) -> elu, [64] -> [64]. Four inputs at a time, along the outputs. By
   * vectors where those are faster, the same bits. elu: y = max(x, 0) + expm1(min(x, 0)).
   */
  static void h(SmoothWeights weights, float[] x, float[] y) {
    if (!weights.hDense3Weight.multiply(x, weights.hDense3Bias, y)) {
      System.arraycopy(weights.hDense3Bias, 0, y, 0, 64);
      float[][] w = weights.hDense3Weight.columns();
      for (int i = 0; i < 64; i += 4) {
        float x0 = x[i];
        float x1 = x[i + 1];
        float x2 = x[i + 2];
        float x3 = x[i + 3];
        float[] w0 = w[i];
        float[] w1 = w[i + 1];
        float[] w2 = w[i + 2];
        float[] w3 = w[i + 3];
        for (int o = 0; o < 64; o++) {
          y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
        }
      }
    }
    for (int i = 0; i < 64; i++) {
      y[i] = Math.max(y[i], 0f) + Elementary.expm1(Math.min(y[i], 0f));
    }
  }

  /** yDense for the first {@code n} samples; a large batch is a product of matrices. */
  static void yDense(SmoothWeights weights, float[][] x, float[][] y, Products products, int n) {
    if (products == null || n < 8) {
      for (int s = 0; s < n; s++) {
        yDense(weights, x[s], y[s]);
      }
      return;
    }
    products.layer(x, weights.yWeight, weights.yBias, y, n);
  }

  /**
   * yDense: h -> dense(16), [64] -> [16]. Four inputs at a time, along the outputs. By vectors
   * where those are faster, the same bits.
   */
  static void yDense(SmoothWeights weights, float[] x, float[] y) {
    if (!weights.yWeight.multiply(x, weights.yBias, y)) {
      System.arraycopy(weights.yBias, 0, y, 0, 16);
      float[][] w = weights.yWeight.columns();
      for (int i = 0; i < 64; i += 4) {
        float x0 = x[i];
        float x1 = x[i + 1];
        float x2 = x[i + 2];
        float x3 = x[i + 3];
        float[] w0 = w[i];
        float[] w1 = w[i + 1];
        float[] w2 = w[i + 2];
        float[] w3 = w[i + 3];
        for (int o = 0; o < 16; o++) {
          y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
        }
      }
    }
  }

  /** y for the first {@code n} samples; a large batch goes by vectors. */
  static void y(float[][] x, float[][] y, Products products, int n) {
    if (products == null || n < 8) {
      for (int s = 0; s < n; s++) {
        y(x[s], y[s]);
      }
      return;
    }
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] ys = y[s];
      float max = xs[0];
      for (int i = 1; i < 16; i++) {
        max = Math.max(max, xs[i]);
      }
      for (int i = 0; i < 16; i++) {
        ys[i] = xs[i] - max;
      }
      RowFunctions.exp(ys, ys, 0, 16);
      float sum = 0f;
      for (int i = 0; i < 16; i++) {
        sum += ys[i];
      }
      for (int i = 0; i < 16; i++) {
        ys[i] /= sum;
      }
    }
  }

  /** y: yDense -> softmax, [16] -> [16]. */
  static void y(float[] x, float[] y) {
    float max = x[0];
    for (int i = 1; i < 16; i++) {
      max = Math.max(max, x[i]);
    }
    for (int i = 0; i < 16; i++) {
      y[i] = Elementary.exp(x[i] - max);
    }
    float sum = 0f;
    for (int i = 0; i < 16; i++) {
      sum += y[i];
    }
    for (int i = 0; i < 16; i++) {
      y[i] /= sum;
    }
  }
}
