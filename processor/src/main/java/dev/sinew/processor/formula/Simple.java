package dev.sinew.processor.formula;

import dev.sinew.processor.formula.Formula.Apply;
import dev.sinew.processor.formula.Formula.Binary;
import dev.sinew.processor.formula.Formula.Choice;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Negation;
import dev.sinew.tree.Tree.Comparator;
import dev.sinew.tree.Tree.Operator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Builds formulas in their simplest form: numbers are worked out, and what adds 0, multiplies by 1
 * or negates twice goes.
 *
 * <p>Nothing is simplified that could hide an infinite or undefined number, so {@code x - x} and
 * {@code x / x} stay as they are. The exception is 0 as a factor or over something: it gives 0
 * whatever the other is, since a derivative by what a term does not depend on is 0 even where the
 * term is infinite.
 */
public final class Simple {
  public static final Formula ZERO = new Constant(0);
  public static final Formula ONE = new Constant(1);
  public static final Formula TWO = new Constant(2);

  private Simple() {}

  /** The same formula in its simplest form. */
  public static Formula of(Formula formula) {
    return map(formula, UnaryOperator.identity());
  }

  /** {@code formula} with each leaf replaced by what {@code leaves} gives for it. */
  public static Formula map(Formula formula, UnaryOperator<Formula> leaves) {
    if (formula.isLeaf()) {
      return leaves.apply(formula);
    }
    List<Formula> parts = formula.parts().stream().map(part -> map(part, leaves)).toList();
    return with(formula, parts);
  }

  /** {@code formula} with {@code other} wherever {@code part} stands. */
  public static Formula replace(Formula formula, Formula part, Formula other) {
    if (formula.equals(part)) {
      return other;
    }
    return formula.isLeaf()
        ? formula
        : with(formula, formula.parts().stream().map(each -> replace(each, part, other)).toList());
  }

  /** {@code formula} with other parts. */
  static Formula with(Formula formula, List<Formula> parts) {
    if (formula instanceof Negation) {
      return negated(parts.get(0));
    }
    if (formula instanceof Binary binary) {
      return join(binary.operator(), parts.get(0), parts.get(1));
    }
    if (formula instanceof Apply apply) {
      return apply(apply.primitive(), parts);
    }
    if (formula instanceof Choice choice) {
      return choice(choice.comparator(), parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }
    return formula;
  }

  public static Formula join(Operator operator, Formula left, Formula right) {
    return switch (operator) {
      case ADD -> plus(left, right);
      case SUBTRACT -> minus(left, right);
      case MULTIPLY -> times(left, right);
      case DIVIDE -> over(left, right);
    };
  }

  public static Formula plus(Formula a, Formula b) {
    if (bothConstant(a, b) && keepsSize(value(a) + value(b))) {
      return new Constant(value(a) + value(b));
    }
    if (isZero(a)) {
      return b;
    }
    if (isZero(b)) {
      return a;
    }
    if (b instanceof Negation negation) {
      return minus(a, negation.operand());
    }
    if (b instanceof Constant constant && constant.value() < 0) {
      return new Binary(Operator.SUBTRACT, a, new Constant(-constant.value()));
    }
    if (a instanceof Negation negation) {
      return minus(b, negation.operand());
    }
    // Exact, as 2 is a power of two.
    return a.equals(b) ? times(TWO, a) : new Binary(Operator.ADD, a, b);
  }

  public static Formula minus(Formula a, Formula b) {
    if (bothConstant(a, b) && keepsSize(value(a) - value(b))) {
      return new Constant(value(a) - value(b));
    }
    if (isZero(a)) {
      return negated(b);
    }
    if (isZero(b)) {
      return a;
    }
    if (b instanceof Negation negation) {
      return plus(a, negation.operand());
    }
    if (b instanceof Constant constant && constant.value() < 0) {
      return new Binary(Operator.ADD, a, new Constant(-constant.value()));
    }
    return new Binary(Operator.SUBTRACT, a, b);
  }

  public static Formula negated(Formula a) {
    if (a instanceof Constant constant) {
      return new Constant(0 - constant.value());
    }
    if (a instanceof Negation negation) {
      return negation.operand();
    }
    if (a instanceof Binary product
        && product.operator() == Operator.MULTIPLY
        && product.left() instanceof Constant constant) {
      return times(new Constant(0 - constant.value()), product.right());
    }
    return new Negation(a);
  }

  public static Formula times(Formula a, Formula b) {
    if (isZero(a) || isZero(b)) {
      return ZERO;
    }
    if (bothConstant(a, b) && keepsSize(value(a) * value(b)) && value(a) * value(b) != 0) {
      return new Constant(value(a) * value(b));
    }
    if (is(a, 1)) {
      return b;
    }
    if (is(b, 1)) {
      return a;
    }
    if (is(a, -1)) {
      return negated(b);
    }
    if (is(b, -1)) {
      return negated(a);
    }
    if (a instanceof Negation left) {
      return negated(times(left.operand(), b));
    }
    if (b instanceof Negation right) {
      return negated(times(a, right.operand()));
    }
    if (a instanceof Constant outer
        && b instanceof Binary product
        && product.operator() == Operator.MULTIPLY
        && product.left() instanceof Constant inner
        && keepsSize(outer.value() * inner.value())
        && outer.value() * inner.value() != 0) {
      return times(new Constant(outer.value() * inner.value()), product.right());
    }
    if (b instanceof Choice choice && a.isLeaf() && decides(choice)) {
      return choice(
          choice.comparator(),
          choice.left(),
          choice.right(),
          times(a, choice.then()),
          times(a, choice.otherwise()));
    }
    return new Binary(Operator.MULTIPLY, a, b);
  }

  public static Formula over(Formula a, Formula b) {
    if (bothConstant(a, b) && keepsSize(value(a) / value(b))) {
      return new Constant(value(a) / value(b));
    }
    if (isZero(a)) {
      return ZERO;
    }
    if (is(b, 1)) {
      return a;
    }
    if (is(b, -1)) {
      return negated(a);
    }
    if (a instanceof Negation left) {
      return negated(over(left.operand(), b));
    }
    if (b instanceof Negation right) {
      return negated(over(a, right.operand()));
    }
    return new Binary(Operator.DIVIDE, a, b);
  }

  public static Formula apply(Primitive primitive, Formula... arguments) {
    return apply(primitive, List.of(arguments));
  }

  static Formula apply(Primitive primitive, List<Formula> arguments) {
    if (arguments.stream().allMatch(Constant.class::isInstance)) {
      double first = value(arguments.get(0));
      double known = primitive.of(first, value(arguments.get(arguments.size() - 1)));
      if (keepsSize(known)) {
        return new Constant(known);
      }
    }
    return new Apply(primitive, arguments);
  }

  public static Formula choice(
      Comparator comparator, Formula left, Formula right, Formula then, Formula otherwise) {
    if (then.equals(otherwise)) {
      return then;
    }
    if (bothConstant(left, right)) {
      return holds(comparator, value(left), value(right)) ? then : otherwise;
    }
    return new Choice(comparator, left, right, then, otherwise);
  }

  /** Whether the comparison of two numbers is true. */
  public static boolean holds(Comparator comparator, double left, double right) {
    return switch (comparator) {
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
      case LESS -> left < right;
      case LESS_OR_EQUAL -> left <= right;
      case GREATER -> left > right;
      case GREATER_OR_EQUAL -> left >= right;
    };
  }

  /** {@code dy * slope}, the factors of the slope one by one behind {@code dy}. */
  public static Formula through(Formula dy, Formula slope) {
    if (slope instanceof Negation negation) {
      return negated(through(dy, negation.operand()));
    }
    if (slope instanceof Binary binary && binary.operator() == Operator.MULTIPLY) {
      return through(through(dy, binary.left()), binary.right());
    }
    if (slope instanceof Binary binary && binary.operator() == Operator.DIVIDE) {
      return over(through(dy, binary.left()), binary.right());
    }
    if (slope instanceof Choice choice && decides(choice)) {
      return choice(
          choice.comparator(),
          choice.left(),
          choice.right(),
          through(dy, choice.then()),
          through(dy, choice.otherwise()));
    }
    return slope instanceof Constant && dy.isLeaf() ? times(slope, dy) : times(dy, slope);
  }

  /** Whether {@code formula} is 0 for certain. */
  public static boolean isZero(Formula formula) {
    return is(formula, 0);
  }

  private static boolean is(Formula formula, double value) {
    return formula instanceof Constant constant && constant.value() == value;
  }

  /** Whether a factor before the choice is simpler inside of it. */
  private static boolean decides(Choice choice) {
    return Stream.of(choice.then(), choice.otherwise())
        .anyMatch(part -> isZero(part) || is(part, 1));
  }

  private static boolean bothConstant(Formula a, Formula b) {
    return a instanceof Constant && b instanceof Constant;
  }

  private static double value(Formula formula) {
    return ((Constant) formula).value();
  }

  /** Whether a number can be worked out now: neither a float nor a double loses it. */
  private static boolean keepsSize(double result) {
    double size = Math.abs(result);
    return size == 0 || (size > 1e-30 && size < 1e30);
  }
}
