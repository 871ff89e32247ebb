package dev.sinew.processor.formula;

import static dev.sinew.processor.formula.Simple.ONE;
import static dev.sinew.processor.formula.Simple.ZERO;
import static dev.sinew.processor.formula.Simple.apply;
import static dev.sinew.processor.formula.Simple.choice;
import static dev.sinew.processor.formula.Simple.minus;
import static dev.sinew.processor.formula.Simple.negated;
import static dev.sinew.processor.formula.Simple.over;
import static dev.sinew.processor.formula.Simple.plus;
import static dev.sinew.processor.formula.Simple.times;

import dev.sinew.processor.formula.Formula.Apply;
import dev.sinew.processor.formula.Formula.Binary;
import dev.sinew.processor.formula.Formula.Choice;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Negation;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.processor.formula.Formula.Result;
import dev.sinew.tree.Tree.Comparator;
import java.util.List;

/**
 * Derivatives by rule. Where a function has a kink, the rule gives one of the two slopes: 0 for
 * {@code abs} at 0, the first argument's for {@code max} and {@code min} of equals, the taken
 * branch's for {@code ?:}, and {@code sign} has none but 0.
 */
public final class Derivative {
  private static final Formula HALF = new Constant(0.5);
  private static final Formula ERF_SLOPE = new Constant(2 / Math.sqrt(Math.PI));
  private static final Formula NORMAL_DENSITY = new Constant(1 / Math.sqrt(2 * Math.PI));

  private static final double TWICE = 2 * Math.sqrt(2 / Math.PI);
  private static final double CUBIC = 0.044715;

  private final Operand by;

  private Derivative(Operand by) {
    this.by = by;
  }

  /**
   * The slope of {@code value} by one operand. What of it is {@code value} itself is a {@link
   * Result}, so that sigmoid gives {@code y * (1 - y)}.
   */
  public static Formula of(Formula value, int operand) {
    Formula slope = new Derivative(new Operand(operand)).slope(value);
    return withResult(slope, value);
  }

  private Formula slope(Formula formula) {
    if (formula.equals(by)) {
      return ONE;
    }
    if (!formula.contains(by)) {
      return ZERO;
    }
    if (formula instanceof Negation negation) {
      return negated(slope(negation.operand()));
    }
    if (formula instanceof Binary binary) {
      return joined(binary);
    }
    if (formula instanceof Apply apply) {
      return applied(apply);
    }
    if (formula instanceof Choice choice) {
      return choice(
          choice.comparator(),
          choice.left(),
          choice.right(),
          slope(choice.then()),
          slope(choice.otherwise()));
    }
    throw new AssertionError(formula);
  }

  private Formula joined(Binary binary) {
    Formula a = binary.left();
    Formula b = binary.right();
    Formula da = slope(a);
    Formula db = slope(b);
    return switch (binary.operator()) {
      case ADD -> plus(da, db);
      case SUBTRACT -> minus(da, db);
      case MULTIPLY ->
          a.equals(b) ? times(times(Simple.TWO, a), da) : plus(times(da, b), times(a, db));
      case DIVIDE -> over(minus(da, times(binary, db)), b);
    };
  }

  private Formula applied(Apply apply) {
    Formula u = apply.arguments().get(0);
    Formula du = slope(u);
    return switch (apply.primitive()) {
      case EXP -> times(apply, du);
      case EXPM1 -> times(plus(apply, ONE), du);
      case LOG -> over(du, u);
      case SQRT -> times(over(HALF, apply), du);
      case ABS -> times(apply(Primitive.SIGN, u), du);
      case SIGN -> ZERO;
      case SIN -> times(apply(Primitive.COS, u), du);
      case COS -> negated(times(apply(Primitive.SIN, u), du));
      case TANH -> times(minus(ONE, times(apply, apply)), du);
      case SIGMOID -> times(times(apply, minus(ONE, apply)), du);
      case SOFTPLUS -> times(apply(Primitive.SIGMOID, u), du);
      case ERF -> times(times(ERF_SLOPE, apply(Primitive.EXP, negated(times(u, u)))), du);
      case NORMAL -> times(density(u), du);
      case GELU -> times(plus(apply(Primitive.NORMAL, u), times(u, density(u))), du);
      case GELU_TANH -> times(geluByTanh(u), du);
      case MAX -> larger(Comparator.GREATER, apply.arguments());
      case MIN -> larger(Comparator.LESS, apply.arguments());
    };
  }

  /** Of the standard normal distribution. */
  private static Formula density(Formula u) {
    return times(NORMAL_DENSITY, apply(Primitive.EXP, times(times(new Constant(-0.5), u), u)));
  }

  /** The slope of u s, s = sigmoid(c (u + k u³)): s + u s (1 - s) c (1 + 3 k u²). */
  private static Formula geluByTanh(Formula u) {
    Formula square = times(u, u);
    Formula cubic = plus(ONE, times(new Constant(CUBIC), square));
    Formula sigmoid = apply(Primitive.SIGMOID, times(times(new Constant(TWICE), u), cubic));
    Formula inner = times(new Constant(TWICE), plus(ONE, times(new Constant(3 * CUBIC), square)));
    return plus(sigmoid, times(times(times(u, sigmoid), minus(ONE, sigmoid)), inner));
  }

  /** The first argument's slope unless the second wins. */
  private Formula larger(Comparator wins, List<Formula> arguments) {
    Formula a = arguments.get(0);
    Formula b = arguments.get(1);
    return choice(wins, b, a, slope(b), slope(a));
  }

  private static Formula withResult(Formula slope, Formula value) {
    if (slope.equals(value)) {
      return new Result();
    }
    if (slope.isLeaf()) {
      return slope;
    }
    if (value instanceof Apply apply
        && apply.primitive().arity() == 2
        && apply.arguments().get(0) instanceof Constant bound
        && slope instanceof Choice choice
        && choice.right().equals(bound)
        && choice.left().equals(apply.arguments().get(1))) {
      // max(c, x) is above c where x is.
      return choice(
          choice.comparator(),
          new Result(),
          bound,
          withResult(choice.then(), value),
          withResult(choice.otherwise(), value));
    }
    return Simple.with(slope, slope.parts().stream().map(part -> withResult(part, value)).toList());
  }
}
