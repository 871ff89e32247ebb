package dev.sinew;

import java.util.function.DoubleSupplier;

/** Uniform in [-bound, bound). */
record Centred(double bound) implements Initializer {
  @Override
  public void fill(double[] flat, int from, int to, DoubleSupplier uniform) {
    for (int i = from; i < to; i++) {
      flat[i] = bound * (2 * uniform.getAsDouble() - 1);
    }
  }
}
