package dev.sinew.processor.annotation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;

/** Values of Java annotations as the language writes them. */
final class Literals {
  private Literals() {}

  /** A number; texts as they stand. */
  static String of(AnnotationValue value) {
    Object object = value.getValue();
    return object instanceof Double number ? number(number) : Annotation.word(value);
  }

  /** As short as a number in a text would be: {@code 0.0001}, {@code 16}. */
  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return decimal.scale() < 0 && decimal.scale() > -20
        ? decimal.toPlainString()
        : decimal.toString();
  }

  /** One number by itself, several as a list. */
  static String numbers(List<AnnotationValue> values) {
    String list = values.stream().map(Literals::of).collect(Collectors.joining(", "));
    return values.size() == 1 ? list : "[" + list + "]";
  }

  /** {@code leakyRelu} for the constant {@code LEAKY_RELU}. */
  static String camelCase(AnnotationValue constant) {
    StringBuilder word = new StringBuilder();
    for (String part : Annotation.word(constant).toLowerCase(Locale.ROOT).split("_", -1)) {
      word.append(word.isEmpty() || part.isEmpty() ? part : capital(part));
    }
    return word.toString();
  }

  private static String capital(String part) {
    return Character.toUpperCase(part.charAt(0)) + part.substring(1);
  }

  /** A text in quotes. */
  static String quoted(AnnotationValue value) {
    String text =
        Annotation.word(value)
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t");
    return '"' + text + '"';
  }
}
