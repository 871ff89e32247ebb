package dev.sinew;

import java.util.function.DoubleSupplier;

/** Normal with a mean and a standard deviation. */
record Normal(double mean, double std) implements Initializer {
  /** Far enough from the largest double that no number overflows. */
  static final double MOST = 1e300;

  Normal {
    if (!(Math.abs(mean) <= MOST && std > 0 && std <= MOST)) {
      throw new IllegalArgumentException(
          "A normal start needs a mean within 1e300 and a std above 0 and at most 1e300, but found "
              + mean
              + " and "
              + std
              + ".");
    }
  }

  @Override
  public void fill(double[] flat, int from, int to, DoubleSupplier uniform) {
    for (int i = from; i < to; i += 2) {
      double radius = Math.sqrt(-2 * StrictMath.log(1 - uniform.getAsDouble()));
      double angle = 2 * Math.PI * uniform.getAsDouble();
      flat[i] = mean + std * (radius * StrictMath.cos(angle));
      if (i + 1 < to) {
        flat[i + 1] = mean + std * (radius * StrictMath.sin(angle));
      }
    }
  }
}
