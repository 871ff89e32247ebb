package dev.sinew.processor.numeric;

/**
 * A value as the formulas give it, with a bound on how far any order of rounded operations may be
 * from each of its numbers.
 */
final class Estimate {
  private final double[] value;
  private final double[] bound;

  Estimate(double[] value) {
    this.value = value;
    this.bound = new double[value.length];
  }

  int size() {
    return value.length;
  }

  double[] value() {
    return value;
  }

  double[] bound() {
    return bound;
  }

  void set(int index, double v, double error) {
    value[index] = v;
    bound[index] = error;
  }
}
