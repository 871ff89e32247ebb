package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** The forward pass of {@code Xor}, a method for each layer. */
@Generated("network Xor")
final class XorForward {
  private XorForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(XorWeights weights, XorValues values, int n) {
    for (int s = 0; s < n; s++) {
      hidden(weights, values.bits[s], values.hidden[s]);
    }
    for (int s = 0; s < n; s++) {
      odd(weights, values.hidden[s], values.odd[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(XorWeights weights, XorValues values, float[] bitsRow, float[] oddRow) {
    hidden(weights, bitsRow, values.hidden[0]);
    odd(weights, values.hidden[0], oddRow);
  }

  /** hidden: bits -> dense(2) -> tanh, [2] -> [2]. Straight-line: few enough products. */
  static void hidden(XorWeights weights, float[] x, float[] y) {
    float[] w = weights.hiddenWeight;
    float[] b = weights.hiddenBias;
    float x0 = x[0];
    float x1 = x[1];
    y[0] = Elementary.tanh(b[0] + (x0 * w[0] + x1 * w[1]));
    y[1] = Elementary.tanh(b[1] + (x0 * w[2] + x1 * w[3]));
  }

  /** odd: hidden -> dense(1) -> sigmoid, [2] -> [1]. Straight-line: few enough products. */
  static void odd(XorWeights weights, float[] x, float[] y) {
    float[] w = weights.oddWeight;
    float[] b = weights.oddBias;
    float x0 = x[0];
    float x1 = x[1];
    y[0] = Elementary.sigmoid(b[0] + (x0 * w[0] + x1 * w[1]));
  }
}
