package dev.sinew.processor.numeric;

import dev.sinew.processor.formula.Evaluation;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Formula.Apply;
import dev.sinew.processor.formula.Formula.Binary;
import dev.sinew.processor.formula.Formula.Choice;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Negation;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.processor.formula.Primitive;
import dev.sinew.processor.formula.Simple;
import java.util.List;

/**
 * Works a formula out from numbers that are known within bounds, and bounds what it gives: each
 * operation passes on the errors of what goes in, by its steepest slope nearby, and adds its own
 * rounding.
 */
final class FormulaEstimate {
  /**
   * A number, and how far from it any order of roundings may be.
   *
   * @param value as the formulas give it
   * @param bound 0 or more; infinite where nothing can be said
   */
  record Rounded(double value, double bound) {}

  private final double unit;
  private final List<Rounded> operands;
  private double nearestKink = Double.POSITIVE_INFINITY;

  FormulaEstimate(double unit, List<Rounded> operands) {
    this.unit = unit;
    this.operands = operands;
  }

  /** The distance from the nearest place where a slope jumps; exact ties aside. */
  double nearestKink() {
    return nearestKink;
  }

  Rounded of(Formula formula) {
    if (formula instanceof Constant constant) {
      return new Rounded(constant.value(), unit * Math.abs(constant.value()));
    }
    if (formula instanceof Operand operand) {
      return operands.get(operand.index());
    }
    if (formula instanceof Negation negation) {
      Rounded x = of(negation.operand());
      return new Rounded(-x.value, x.bound);
    }
    if (formula instanceof Binary binary) {
      return binary(binary);
    }
    if (formula instanceof Apply apply) {
      return apply(apply);
    }
    return choice((Choice) formula);
  }

  private Rounded binary(Binary binary) {
    Rounded a = of(binary.left());
    Rounded b = of(binary.right());
    return switch (binary.operator()) {
      case ADD -> rounded(a.value + b.value, a.bound + b.bound);
      case SUBTRACT -> rounded(a.value - b.value, a.bound + b.bound);
      case MULTIPLY ->
          rounded(
              a.value * b.value,
              Math.abs(a.value) * b.bound + Math.abs(b.value) * a.bound + a.bound * b.bound);
      case DIVIDE -> {
        double least = Math.abs(b.value) - b.bound;
        double quotient = a.value / b.value;
        yield least > 0
            ? rounded(quotient, (a.bound + Math.abs(quotient) * b.bound) / least)
            : new Rounded(quotient, Double.POSITIVE_INFINITY);
      }
    };
  }

  private Rounded rounded(double value, double error) {
    return new Rounded(value, error + unit * (Math.abs(value) + error));
  }

  private Rounded apply(Apply apply) {
    Rounded x = of(apply.arguments().get(0));
    Rounded y = of(apply.arguments().get(apply.arguments().size() - 1));
    double value = Evaluation.of(apply.primitive(), x.value, y.value);
    if (apply.primitive() == Primitive.MAX || apply.primitive() == Primitive.MIN) {
      kink(x.value - y.value);
      return new Rounded(value, Math.max(x.bound, y.bound));
    }
    if (apply.primitive() == Primitive.ABS || apply.primitive() == Primitive.SIGN) {
      kink(x.value);
    }
    // Functions are good to a few units in the last place.
    return new Rounded(value, passedOn(apply.primitive(), x) + 8 * unit * Math.abs(value));
  }

  /** The error of x times the steepest slope there can be within it. */
  private static double passedOn(Primitive primitive, Rounded x) {
    double least = x.value - x.bound;
    return switch (primitive) {
      case EXP, EXPM1 -> Math.exp(x.value) * Math.expm1(x.bound);
      case LOG -> least > 0 ? x.bound / least : Double.POSITIVE_INFINITY;
      case SQRT -> least > 0 ? x.bound / Math.sqrt(least) : Math.sqrt(x.value + x.bound);
      case SIGN -> Math.abs(x.value) > x.bound ? 0 : 2;
      case SIGMOID -> x.bound / 4;
      case ERF -> 1.13 * x.bound;
      case NORMAL -> 0.4 * x.bound;
      case GELU, GELU_TANH -> 1.13 * x.bound;
      case ABS, SIN, COS, TANH, SOFTPLUS, MAX, MIN -> x.bound;
    };
  }

  private Rounded choice(Choice choice) {
    Rounded left = of(choice.left());
    Rounded right = of(choice.right());
    Rounded then = of(choice.then());
    Rounded otherwise = of(choice.otherwise());
    kink(left.value - right.value);
    boolean holds = Simple.holds(choice.comparator(), left.value, right.value);
    Rounded chosen = holds ? then : otherwise;
    boolean certain = Math.abs(left.value - right.value) > left.bound + right.bound;
    double wrong = Math.abs(then.value - otherwise.value) + Math.max(then.bound, otherwise.bound);
    return certain ? chosen : new Rounded(chosen.value, Math.max(chosen.bound, wrong));
  }

  private void kink(double distance) {
    if (distance != 0) {
      nearestKink = Math.min(nearestKink, Math.abs(distance));
    }
  }
}
