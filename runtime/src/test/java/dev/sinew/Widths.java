package dev.sinew;

/** Arrays of the two kinds of numbers into one another. */
final class Widths {
  private Widths() {}

  static double[] wide(float[] values) {
    double[] wide = new double[values.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = values[i];
    }
    return wide;
  }

  static double[] wide(double[] values) {
    return values;
  }

  static void narrow(double[] from, float[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = (float) from[i];
    }
  }

  static void narrow(double[] from, double[] into) {
    System.arraycopy(from, 0, into, 0, into.length);
  }
}
