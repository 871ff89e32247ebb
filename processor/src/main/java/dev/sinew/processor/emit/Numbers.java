package dev.sinew.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.sinew.processor.graph.Precision;

/** Java's types and literals for the numbers of one network. */
final class Numbers {
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

  /** {@code 0.0625f}. */
  String literal(double value) {
    return precision == Precision.FLOAT ? (float) value + "f" : Double.toString(value);
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

  String accessor() {
    return precision == Precision.FLOAT ? "floats" : "doubles";
  }
}
