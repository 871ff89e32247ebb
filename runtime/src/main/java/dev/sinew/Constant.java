package dev.sinew;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** One number everywhere. */
record Constant(double value) implements Initializer {
  Constant {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "The start value is " + value + "; parameters must be finite numbers.");
    }
  }

  @Override
  public void fill(double[] flat, int from, int to, DoubleSupplier uniform) {
    Arrays.fill(flat, from, to, value);
  }
}
