package dev.sinew.internal;

/**
 * Elementary functions for generated code only. All are made of operations that IEEE 754 rounds in
 * one way, or stand on {@link StrictMath}, so every JVM gives the same bits, hot or cold. Floats
 * are worked out in double and rounded once: they are off by at most 0.51 units in the last place.
 * Doubles are off by at most 2, also where they are subnormal.
 *
 * <p>Only sin and cos have branches, so that C2 can turn a loop over the others into vector code.
 * By their times it does on JDK 25 for exp, expm1, sigmoid and geluTanh of floats, which take at
 * most 0.55 of what they take on 17; tanh and erf gain little. JDK 17 never vectorises the widening
 * of floats, and loops over the longer functions are beyond what C2 unrolls ({@code
 * LoopUnrollLimit}). Logarithms and doubles look at the bits of a number, which keeps a loop scalar
 * up to JDK 25 but makes it quicker than without. Batches go through {@link RowFunctions}.
 */
public final class Elementary {
  private static final double TWICE_ROOT_2_OVER_PI = 2 * Math.sqrt(2 / Math.PI);

  /** Below, both forms of gelu are 0 as a float. */
  private static final float GELU_BOUND = -40;

  private Elementary() {}

  /** e to the power x. */
  public static double exp(double x) {
    return Exponential.exp(x);
  }

  /** e to the power x. */
  public static float exp(float x) {
    return (float) Exponential.brief(Exponential.bounded(x));
  }

  /** The natural logarithm; NaN below 0, negative infinity at 0. */
  public static double log(double x) {
    return Logarithm.log(x);
  }

  /** The natural logarithm; NaN below 0, negative infinity at 0. */
  public static float log(float x) {
    return (float) Logarithm.brief(x);
  }

  /** The hyperbolic tangent, in [-1, 1]. */
  public static double tanh(double x) {
    return HyperbolicTangent.tanh(x);
  }

  /** The hyperbolic tangent, in [-1, 1]. */
  public static float tanh(float x) {
    return (float) HyperbolicTangent.brief(x);
  }

  /**
   * 1 / (1 + exp(-x)), in [0, 1]. Below 0 it is worked as exp(x) / (1 + exp(x)), so nothing
   * overflows and small results keep their digits; what rounding took from the sum is made good.
   */
  public static double sigmoid(double x) {
    double below = Exponential.above(-Math.abs(x));
    double e = Exponential.within(below, 0);
    double sum = 1 + e;
    double lost = (1 - sum) + e;
    double share = 1 / sum;
    double rest = -lost * (share * share);
    return Choice.bySign(x, Exponential.times(share, rest, below, 0), share);
  }

  /** 1 / (1 + exp(-x)), in [0, 1]. */
  public static float sigmoid(float x) {
    return (float) (1 / (1 + Exponential.brief(-Exponential.bounded(x))));
  }

  /** e to the power x, less 1; exact near 0. */
  public static double expm1(double x) {
    return Exponential.less1(x);
  }

  /** e to the power x, less 1; exact near 0. */
  public static float expm1(float x) {
    return (float) Exponential.briefLess1(Exponential.bounded(x));
  }

  /** The sine of an angle in radians. */
  public static double sin(double x) {
    return StrictMath.sin(x);
  }

  /** The sine of an angle in radians. */
  public static float sin(float x) {
    return (float) StrictMath.sin(x);
  }

  /** The cosine of an angle in radians. */
  public static double cos(double x) {
    return StrictMath.cos(x);
  }

  /** The cosine of an angle in radians. */
  public static float cos(float x) {
    return (float) StrictMath.cos(x);
  }

  /**
   * log(1 + exp(x)), worked as max(x, 0) + log(1 + exp(-|x|)), so that nothing overflows and small
   * results keep their digits.
   */
  public static double softplus(double x) {
    double below = Exponential.above(-Math.abs(x));
    double power = Exponential.within(below, 0);
    return Math.max(x, 0) + Logarithm.of1Plus(power, Exponential.lost(below));
  }

  /** log(1 + exp(x)). */
  public static float softplus(float x) {
    double power = Exponential.brief(-Math.abs(Exponential.bounded(x)));
    return (float) (Math.max(x, 0) + Logarithm.briefOf1Plus(power));
  }

  /** The error function, 2 / sqrt(pi) times the integral of exp(-t²) from 0 to x; in [-1, 1]. */
  public static double erf(double x) {
    return ErrorFunction.erf(x);
  }

  /** The error function, in [-1, 1]. */
  public static float erf(float x) {
    return (float) NormalDistribution.briefErf(x);
  }

  /**
   * The share of a standard normal distribution below x, (1 + erf(x / sqrt(2))) / 2; in [0, 1].
   * Small results keep their digits.
   */
  public static double normal(double x) {
    return ErrorFunction.normal(x);
  }

  /** The share of a standard normal distribution below x; in [0, 1]. */
  public static float normal(float x) {
    return (float) NormalDistribution.brief(x);
  }

  /** x times the share of a standard normal distribution below x. */
  public static double gelu(double x) {
    return ErrorFunction.gelu(x);
  }

  /** x times the share of a standard normal distribution below x. */
  public static float gelu(float x) {
    double inside = Math.max(x, GELU_BOUND);
    return (float) (inside * NormalDistribution.brief(x));
  }

  /** x / (1 + exp(-2 u)), u = sqrt(2 / pi) (x + 0.044715 x³), which is close to {@link #gelu}. */
  public static double geluTanh(double x) {
    return TanhGelu.of(x);
  }

  /** x / (1 + exp(-2 u)), u = sqrt(2 / pi) (x + 0.044715 x³), which is close to {@link #gelu}. */
  public static float geluTanh(float x) {
    double inside = Math.max(x, GELU_BOUND);
    double twiceU = TWICE_ROOT_2_OVER_PI * inside * (1 + 0.044715 * inside * inside);
    return (float) (inside / (1 + Exponential.brief(-Exponential.bounded(twiceU))));
  }
}
