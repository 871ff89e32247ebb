package com.example;

import dev.sinew.Generated;

/** The forward pass of {@code Gate}, a method for each layer. */
@Generated("network Gate")
final class GateForward {
  private GateForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(GateWeights weights, GateValues values, int n) {
    for (int s = 0; s < n; s++) {
      firesDense(weights, values.bits[s], values.firesDense[s]);
    }
    for (int s = 0; s < n; s++) {
      fires(values.firesDense[s], values.fires[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(GateWeights weights, GateValues values, float[] bitsRow, float[] firesRow) {
    firesDense(weights, bitsRow, values.firesDense[0]);
    fires(values.firesDense[0], firesRow);
  }

  /** firesDense: bits -> dense(1), [2] -> [1]. Straight-line: few enough products. */
  static void firesDense(GateWeights weights, float[] x, float[] y) {
    float[] w = weights.firesWeight;
    float[] b = weights.firesBias;
    float x0 = x[0];
    float x1 = x[1];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1]);
  }

  /** fires: firesDense -> step, [1] -> [1]. step: y = 1 where x > 0, else 0. */
  static void fires(float[] x, float[] y) {
    y[0] = x[0] > 0f ? 1f : 0f;
  }
}
