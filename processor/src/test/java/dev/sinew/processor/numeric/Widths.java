package dev.sinew.processor.numeric;

import dev.sinew.Precision;

/** Moves numbers between doubles, in which tests are written, and the arrays of a network. */
final class Widths {
  private Widths() {}

  /** A copy of a {@code float[]} or {@code double[]}. */
  static double[] widened(Object array) {
    if (array instanceof double[] doubles) {
      return doubles.clone();
    }
    float[] floats = (float[]) array;
    double[] copy = new double[floats.length];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = floats[i];
    }
    return copy;
  }

  /** A copy as an array of the precision. */
  static Object narrowed(double[] values, Precision precision) {
    if (precision == Precision.DOUBLE) {
      return values.clone();
    }
    float[] copy = new float[values.length];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = (float) values[i];
    }
    return copy;
  }

  /** Writes {@code values}, rounded if need be, to the front of {@code array}. */
  static void fill(Object array, double[] values) {
    Precision precision = array instanceof float[] ? Precision.FLOAT : Precision.DOUBLE;
    System.arraycopy(narrowed(values, precision), 0, array, 0, values.length);
  }

  /** What the precision makes of the values. */
  static double[] rounded(double[] values, Precision precision) {
    return widened(narrowed(values, precision));
  }

  /** Half the distance from 1 to the next number. */
  static double unit(Precision precision) {
    return precision == Precision.DOUBLE ? 0x1p-53 : 0x1p-24;
  }
}
