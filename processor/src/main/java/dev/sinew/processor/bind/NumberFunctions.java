package dev.sinew.processor.bind;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** The functions of numbers that are known at compile time: {@code floor(width / 3)}. */
final class NumberFunctions {
  private static final Map<String, UnaryOperator<Rational>> OF_ONE =
      Map.of("floor", Rational::floor, "ceil", Rational::ceil);
  private static final Map<String, BinaryOperator<Rational>> OF_SEVERAL =
      Map.of(
          "min", (a, b) -> a.compareTo(b) <= 0 ? a : b,
          "max", (a, b) -> a.compareTo(b) >= 0 ? a : b);

  private NumberFunctions() {}

  static boolean knows(String word) {
    return OF_ONE.containsKey(word) || OF_SEVERAL.containsKey(word);
  }

  /** What a message says the function takes. */
  static String takes(String word) {
    return OF_ONE.containsKey(word) ? "one number" : "one number or more";
  }

  static boolean accepts(String word, int count) {
    return OF_ONE.containsKey(word) ? count == 1 : count >= 1;
  }

  /** The value for as many numbers as the function {@link #accepts}. */
  static Rational apply(String word, List<Rational> numbers) {
    UnaryOperator<Rational> one = OF_ONE.get(word);
    if (one != null) {
      return one.apply(numbers.get(0));
    }
    return numbers.stream().reduce(Objects.requireNonNull(OF_SEVERAL.get(word))).orElseThrow();
  }
}
