package dev.sinew;

import java.util.function.DoubleSupplier;

/** Uniform in [low, high). */
record Uniform(double low, double high) implements Initializer {
  Uniform {
    if (!(low < high && Double.isFinite(high - low))) {
      throw new IllegalArgumentException(
          "A uniform start needs low below high, both finite, but found "
              + low
              + " and "
              + high
              + ".");
    }
  }

  @Override
  public void fill(double[] flat, int from, int to, DoubleSupplier uniform) {
    double width = high - low;
    double most = Math.nextDown(high);
    for (int i = from; i < to; i++) {
      flat[i] = Math.min(low + width * uniform.getAsDouble(), most);
    }
  }
}
