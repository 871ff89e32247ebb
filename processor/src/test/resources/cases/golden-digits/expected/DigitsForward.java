package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** The forward pass of {@code Digits}, a method for each layer. */
@Generated("network Digits")
final class DigitsForward {
  private DigitsForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(DigitsWeights weights, DigitsValues values, int n) {
    for (int s = 0; s < n; s++) {
      pixelsScale(values.pixels[s], values.pixelsScale[s]);
    }
    for (int s = 0; s < n; s++) {
      hidden(weights, values.pixelsScale[s], values.hidden[s]);
    }
    for (int s = 0; s < n; s++) {
      digitDense(weights, values.hidden[s], values.digitDense[s]);
    }
    for (int s = 0; s < n; s++) {
      digit(values.digitDense[s], values.digit[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(DigitsWeights weights, DigitsValues values, float[] pixelsRow,
      float[] digitRow) {
    pixelsScale(pixelsRow, values.pixelsScale[0]);
    hidden(weights, values.pixelsScale[0], values.hidden[0]);
    digitDense(weights, values.hidden[0], values.digitDense[0]);
    digit(values.digitDense[0], digitRow);
  }

  /** pixelsScale: pixels -> scale(0.0625), [64] -> [64]. */
  static void pixelsScale(float[] x, float[] y) {
    for (int i = 0; i < 64; i++) {
      y[i] = x[i] * 0.0625f;
    }
  }

  /**
   * hidden: pixelsScale -> dense(32) -> relu, [64] -> [32]. Four inputs at a time, along the
   * outputs.
   */
  static void hidden(DigitsWeights weights, float[] x, float[] y) {
    System.arraycopy(weights.hiddenBias, 0, y, 0, 32);
    float[][] w = weights.hiddenWeight;
    for (int i = 0; i < 64; i += 4) {
      float x0 = x[i];
      float x1 = x[i + 1];
      float x2 = x[i + 2];
      float x3 = x[i + 3];
      float[] w0 = w[i];
      float[] w1 = w[i + 1];
      float[] w2 = w[i + 2];
      float[] w3 = w[i + 3];
      for (int o = 0; o < 32; o++) {
        y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
      }
    }
    for (int i = 0; i < 32; i++) {
      y[i] = Math.max(y[i], 0f);
    }
  }

  /** digitDense: hidden -> dense(10), [32] -> [10]. Four inputs at a time, along the outputs. */
  static void digitDense(DigitsWeights weights, float[] x, float[] y) {
    System.arraycopy(weights.digitBias, 0, y, 0, 10);
    float[][] w = weights.digitWeight;
    for (int i = 0; i < 32; i += 4) {
      float x0 = x[i];
      float x1 = x[i + 1];
      float x2 = x[i + 2];
      float x3 = x[i + 3];
      float[] w0 = w[i];
      float[] w1 = w[i + 1];
      float[] w2 = w[i + 2];
      float[] w3 = w[i + 3];
      for (int o = 0; o < 10; o++) {
        y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
      }
    }
  }

  /** digit: digitDense -> softmax, [10] -> [10]. */
  static void digit(float[] x, float[] y) {
    float max = x[0];
    for (int i = 1; i < 10; i++) {
      max = Math.max(max, x[i]);
    }
    for (int i = 0; i < 10; i++) {
      y[i] = Elementary.exp(x[i] - max);
    }
    float sum = 0f;
    for (int i = 0; i < 10; i++) {
      sum += y[i];
    }
    for (int i = 0; i < 10; i++) {
      y[i] /= sum;
    }
  }
}
