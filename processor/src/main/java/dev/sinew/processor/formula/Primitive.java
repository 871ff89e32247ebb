package dev.sinew.processor.formula;

/** The functions that Java or the runtime works out by themselves; all others are made of them. */
public enum Primitive {
  EXP("exp", 1),
  /** exp(x) - 1, exact near 0. */
  EXPM1("expm1", 1),
  LOG("log", 1),
  SQRT("sqrt", 1),
  ABS("abs", 1),
  /** -1, 0 or 1. */
  SIGN("sign", 1),
  SIN("sin", 1),
  COS("cos", 1),
  TANH("tanh", 1),
  /** 1 / (1 + exp(-x)). */
  SIGMOID("sigmoid", 1),
  /** log(1 + exp(x)). */
  SOFTPLUS("softplus", 1),
  /** 2 / sqrt(pi) times the integral of exp(-t²) from 0 to x. */
  ERF("erf", 1),
  /** The share of a standard normal distribution below x: (1 + erf(x / sqrt(2))) / 2. */
  NORMAL("normal", 1),
  /** x normal(x). */
  GELU("gelu", 1),
  /** x sigmoid(2 u), u = sqrt(2 / pi) (x + 0.044715 x³). */
  GELU_TANH("geluTanh", 1),
  MAX("max", 2),
  MIN("min", 2);

  private final String word;
  private final int arity;

  Primitive(String word, int arity) {
    this.word = word;
    this.arity = arity;
  }

  /** As it is read in formulas. */
  public String word() {
    return word;
  }

  /** How many arguments it takes. */
  public int arity() {
    return arity;
  }

  /** Its value where that is simple; {@code y} is the second argument of those that have two. */
  double of(double x, double y) {
    return switch (this) {
      case EXP -> StrictMath.exp(x);
      case EXPM1 -> StrictMath.expm1(x);
      case LOG -> StrictMath.log(x);
      case SQRT -> StrictMath.sqrt(x);
      case ABS -> Math.abs(x);
      case SIGN -> Math.signum(x);
      case SIN -> StrictMath.sin(x);
      case COS -> StrictMath.cos(x);
      case TANH -> StrictMath.tanh(x);
      case MAX -> Math.max(x, y);
      case MIN -> Math.min(x, y);
      case SIGMOID -> 1 / (1 + StrictMath.exp(-x));
      case SOFTPLUS -> Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
      case ERF, NORMAL, GELU, GELU_TANH -> Double.NaN;
    };
  }
}
