package dev.sinew.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** What numerals and texts stand for. */
final class Literals {
  private static final String ESCAPES = "\"\\ntr";
  private static final String MEANINGS = "\"\\\n\t\r";

  /**
   * No double lies beyond these powers of ten, and exact arithmetic with larger ones would never
   * end.
   */
  private static final int LARGEST_POWER = 308;

  private static final int LONGEST_NUMERAL = 1000;

  private Literals() {}

  /** The number of a numeral, exactly; none if a double cannot hold its magnitude. */
  static Optional<BigDecimal> number(String numeral) {
    String digits = numeral.replace("_", "");
    int exponent = Math.max(digits.indexOf('e'), digits.indexOf('E'));
    if (digits.length() > LONGEST_NUMERAL
        || (exponent >= 0 && digits.length() - exponent > "e-00308".length())) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits);
    int power = value.precision() - value.scale() - 1;
    return value.signum() != 0 && Math.abs(power) > LARGEST_POWER
        ? Optional.empty()
        : Optional.of(value);
  }

  /** Where a text in quotes has a backslash that means nothing. */
  static OptionalInt badEscape(String quoted) {
    for (int i = quoted.indexOf('\\'); i >= 0; i = quoted.indexOf('\\', i + 2)) {
      if (ESCAPES.indexOf(quoted.charAt(i + 1)) < 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** What stands between the quotes. */
  static String text(String quoted) {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      if (c == '\\') {
        i++;
        int escape = ESCAPES.indexOf(quoted.charAt(i));
        c = escape < 0 ? quoted.charAt(i) : MEANINGS.charAt(escape);
      }
      out.append(c);
    }
    return out.toString();
  }
}
