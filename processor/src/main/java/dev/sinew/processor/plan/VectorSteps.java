package dev.sinew.processor.plan;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Primitive;
import dev.sinew.processor.formula.Simple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A formula over rows in up to three steps: a loop for the argument of a function, the function by
 * vectors, and a loop for the rest. HotSpot makes vector code of plain arithmetic, but little or
 * none of the longer functions: on JDK 17 and 25, 128 numbers took 1.3 to 5 times as long by loops,
 * but for expm1 on JDK 25, where a trial leaves the loop as it is.
 *
 * @param argument of the function
 * @param function which the runtime has on vectors
 * @param rest what the formula makes of {@link #GIVEN}
 */
public record VectorSteps(Formula argument, Primitive function, Formula rest) {
  /** What the function gave. */
  public static final Formula GIVEN = new Formula.Operand(-1);

  /** Those that the runtime has on vectors, the longest first. */
  private static final List<Primitive> FUNCTIONS =
      List.of(
          Primitive.GELU,
          Primitive.SOFTPLUS,
          Primitive.NORMAL,
          Primitive.GELU_TANH,
          Primitive.ERF,
          Primitive.TANH,
          Primitive.EXPM1,
          Primitive.SIGMOID,
          Primitive.EXP);

  /** The steps, if any function in the formula is worth it. */
  public static Optional<VectorSteps> of(Formula formula) {
    return FUNCTIONS.stream()
        .flatMap(function -> uses(formula, function))
        .findFirst()
        .map(use -> of(formula, use));
  }

  private static VectorSteps of(Formula formula, Formula.Apply use) {
    return new VectorSteps(
        use.arguments().get(0), use.primitive(), Simple.replace(formula, use, GIVEN));
  }

  private static Stream<Formula.Apply> uses(Formula formula, Primitive function) {
    return formula instanceof Formula.Apply apply && apply.primitive() == function
        ? Stream.of(apply)
        : formula.parts().stream().flatMap(part -> uses(part, function));
  }

  /** Whether the function is all there is. */
  public boolean isWhole() {
    return rest.equals(GIVEN);
  }

  /** Whether the result may overwrite operand 0, which the rest then does not read. */
  public boolean worksInPlace() {
    return !rest.contains(new Formula.Operand(0));
  }
}
