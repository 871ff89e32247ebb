package dev.sinew.internal;

/** Deviations that are measured on training data; for generated code only. */
public final class Deviations {
  private Deviations() {}

  /** Puts 1 in the place of each 0, which says that nothing was measured yet. */
  public static void oneIfUnmeasured(float[] std) {
    for (int i = 0; i < std.length; i++) {
      if (std[i] == 0) {
        std[i] = 1;
      }
    }
  }

  /** Puts 1 in the place of each 0, which says that nothing was measured yet. */
  public static void oneIfUnmeasured(double[] std) {
    for (int i = 0; i < std.length; i++) {
      if (std[i] == 0) {
        std[i] = 1;
      }
    }
  }
}
