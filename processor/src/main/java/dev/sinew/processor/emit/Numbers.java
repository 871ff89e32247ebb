package dev.sinew.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.sinew.processor.graph.Precision;

/** Java's types and literals for the numbers of one network. */
final class Numbers {
  /** From here on digits are easier to read with an exponent. */
  private static final double MAX_WHOLE = 1e6;

  private final Precision precision;

  Numbers(Precision precision) {
    this.precision = precision;
  }

  /** {@code float}. */
  TypeName one() {
    return precision == Precision.FLOAT ? TypeName.FLOAT : TypeName.DOUBLE;
  }

  /** {@code float[]}. */
  TypeName row() {
    return ArrayTypeName.of(one());
  }

  /** {@code float[][]}. */
  TypeName rows() {
    return ArrayTypeName.of(row());
  }

  /** {@code 0.0625f}, {@code 2f}; in double {@code 2.0}. */
  String literal(double value) {
    if (precision == Precision.DOUBLE) {
      return Double.toString(value);
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < MAX_WHOLE && !isMinusZero(value);
    return (whole ? String.valueOf((int) value) : String.valueOf((float) value)) + "f";
  }

  private static boolean isMinusZero(double value) {
    return value == 0 && Math.copySign(1, value) < 0;
  }

  /** What turns a {@code double} before it into such a number: {@code (float) }, or nothing. */
  String fromDouble() {
    return precision == Precision.FLOAT ? "(float) " : "";
  }

  /** A literal of a whole number: {@code 0f}, or {@code 0.0}. */
  String zero() {
    return precision == Precision.FLOAT ? "0f" : "0.0";
  }

  String unit() {
    return precision == Precision.FLOAT ? "1f" : "1.0";
  }

  /** A literal of a whole number: {@code 12f}, or {@code 12.0}. */
  String whole(int number) {
    return precision == Precision.FLOAT ? number + "f" : number + ".0";
  }

  /** What makes a number a {@code double}: {@code (double) }, or nothing. */
  String widen() {
    return precision == Precision.FLOAT ? "(double) " : "";
  }

  /** What makes a {@code double} a number of the network: {@code (float) }, or nothing. */
  String narrow() {
    return precision == Precision.FLOAT ? "(float) " : "";
  }

  String accessor() {
    return precision == Precision.FLOAT ? "floats" : "doubles";
  }
}
