package dev.sinew.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.processor.formula.BuiltIns;
import dev.sinew.processor.formula.Derivative;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.processor.formula.Formula.Result;
import dev.sinew.processor.formula.Primitive;
import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.graph.Precision;
import dev.sinew.processor.plan.UniqueNames;
import dev.sinew.tree.Tree.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaCodeTest {
  private static final Formula X = new Operand(0);
  private static final Formula Z = new Operand(1);

  @Test
  void parenthesesOnlyWhereNeeded() {
    assertCode("x * (x + z)", Simple.times(X, Simple.plus(X, Z)));
    assertCode("x * z + z", Simple.plus(Simple.times(X, Z), Z));
    assertCode("x - (x - z)", Simple.minus(X, Simple.minus(X, Z)));
    assertCode("x - z - x", Simple.minus(Simple.minus(X, Z), X));
    assertCode("x / (x / z)", Simple.over(X, Simple.over(X, Z)));
    assertCode("-(x + z)", Simple.negated(Simple.plus(X, Z)));
    assertCode("-(x / z)", Simple.over(Simple.negated(X), Z));
    assertCode("(float) Math.sqrt(x) * z", Simple.times(Simple.apply(Primitive.SQRT, X), Z));
  }

  @Test
  void numbersOfEitherWidth() {
    Formula half = Simple.times(new Constant(0.5), Simple.plus(X, Simple.ONE));
    assertCode("0.5f * (x + 1f)", half);
    FormulaCode.Written wide =
        FormulaCode.write(
            half,
            new Numbers(Precision.DOUBLE),
            List.of("x", "z")::get,
            "y",
            new UniqueNames(List.of()));
    assertEquals("0.5 * (x + 1.0)", wide.value().toString());
  }

  @Test
  void conditions() {
    assertCode(
        "x > 0f ? x : 0.5f * x",
        Simple.choice(Comparator.GREATER, X, Simple.ZERO, X, Simple.times(new Constant(0.5), X)));
    assertCode("y > 0f ? 1f : 0f", Derivative.of(relu(), 0));
  }

  @Test
  void whatIsUsedTwiceGetsAName() {
    Formula sigmoid = Simple.apply(Primitive.SIGMOID, Simple.times(Simple.TWO, X));
    Formula value = Simple.plus(sigmoid, Simple.times(X, Simple.minus(Simple.ONE, sigmoid)));
    FormulaCode.Written written = write(value, new UniqueNames(List.of("sigmoid")));
    assertEquals(
        "float sigmoid2 = dev.sinew.internal.Elementary.sigmoid(2f * x);\n",
        written.locals().toString());
    assertEquals("sigmoid2 + x * (1f - sigmoid2)", written.value().toString());
  }

  @Test
  void whatFormulasHaveInCommonGetsAName() {
    Formula difference = Simple.minus(X, Z);
    Formula square = Simple.times(difference, difference);
    FormulaCode.Written written =
        FormulaCode.write(
            List.of(square, Simple.times(Simple.TWO, difference), square, difference),
            new Numbers(Precision.FLOAT),
            List.of("x", "z")::get,
            "y",
            new UniqueNames(List.of()));
    assertEquals(
        "float difference = x - z;\nfloat square = difference * difference;\n",
        written.locals().toString());
    assertEquals(
        List.of("square", "2f * difference", "square", "difference"),
        written.values().stream().map(Object::toString).toList());
  }

  @Test
  void namesInsideOfNames() {
    Formula square = Simple.times(X, X);
    Formula exp = Simple.apply(Primitive.EXP, square);
    Formula value = Simple.plus(Simple.times(exp, exp), square);
    FormulaCode.Written written = write(value, new UniqueNames(List.of()));
    assertEquals(
        "float square = x * x;\nfloat exp = dev.sinew.internal.Elementary.exp(square);\n",
        written.locals().toString());
    assertEquals("exp * exp + square", written.value().toString());
  }

  @Test
  void resultIsRead() {
    assertCode("y * (1f - y)", Simple.times(new Result(), Simple.minus(Simple.ONE, new Result())));
  }

  private static Formula relu() {
    return BuiltIns.find("relu").orElseThrow().body();
  }

  private static void assertCode(String expected, Formula formula) {
    FormulaCode.Written written = write(formula, new UniqueNames(List.of()));
    assertEquals(expected, written.value().toString().replace("java.lang.", ""));
    assertEquals("", written.locals().toString());
  }

  private static FormulaCode.Written write(Formula formula, UniqueNames names) {
    return FormulaCode.write(
        formula, new Numbers(Precision.FLOAT), List.of("x", "z")::get, "y", names);
  }
}
