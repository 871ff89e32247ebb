package dev.sinew;

import java.util.function.DoubleSupplier;

/** The values a parameter tensor starts from. */
public sealed interface Initializer permits Zeros, XavierUniform, GivenValues {

  /** Zero everywhere, the usual start of a bias. */
  static Initializer zeros() {
    return new Zeros();
  }

  /**
   * Uniform in [-a, a) with a = sqrt(6 / (fanIn + fanOut)), from Glorot and Bengio, "Understanding
   * the difficulty of training deep feedforward neural networks", 2010, equation 16.
   *
   * @throws IllegalArgumentException if one of the numbers is below 1
   */
  static Initializer xavierUniform(int fanIn, int fanOut) {
    return new XavierUniform(fanIn, fanOut);
  }

  /**
   * These numbers, one for each element in row-major order.
   *
   * @throws IllegalArgumentException if one of them is NaN or infinite
   */
  static Initializer values(double... values) {
    return new GivenValues(values);
  }

  /**
   * Writes the start into {@code flat[from..to)}.
   *
   * @param uniform gives numbers uniform in [0, 1), taken in order; starts that are not random take
   *     none
   */
  void fill(double[] flat, int from, int to, DoubleSupplier uniform);
}
