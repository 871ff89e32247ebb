package dev.sinew.processor.emit;

import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.Objects;

/** JavaPoet's names of Java's primitive types. */
final class Primitives {
  private static final Map<String, TypeName> BY_WORD =
      Map.of(
          "void", TypeName.VOID,
          "boolean", TypeName.BOOLEAN,
          "byte", TypeName.BYTE,
          "short", TypeName.SHORT,
          "char", TypeName.CHAR,
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "float", TypeName.FLOAT,
          "double", TypeName.DOUBLE);

  private Primitives() {}

  static TypeName of(String word) {
    return Objects.requireNonNull(BY_WORD.get(word));
  }
}
