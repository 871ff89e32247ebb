package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Products;
import java.util.Arrays;

/** The forward pass of {@code Wide}, a method for each layer. */
@Generated("network Wide")
final class WideForward {
  private WideForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(WideWeights weights, WideValues values, int n) {
    h(weights, values.x, values.h, values.products, n);
    y(weights, values.h, values.y, values.products, n);
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(WideWeights weights, WideValues values, float[] xRow, float[] yRow) {
    h(weights, xRow, values.h[0]);
    y(weights, values.h[0], yRow);
  }

  /** h for the first {@code n} samples; a large batch is a product of matrices. */
  static void h(WideWeights weights, float[][] x, float[][] y, Products products, int n) {
    if (products == null || n < 8) {
      for (int s = 0; s < n; s++) {
        h(weights, x[s], y[s]);
      }
      return;
    }
    products.layer(x, weights.hWeight, weights.hBias, y, n, WideForward::h);
  }

  /** relu behind dense, for a part of a sample. */
  static void h(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Math.max(x[i], 0f);
    }
  }

  /**
   * h: x -> dense(96) -> relu, [64] -> [96]. Four inputs at a time, along the outputs. By vectors
   * where those are faster, the same bits.
   */
  static void h(WideWeights weights, float[] x, float[] y) {
    if (!weights.hWeight.multiply(x, weights.hBias, y)) {
      System.arraycopy(weights.hBias, 0, y, 0, 96);
      float[][] w = weights.hWeight.columns();
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
    for (int i = 0; i < 96; i++) {
      y[i] = Math.max(y[i], 0f);
    }
  }

  /** y for the first {@code n} samples; a large batch is a product of matrices. */
  static void y(WideWeights weights, float[][] x, float[][] y, Products products, int n) {
    if (products == null || n < 8) {
      for (int s = 0; s < n; s++) {
        y(weights, x[s], y[s]);
      }
      return;
    }
    products.layer(x, weights.yWeight, y, n);
  }

  /**
   * y: h -> dense(64), [96] -> [64]. Four inputs at a time, along the outputs. By vectors where
   * those are faster, the same bits.
   */
  static void y(WideWeights weights, float[] x, float[] y) {
    if (!weights.yWeight.multiply(x, y)) {
      Arrays.fill(y, 0, 64, 0f);
      float[][] w = weights.yWeight.columns();
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
  }
}
