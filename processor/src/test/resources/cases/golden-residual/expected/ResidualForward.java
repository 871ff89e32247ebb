package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;
import java.util.Arrays;

/** The forward pass of {@code Residual}, a method for each layer. */
@Generated("network Residual")
final class ResidualForward {
  private ResidualForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(ResidualWeights weights, ResidualValues values, int n) {
    for (int s = 0; s < n; s++) {
      first(weights, values.x[s], values.first[s]);
    }
    for (int s = 0; s < n; s++) {
      secondTanh(weights, values.first[s], values.secondTanh[s]);
    }
    for (int s = 0; s < n; s++) {
      second(values.x[s], values.secondTanh[s], values.second[s]);
    }
    for (int s = 0; s < n; s++) {
      gatedSigmoid(weights, values.x[s], values.gatedSigmoid[s]);
    }
    for (int s = 0; s < n; s++) {
      gated(values.second[s], values.gatedSigmoid[s], values.gated[s]);
    }
    for (int s = 0; s < n; s++) {
      yDifference(values.gated[s], values.x[s], values.yDifference[s]);
    }
    for (int s = 0; s < n; s++) {
      y(weights, values.yDifference[s], values.y[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(ResidualWeights weights, ResidualValues values, double[] xRow, double[] yRow) {
    first(weights, xRow, values.first[0]);
    secondTanh(weights, values.first[0], values.secondTanh[0]);
    second(xRow, values.secondTanh[0], values.second[0]);
    gatedSigmoid(weights, xRow, values.gatedSigmoid[0]);
    gated(values.second[0], values.gatedSigmoid[0], values.gated[0]);
    yDifference(values.gated[0], xRow, values.yDifference[0]);
    y(weights, values.yDifference[0], yRow);
  }

  /** first: x -> dense(16) -> relu, [16] -> [16]. Four inputs at a time, along the outputs. */
  static void first(ResidualWeights weights, double[] x, double[] y) {
    System.arraycopy(weights.firstBias, 0, y, 0, 16);
    double[][] w = weights.firstWeight;
    for (int i = 0; i < 16; i += 4) {
      double x0 = x[i];
      double x1 = x[i + 1];
      double x2 = x[i + 2];
      double x3 = x[i + 3];
      double[] w0 = w[i];
      double[] w1 = w[i + 1];
      double[] w2 = w[i + 2];
      double[] w3 = w[i + 3];
      for (int o = 0; o < 16; o++) {
        y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
      }
    }
    for (int i = 0; i < 16; i++) {
      y[i] = Math.max(y[i], 0.0);
    }
  }

  /**
   * secondTanh: first -> dense(16) -> tanh, [16] -> [16]. Four inputs at a time, along the outputs.
   */
  static void secondTanh(ResidualWeights weights, double[] x, double[] y) {
    System.arraycopy(weights.secondBias, 0, y, 0, 16);
    double[][] w = weights.secondWeight;
    for (int i = 0; i < 16; i += 4) {
      double x0 = x[i];
      double x1 = x[i + 1];
      double x2 = x[i + 2];
      double x3 = x[i + 3];
      double[] w0 = w[i];
      double[] w1 = w[i + 1];
      double[] w2 = w[i + 2];
      double[] w3 = w[i + 3];
      for (int o = 0; o < 16; o++) {
        y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
      }
    }
    for (int i = 0; i < 16; i++) {
      y[i] = Elementary.tanh(y[i]);
    }
  }

  /** second: x + secondTanh, [16]. */
  static void second(double[] a, double[] b, double[] y) {
    for (int i = 0; i < 16; i++) {
      y[i] = a[i] + b[i];
    }
  }

  /**
   * gatedSigmoid: x -> dense(16) -> sigmoid, [16] -> [16]. Four inputs at a time, along the
   * outputs.
   */
  static void gatedSigmoid(ResidualWeights weights, double[] x, double[] y) {
    System.arraycopy(weights.gatedBias, 0, y, 0, 16);
    double[][] w = weights.gatedWeight;
    for (int i = 0; i < 16; i += 4) {
      double x0 = x[i];
      double x1 = x[i + 1];
      double x2 = x[i + 2];
      double x3 = x[i + 3];
      double[] w0 = w[i];
      double[] w1 = w[i + 1];
      double[] w2 = w[i + 2];
      double[] w3 = w[i + 3];
      for (int o = 0; o < 16; o++) {
        y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
      }
    }
    for (int i = 0; i < 16; i++) {
      y[i] = Elementary.sigmoid(y[i]);
    }
  }

  /** gated: second * gatedSigmoid, [16]. */
  static void gated(double[] a, double[] b, double[] y) {
    for (int i = 0; i < 16; i++) {
      y[i] = a[i] * b[i];
    }
  }

  /** yDifference: gated - x, [16]. */
  static void yDifference(double[] a, double[] b, double[] y) {
    for (int i = 0; i < 16; i++) {
      y[i] = a[i] - b[i];
    }
  }

  /** y: yDifference -> dense(8), [16] -> [8]. Four inputs at a time, along the outputs. */
  static void y(ResidualWeights weights, double[] x, double[] y) {
    Arrays.fill(y, 0, 8, 0.0);
    double[][] w = weights.yWeight;
    for (int i = 0; i < 16; i += 4) {
      double x0 = x[i];
      double x1 = x[i + 1];
      double x2 = x[i + 2];
      double x3 = x[i + 3];
      double[] w0 = w[i];
      double[] w1 = w[i + 1];
      double[] w2 = w[i + 2];
      double[] w3 = w[i + 3];
      for (int o = 0; o < 8; o++) {
        y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
      }
    }
  }
}
