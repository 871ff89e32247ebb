package dev.sinew;

import java.util.function.DoubleSupplier;

/**
 * The values a parameter tensor starts from. {@code fanIn} is the number of inputs that each output
 * of the layer adds up, {@code fanOut} the number of outputs that each input goes to; of a dense
 * weight {@code [out, in]} they are {@code in} and {@code out}.
 */
public sealed interface Initializer
    permits Constant, Uniform, Centred, Normal, Orthogonal, GivenValues {

  /** Zero everywhere, the usual start of a bias. */
  static Initializer zeros() {
    return new Constant(0);
  }

  /** One everywhere. */
  static Initializer ones() {
    return new Constant(1);
  }

  /**
   * One number everywhere.
   *
   * @throws IllegalArgumentException if it is NaN or infinite
   */
  static Initializer constant(double value) {
    return new Constant(value);
  }

  /**
   * Uniform in [low, high).
   *
   * @throws IllegalArgumentException if {@code low} is not below {@code high}, or they are so far
   *     apart that a double cannot hold their difference
   */
  static Initializer uniform(double low, double high) {
    return new Uniform(low, high);
  }

  /**
   * Normal, from Box and Muller, "A note on the generation of random normal deviates", 1958: two
   * uniform numbers make two normal ones.
   *
   * @param mean from -1e300 to 1e300
   * @param std the standard deviation, above 0 and at most 1e300
   * @throws IllegalArgumentException if one of them is not in its range
   */
  static Initializer normal(double mean, double std) {
    return new Normal(mean, std);
  }

  /**
   * Uniform in [-a, a) with a = sqrt(6 / (fanIn + fanOut)), from Glorot and Bengio, "Understanding
   * the difficulty of training deep feedforward neural networks", 2010, equation 16.
   *
   * @throws IllegalArgumentException if one of the numbers is below 1
   */
  static Initializer xavierUniform(int fanIn, int fanOut) {
    return new Centred(Math.sqrt(6 / Fans.both(fanIn, fanOut)));
  }

  /**
   * Normal with mean 0 and std sqrt(2 / (fanIn + fanOut)), the variance of {@link #xavierUniform}:
   * Glorot and Bengio 2010, equation 12.
   *
   * @throws IllegalArgumentException if one of the numbers is below 1
   */
  static Initializer xavierNormal(int fanIn, int fanOut) {
    return new Normal(0, Math.sqrt(2 / Fans.both(fanIn, fanOut)));
  }

  /**
   * Uniform in [-a, a) with a = sqrt(6 / fanIn), the variance of {@link #heNormal}.
   *
   * @throws IllegalArgumentException if {@code fanIn} is below 1
   */
  static Initializer heUniform(int fanIn) {
    return new Centred(Math.sqrt(6 / Fans.in("He", fanIn)));
  }

  /**
   * Normal with mean 0 and std sqrt(2 / fanIn), from He, Zhang, Ren and Sun, "Delving deep into
   * rectifiers", 2015, equation 10.
   *
   * @throws IllegalArgumentException if {@code fanIn} is below 1
   */
  static Initializer heNormal(int fanIn) {
    return new Normal(0, Math.sqrt(2 / Fans.in("He", fanIn)));
  }

  /**
   * Uniform in [-a, a) with a = sqrt(3 / fanIn), so with std 1 / sqrt(fanIn): LeCun, Bottou, Orr
   * and Müller, "Efficient BackProp", 1998, equation 16.
   *
   * @throws IllegalArgumentException if {@code fanIn} is below 1
   */
  static Initializer lecunUniform(int fanIn) {
    return new Centred(Math.sqrt(3 / Fans.in("LeCun", fanIn)));
  }

  /**
   * Normal with mean 0 and std 1 / sqrt(fanIn), the variance of {@link #lecunUniform}.
   *
   * @throws IllegalArgumentException if {@code fanIn} is below 1
   */
  static Initializer lecunNormal(int fanIn) {
    return new Normal(0, Math.sqrt(1 / Fans.in("LeCun", fanIn)));
  }

  /**
   * A random matrix {@code [rows, columns]}, row-major, whose rows are at right angles and {@code
   * gain} long; if there are more rows than columns, its columns are. All such matrices are equally
   * likely. From Saxe, McClelland and Ganguli, "Exact solutions to the nonlinear dynamics of
   * learning in deep linear neural networks", 2014. Its cost grows with the square of the smaller
   * side.
   *
   * @param gain above 0 and at most 1e300
   * @throws IllegalArgumentException if a side is below 1, or the gain is not in its range
   */
  static Initializer orthogonal(int rows, int columns, double gain) {
    return new Orthogonal(rows, columns, gain);
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
   * Writes the start into {@code flat[from..to)}. No bit of it depends on the machine.
   *
   * @param uniform gives numbers uniform in [0, 1), taken in order; starts that are not random take
   *     none
   */
  void fill(double[] flat, int from, int to, DoubleSupplier uniform);
}
