import dev.sinew.Generated;

/** The forward pass of {@code Xor}, a method for each layer. */
@Generated("network Xor")
final class XorForward {
  private XorForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(XorWeights weights, XorValues values, int n) {
    for (int s = 0; s < n; s++) {
      odd(weights, values.bits[s], values.odd[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(XorWeights weights, float[] bitsRow, float[] oddRow) {
    odd(weights, bitsRow, oddRow);
  }

  /** odd: bits -> dense(1), [2] -> [1]. Straight-line: few enough products. */
  static void odd(XorWeights weights, float[] x, float[] y) {
    float[] w = weights.oddWeight;
    float[] b = weights.oddBias;
    float x0 = x[0];
    float x1 = x[1];
    y[0] = b[0] + (x0 * w[0] + x1 * w[1]);
  }
}
