package dev.sinew.processor.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.tree.Tree.Comparator;
import dev.sinew.tree.Tree.Operator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Slopes as one writes them by hand, where y is the function itself, and against differences. */
class DerivativeTest {
  private static final Formula X = new Operand(0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x | 1",
        "z | 0",
        "3 | 0",
        "x + z | 1",
        "z - x | -1",
        "x * z | z",
        "x * x | 2 * x",
        "x * x * x | 2 * x * x + x * x",
        "0.5 * x | 0.5",
        "x / z | 1 / z",
        "z / x | -(y / x)",
        "1 / x | -(y / x)",
        "-x | -1",
        "exp(x) | y",
        "exp(2 * x) | y * 2",
        "log(x) | 1 / x",
        "sqrt(x) | 0.5 / y",
        "abs(x) | sign(x)",
        "sign(x) | 0",
        "sin(x) | cos(x)",
        "cos(x) | -sin(x)",
        "tanh(x) | 1 - y * y",
        "sigmoid(x) | y * (1 - y)",
        "softplus(x) | sigmoid(x)",
        "x * sigmoid(x) | sigmoid(x) + x * (sigmoid(x) * (1 - sigmoid(x)))",
        "max(0, x) | y > 0 ? 1 : 0",
        "min(1, x) | y < 1 ? 1 : 0",
        "max(x, z) | z > x ? 0 : 1",
        "max(z, x) | x > z ? 1 : 0",
        "min(x, z) | z < x ? 0 : 1"
      })
  void byHand(String formula, String slope) {
    Formula value = Simple.of(Formulas.parse(formula));
    assertEquals(slope, Formulas.text(Derivative.of(value, 0)));
  }

  @Test
  void conditionChoosesTheSlope() {
    Formula value =
        Simple.choice(Comparator.GREATER, X, Simple.ZERO, X, Simple.times(new Constant(0.25), X));
    assertEquals("x > 0 ? 1 : 0.25", Formulas.text(Derivative.of(value, 0)));
  }

  @Test
  void slopesAtTheKinks() {
    assertEquals(0, slope("relu", 0, 0));
    assertEquals(0, slope("abs", 0, 0));
    assertEquals(0.01, slope("leakyRelu", 0, 0, 0.01));
    assertEquals(1, slope("elu", 0, 0, 1));
    assertEquals(0.3, slope("elu", 0, 0, 0.3));
    assertEquals(1, slope("max", 0, 2, 2));
    assertEquals(0, slope("max", 1, 2, 2));
    assertEquals(1, slope("min", 0, 2, 2));
    assertEquals(0, slope("step", 0, 0));
  }

  private static double slope(String word, int by, double... operands) {
    ScalarFunction function = BuiltIns.find(word).orElseThrow();
    List<Double> settings =
        function.settings().stream().map(ScalarFunction.Setting::value).toList();
    if (operands.length > function.values().size()) {
      settings = List.of(operands[operands.length - 1]);
    }
    ScalarFunction.Differentiated fixed = function.with(settings);
    return Evaluation.ofSlope(fixed.slopes().get(by), fixed.value(), operands);
  }

  /** A shortcut is the same function and has the same slope as what it stands for. */
  @Test
  void shortcutsAgree() {
    for (String word : BuiltIns.words()) {
      ScalarFunction function = BuiltIns.find(word).orElseThrow();
      List<Double> settings =
          function.settings().stream().map(ScalarFunction.Setting::value).toList();
      ScalarFunction.Differentiated fixed = function.with(settings);
      for (double x : new double[] {-31, -2.5, -0.1, -1e-9, 1e-9, 0.1, 2.5, 31}) {
        double[] operands =
            function.values().size() == 2
                ? new double[] {x, 0.7}
                : settings.isEmpty() ? new double[] {x} : new double[] {x, settings.get(0)};
        double slope = Evaluation.of(plain(function, 0), operands);
        assertEquals(
            Evaluation.of(function.body(), operands),
            Evaluation.of(fixed.value(), operands),
            1e-15,
            word);
        assertEquals(
            slope,
            Evaluation.ofSlope(fixed.slopes().get(0), fixed.value(), operands),
            1e-15,
            word + " at " + x);
      }
    }
  }

  /** The derivative without y. */
  private static Formula plain(ScalarFunction function, int by) {
    Formula slope = Derivative.of(function.body(), by);
    return Simple.map(slope, leaf -> leaf instanceof Formula.Result ? function.body() : leaf);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /**
   * With steps of 1e-5 a difference quotient is off by about 1e-10 of the third derivative, and by
   * 1e-11 of the value; functions as tame as these leave a hundredfold to 1e-6.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void randomFormulas(long seed) {
    Random random = new Random(seed);
    Formula value = random(random, 4);
    for (int attempt = 0; attempt < 20; attempt++) {
      double[] at = {2 * random.nextDouble() - 1, 2 * random.nextDouble() - 1};
      for (int by = 0; by < 2; by++) {
        double step = 1e-5;
        double below = Evaluation.of(value, moved(at, by, -step));
        double above = Evaluation.of(value, moved(at, by, step));
        double expected = (above - below) / (2 * step);
        double wide =
            (Evaluation.of(value, moved(at, by, 2 * step))
                    - Evaluation.of(value, moved(at, by, -2 * step)))
                / (4 * step);
        if (Math.abs(wide - expected) > 1e-6 * (1 + Math.abs(expected))) {
          continue; // a kink lies between
        }
        double slope = Evaluation.ofSlope(Derivative.of(value, by), value, at);
        double size = 1 + Math.abs(expected) + Math.abs(above);
        assertEquals(expected, slope, 1e-6 * size, Formulas.text(value) + ", seed " + seed);
      }
    }
  }

  private static double[] moved(double[] at, int by, double step) {
    double[] moved = at.clone();
    moved[by] += step;
    return moved;
  }

  private static Formula random(Random random, int depth) {
    if (depth == 0 || random.nextInt(6) == 0) {
      return random.nextInt(4) == 0
          ? new Constant(random.nextInt(7) / 2.0 - 1)
          : new Operand(random.nextInt(2));
    }
    Formula a = random(random, depth - 1);
    Formula b = random(random, depth - 1);
    // What may be 0 or negative is kept from logarithms, roots and denominators.
    Formula positive = Simple.plus(Simple.ONE, Simple.times(a, a));
    return switch (random.nextInt(12)) {
      case 0 -> Simple.plus(a, b);
      case 1 -> Simple.minus(a, b);
      case 2 -> Simple.times(a, b);
      case 3 -> Simple.over(b, positive);
      case 4 -> Simple.negated(a);
      case 5 -> Simple.apply(Primitive.LOG, positive);
      case 6 -> Simple.apply(Primitive.SQRT, positive);
      case 7 -> Simple.choice(Comparator.LESS, a, b, b, Simple.over(a, new Constant(4)));
      case 8 -> Simple.apply(random.nextBoolean() ? Primitive.MAX : Primitive.MIN, a, b);
      case 9 -> Simple.join(Operator.MULTIPLY, a, a);
      default -> Simple.apply(bounded(random), a);
    };
  }

  private static Primitive bounded(Random random) {
    List<Primitive> all =
        List.of(
            Primitive.ABS,
            Primitive.SIN,
            Primitive.COS,
            Primitive.TANH,
            Primitive.SIGMOID,
            Primitive.SOFTPLUS,
            Primitive.ERF,
            Primitive.NORMAL,
            Primitive.GELU,
            Primitive.GELU_TANH);
    return all.get(random.nextInt(all.size()));
  }
}
