package dev.sinew;

import java.util.function.DoubleSupplier;

/** Uniform in [-a, a) with a = sqrt(6 / (fanIn + fanOut)). */
record XavierUniform(int fanIn, int fanOut) implements Initializer {
  XavierUniform {
    if (fanIn < 1 || fanOut < 1) {
      throw new IllegalArgumentException(
          "A Xavier start needs at least 1 input and 1 output of the layer, but found "
              + fanIn
              + " and "
              + fanOut
              + ".");
    }
  }

  @Override
  public void fill(double[] flat, int from, int to, DoubleSupplier uniform) {
    double bound = Math.sqrt(6.0 / ((double) fanIn + fanOut));
    for (int i = from; i < to; i++) {
      flat[i] = bound * (2 * uniform.getAsDouble() - 1);
    }
  }
}
