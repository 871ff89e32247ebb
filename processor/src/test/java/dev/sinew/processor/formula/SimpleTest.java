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
        "max(1, 2) + x | 2 + x",
        "(1/8) * (1/4 * x) | 0.03125 * x",
        "1 - 3 | -2",
        "x + 0.5 + 0 | x + 0.5",
        "min(x, 2) + -1 | min(x, 2) - 1",
        "9e29 - (0 - 9e29) | 9.0E29 + 9.0E29"
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
        "1e300 * (1e300 * x)",
        "1e20 * 1e20",
        "1e-20 * 1e-20",
        "1e-20 * (1e-20 * x)",
        "1e30 + 1",
        "9e29 + 8e29",
        "1e-200 * 1e-200",
        "1e-200 * (1e-200 * x)"
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

  @ParameterizedTest
  @CsvSource({
    "EQUAL, false, true, false",
    "NOT_EQUAL, true, false, true",
    "LESS, true, false, false",
    "LESS_OR_EQUAL, true, true, false",
    "GREATER, false, false, true",
    "GREATER_OR_EQUAL, false, true, true"
  })
  void comparisonsOf1And2And3With2(Comparator comparator, boolean one, boolean two, boolean three) {
    assertEquals(one, Simple.holds(comparator, 1, 2));
    assertEquals(two, Simple.holds(comparator, 2, 2));
    assertEquals(three, Simple.holds(comparator, 3, 2));
  }

  /** In a gradient each factor of the slope stands behind dy, here z, and a sign before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-exp(x) | -(z * exp(x))",
        "x * exp(x) | z * x * exp(x)",
        "x / exp(x) | z * x / exp(x)",
        "1 / x | z / x",
        "2 | 2 * z"
      })
  void slopeBehindTheGradient(String slope, String expected) {
    Formula dy = new Formula.Operand(1);
    assertEquals(expected, Formulas.text(Simple.through(dy, Simple.of(Formulas.parse(slope)))));
  }

  @Test
  void gradientGoesIntoAChoiceOnlyWhereItIsSimpler() {
    Formula x = new Formula.Operand(0);
    Formula dy = new Formula.Operand(1);
    Formula half = new Formula.Constant(0.5);
    Formula steps = Simple.choice(Comparator.GREATER, x, Simple.ZERO, Simple.ONE, half);
    assertEquals("x > 0 ? z : 0.5 * z", Formulas.text(Simple.through(dy, steps)));
    Formula curves = Simple.choice(Comparator.GREATER, x, Simple.ZERO, half, x);
    assertEquals("z * (x > 0 ? 0.5 : x)", Formulas.text(Simple.through(dy, curves)));
    assertEquals("z * (x > 0 ? 0.5 : x)", Formulas.text(Simple.times(dy, curves)));
  }

  @Test
  void factorGoesWhereItIsSimpler() {
    Formula x = new Formula.Operand(0);
    Formula z = new Formula.Operand(1);
    Formula slope = Simple.choice(Comparator.GREATER, x, Simple.ZERO, Simple.ONE, Simple.ZERO);
    assertEquals("x > 0 ? z : 0", Formulas.text(Simple.times(z, slope)));
  }
}
