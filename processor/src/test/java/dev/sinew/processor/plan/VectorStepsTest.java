package dev.sinew.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Primitive;
import dev.sinew.processor.formula.Simple;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VectorStepsTest {
  private static final Formula X = new Formula.Operand(0);
  private static final Formula DY = new Formula.Operand(1);
  private static final Formula SIGMOID = apply(Primitive.SIGMOID, X);
  private static final Formula GIVEN = VectorSteps.GIVEN;

  @Test
  void aFunctionAlone() {
    VectorSteps steps = steps(SIGMOID);
    assertEquals(new VectorSteps(X, Primitive.SIGMOID, GIVEN), steps);
    assertTrue(steps.isWhole());
    assertTrue(steps.worksInPlace());
  }

  @Test
  void theRestReadsTheOperand() {
    VectorSteps silu = steps(Simple.times(X, SIGMOID));
    assertEquals(new VectorSteps(X, Primitive.SIGMOID, Simple.times(X, GIVEN)), silu);
    assertFalse(silu.isWhole());
    assertFalse(silu.worksInPlace());
  }

  @Test
  void everyUseOfTheFunctionIsReplaced() {
    Formula slope = Simple.times(SIGMOID, Simple.minus(Simple.ONE, SIGMOID));
    Formula rest = Simple.times(GIVEN, Simple.minus(Simple.ONE, GIVEN));
    VectorSteps steps = steps(Simple.times(DY, slope));
    assertEquals(Simple.times(DY, rest), steps.rest());
    assertTrue(steps.worksInPlace());
  }

  @Test
  void anArgumentIsAStepOfItsOwn() {
    Formula square = Simple.times(X, X);
    VectorSteps steps = steps(Simple.minus(Simple.ONE, apply(Primitive.EXP, square)));
    assertEquals(square, steps.argument());
    assertEquals(Simple.minus(Simple.ONE, GIVEN), steps.rest());
  }

  /** As in the slope of gelu: the other stays in the loop. */
  @Test
  void theLongestOfSeveral() {
    Formula exp = apply(Primitive.EXP, Simple.negated(X));
    VectorSteps steps = steps(Simple.plus(exp, apply(Primitive.NORMAL, X)));
    assertEquals(new VectorSteps(X, Primitive.NORMAL, Simple.plus(exp, GIVEN)), steps);
  }

  @Test
  void noneWithoutALongFunction() {
    assertEquals(Optional.empty(), VectorSteps.of(Simple.times(X, X)));
    assertEquals(Optional.empty(), VectorSteps.of(apply(Primitive.ABS, X)));
    assertEquals(Optional.empty(), VectorSteps.of(apply(Primitive.LOG, X)));
  }

  private static VectorSteps steps(Formula formula) {
    return VectorSteps.of(formula).orElseThrow();
  }

  private static Formula apply(Primitive primitive, Formula argument) {
    return new Formula.Apply(primitive, List.of(argument));
  }
}
