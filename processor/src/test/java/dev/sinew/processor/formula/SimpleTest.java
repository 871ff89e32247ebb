package dev.sinew.processor.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.tree.Tree.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x * 1 | x",
        "1 * x | x",
        "x / 1 | x",
        "x + 0 | x",
        "0 + x | x",
        "x - 0 | x",
        "0 - x | -x",
        "0 * log(x) | 0",
        "log(x) * 0 | 0",
        "0 / x | 0",
        "-(-x) | x",
        "x * (-1) | -x",
        "x / (-1) | -x",
        "x + (-z) | x - z",
        "x - (-z) | x + z",
        "-x + z | z - x",
        "-x * z | -(x * z)",
        "-x * (-z) | x * z",
        "-x / z | -(x / z)",
        "x / (-z) | -(x / z)",
        "x + (0 - 2) | x - 2",
        "x - (0 - 2) | x + 2",
        "2 + 3 * 4 | 14",
        "1 / 4 | 0.25",
        "2 * (3 * x) | 6 * x",
        "-(2 * x) | -2 * x",
        "x + x | 2 * x",
        "sqrt(4) * x | 2 * x",
        "max(1, 2) + x | 2 + x"
      })
  void isMadeSimpler(String formula, String expected) {
    assertEquals(expected, Formulas.text(Simple.of(Formulas.parse(formula))));
  }

  /** These can be infinite or undefined, and what is simpler would hide it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x - x",
        "x / x",
        "x / 0",
        "1 / 0",
        "log(0)",
        "x * z",
        "2 * x * z",
        "1e300 * (1e300 * x)"
      })
  void staysAsItIs(String formula) {
    Formula parsed = Formulas.parse(formula);
    assertEquals(parsed, Simple.of(parsed));
  }

  @Test
  void conditionOfNumbersIsDecided() {
    Formula x = new Formula.Operand(0);
    assertEquals(x, Simple.choice(Comparator.LESS, Simple.ONE, Simple.TWO, x, Simple.ONE));
    assertEquals(
        Simple.ONE,
        Simple.choice(Comparator.GREATER_OR_EQUAL, Simple.ONE, Simple.TWO, x, Simple.ONE));
    assertEquals(x, Simple.choice(Comparator.EQUAL, x, Simple.ONE, x, x));
  }

  @Test
  void factorGoesWhereItIsSimpler() {
    Formula x = new Formula.Operand(0);
    Formula z = new Formula.Operand(1);
    Formula slope = Simple.choice(Comparator.GREATER, x, Simple.ZERO, Simple.ONE, Simple.ZERO);
    assertEquals("x > 0 ? z : 0", Formulas.text(Simple.times(z, slope)));
  }
}
