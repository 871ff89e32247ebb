package dev.sinew;

/**
 * Sums over a range of parameters or gradients, in double. Each is made of four that do not wait
 * for one another: one alone took 2.5 times as long, 84 us for 100,000 numbers.
 */
final class Sums {
  private Sums() {}

  /** The squares of {@code [from, to)}. */
  static double squares(float[] numbers, int from, int to) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = from;
    for (; i <= to - 4; i += 4) {
      a += (double) numbers[i] * numbers[i];
      b += (double) numbers[i + 1] * numbers[i + 1];
      c += (double) numbers[i + 2] * numbers[i + 2];
      d += (double) numbers[i + 3] * numbers[i + 3];
    }
    for (; i < to; i++) {
      a += (double) numbers[i] * numbers[i];
    }
    return (a + b) + (c + d);
  }

  /** The squares of {@code [from, to)}. */
  static double squares(double[] numbers, int from, int to) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = from;
    for (; i <= to - 4; i += 4) {
      a += numbers[i] * numbers[i];
      b += numbers[i + 1] * numbers[i + 1];
      c += numbers[i + 2] * numbers[i + 2];
      d += numbers[i + 3] * numbers[i + 3];
    }
    for (; i < to; i++) {
      a += numbers[i] * numbers[i];
    }
    return (a + b) + (c + d);
  }

  /** The magnitudes of {@code [from, to)}. */
  static double magnitudes(float[] numbers, int from, int to) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = from;
    for (; i <= to - 4; i += 4) {
      a += Math.abs(numbers[i]);
      b += Math.abs(numbers[i + 1]);
      c += Math.abs(numbers[i + 2]);
      d += Math.abs(numbers[i + 3]);
    }
    for (; i < to; i++) {
      a += Math.abs(numbers[i]);
    }
    return (a + b) + (c + d);
  }

  /** The magnitudes of {@code [from, to)}. */
  static double magnitudes(double[] numbers, int from, int to) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = from;
    for (; i <= to - 4; i += 4) {
      a += Math.abs(numbers[i]);
      b += Math.abs(numbers[i + 1]);
      c += Math.abs(numbers[i + 2]);
      d += Math.abs(numbers[i + 3]);
    }
    for (; i < to; i++) {
      a += Math.abs(numbers[i]);
    }
    return (a + b) + (c + d);
  }
}
