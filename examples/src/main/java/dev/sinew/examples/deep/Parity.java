package dev.sinew.examples.deep;

import dev.sinew.data.Dataset;
import java.util.Arrays;
import java.util.Locale;

/** Trains 3-4-4-3-1 on all eight samples at once, a batch as matrices. */
public final class Parity {
  private Parity() {}

  /** Shows the shapes, the gradient beside differences, and what was learned. */
  public static void main(String[] args) {
    ParityNetwork network = new ParityNetwork(1);
    network.spec().tensors().forEach(t -> System.out.println(t.name() + " " + t.shape()));
    System.out.printf(
        Locale.ROOT, "largest difference of a gradient: %.1e%n", largestDifference(network));
    network.fit(samples());
    float[][] bits = bits();
    for (float[] row : bits) {
      System.out.println(Arrays.toString(row) + " -> " + network.classify(row));
    }
  }

  /** All rows of three bits, and whether an odd number of them is set. */
  static Dataset samples() {
    int[] odd = new int[8];
    for (int i = 0; i < 8; i++) {
      odd[i] = Integer.bitCount(i) % 2;
    }
    return Dataset.of(bits(), odd);
  }

  static float[][] bits() {
    float[][] bits = new float[8][];
    for (int i = 0; i < 8; i++) {
      bits[i] = new float[] {i & 1, i >> 1 & 1, i >> 2 & 1};
    }
    return bits;
  }

  /**
   * The gradient of each parameter, less (loss(p + h) - loss(p - h)) / 2h, at the start; the
   * largest of them in size.
   */
  static double largestDifference(ParityNetwork network) {
    ParityPass pass = network.newPass(8);
    int[] order = {0, 1, 2, 3, 4, 5, 6, 7};
    pass.loadInputs(samples(), order, 0, 8);
    pass.loadTargets(samples(), order, 0, 8);
    pass.lossAndGradient(8);
    float[] gradient = pass.gradient().clone();
    float[] values = pass.values();
    float h = 1f / 256;
    double largest = 0;
    for (int i = 0; i < gradient.length; i++) {
      float value = values[i];
      double above = loss(pass, i, value + h);
      double below = loss(pass, i, value - h);
      values[i] = value;
      largest = Math.max(largest, Math.abs(gradient[i] - (above - below) / (2 * h)));
    }
    return largest;
  }

  private static double loss(ParityPass pass, int parameter, float value) {
    pass.values()[parameter] = value;
    pass.refresh();
    pass.forward(8);
    return pass.loss(8);
  }
}
