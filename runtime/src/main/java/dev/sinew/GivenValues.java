package dev.sinew;

import java.util.function.DoubleSupplier;

/** Numbers written in the source. */
final class GivenValues implements Initializer {
  private final double[] values;

  GivenValues(double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(
            "Start value " + i + " is " + values[i] + "; parameters must be finite numbers.");
      }
    }
    this.values = values.clone();
  }

  int count() {
    return values.length;
  }

  @Override
  public void fill(double[] flat, int from, int to, DoubleSupplier uniform) {
    System.arraycopy(values, 0, flat, from, to - from);
  }
}
