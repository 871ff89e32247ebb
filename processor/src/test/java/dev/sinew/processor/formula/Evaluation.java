package dev.sinew.processor.formula;

import dev.sinew.processor.formula.Formula.Apply;
import dev.sinew.processor.formula.Formula.Binary;
import dev.sinew.processor.formula.Formula.Choice;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Negation;
import dev.sinew.processor.formula.Formula.Operand;

/** Works formulas out as they read, with functions written as in a textbook. */
public final class Evaluation {
  private final double[] operands;
  private final double result;

  private Evaluation(double[] operands, double result) {
    this.operands = operands;
    this.result = result;
  }

  /** The number of a formula without {@link Formula.Result}. */
  public static double of(Formula formula, double... operands) {
    return new Evaluation(operands, Double.NaN).value(formula);
  }

  /** The number of a slope of {@code value}. */
  public static double ofSlope(Formula slope, Formula value, double... operands) {
    return new Evaluation(operands, of(value, operands)).value(slope);
  }

  private double value(Formula formula) {
    if (formula instanceof Constant constant) {
      return constant.value();
    }
    if (formula instanceof Operand operand) {
      return operands[operand.index()];
    }
    if (formula instanceof Negation negation) {
      return -value(negation.operand());
    }
    if (formula instanceof Binary binary) {
      double left = value(binary.left());
      double right = value(binary.right());
      return switch (binary.operator()) {
        case ADD -> left + right;
        case SUBTRACT -> left - right;
        case MULTIPLY -> left * right;
        case DIVIDE -> left / right;
      };
    }
    if (formula instanceof Apply apply) {
      double[] arguments = apply.arguments().stream().mapToDouble(this::value).toArray();
      return of(apply.primitive(), arguments[0], arguments[arguments.length - 1]);
    }
    if (formula instanceof Choice choice) {
      return Simple.holds(choice.comparator(), value(choice.left()), value(choice.right()))
          ? value(choice.then())
          : value(choice.otherwise());
    }
    return result;
  }

  /** A primitive function; {@code y} is the second argument of those that have two. */
  public static double of(Primitive primitive, double x, double y) {
    return switch (primitive) {
      case EXP -> Math.exp(x);
      case EXPM1 -> Math.expm1(x);
      case LOG -> Math.log(x);
      case SQRT -> Math.sqrt(x);
      case ABS -> x < 0 ? -x : x;
      case SIGN -> Double.compare(x, 0) * (x == 0 ? 0 : 1);
      case SIN -> Math.sin(x);
      case COS -> Math.cos(x);
      case TANH -> Math.tanh(x);
      case SIGMOID -> 1 / (1 + Math.exp(-x));
      case SOFTPLUS -> x > 30 ? x : Math.log1p(Math.exp(x));
      case ERF -> erf(x);
      case NORMAL -> (1 + erf(x / Math.sqrt(2))) / 2;
      case GELU -> x / 2 * (1 + erf(x / Math.sqrt(2)));
      case GELU_TANH ->
          x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
      case MAX -> Math.max(x, y);
      case MIN -> Math.min(x, y);
    };
  }

  /** By its series where that converges well, 2/sqrt(pi) exp(-x²) sum 2^n x^(2n+1) / (2n+1)!!. */
  private static double erf(double x) {
    if (Math.abs(x) > 6) {
      return Math.signum(x);
    }
    double term = x;
    double sum = x;
    for (int n = 1; Math.abs(term) > 1e-20 * Math.abs(sum); n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
  }
}
