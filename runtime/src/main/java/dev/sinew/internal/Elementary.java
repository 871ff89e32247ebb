package dev.sinew.internal;

/**
 * Elementary functions for generated code only. All stand on {@link StrictMath}, so every JVM gives
 * the same bits; the float versions round the double result once.
 */
public final class Elementary {
  private static final double ROOT_HALF = Math.sqrt(0.5);

  private Elementary() {}

  /** e to the power x. */
  public static double exp(double x) {
    return StrictMath.exp(x);
  }

  /** e to the power x. */
  public static float exp(float x) {
    return (float) StrictMath.exp(x);
  }

  /** The natural logarithm; NaN below 0, negative infinity at 0. */
  public static double log(double x) {
    return StrictMath.log(x);
  }

  /** The natural logarithm; NaN below 0, negative infinity at 0. */
  public static float log(float x) {
    return (float) StrictMath.log(x);
  }

  /** The hyperbolic tangent, in [-1, 1]. */
  public static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  /** The hyperbolic tangent, in [-1, 1]. */
  public static float tanh(float x) {
    return (float) StrictMath.tanh(x);
  }

  /**
   * 1 / (1 + exp(-x)), in [0, 1]. Below 0 it is worked as exp(x) / (1 + exp(x)), so nothing
   * overflows and small results keep their digits.
   */
  public static double sigmoid(double x) {
    if (x >= 0) {
      return 1 / (1 + StrictMath.exp(-x));
    }
    double e = StrictMath.exp(x);
    return e / (1 + e);
  }

  /** 1 / (1 + exp(-x)), in [0, 1]. */
  public static float sigmoid(float x) {
    return (float) sigmoid((double) x);
  }

  /** e to the power x, less 1; exact near 0. */
  public static double expm1(double x) {
    return StrictMath.expm1(x);
  }

  /** e to the power x, less 1; exact near 0. */
  public static float expm1(float x) {
    return (float) StrictMath.expm1(x);
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
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }

  /** log(1 + exp(x)). */
  public static float softplus(float x) {
    return (float) softplus((double) x);
  }

  /** The error function, 2 / sqrt(pi) times the integral of exp(-t²) from 0 to x; in [-1, 1]. */
  public static double erf(double x) {
    return ErrorFunction.erf(x);
  }

  /** The error function, in [-1, 1]. */
  public static float erf(float x) {
    return (float) ErrorFunction.erf(x);
  }

  /**
   * The share of a standard normal distribution below x, (1 + erf(x / sqrt(2))) / 2; in [0, 1].
   * Small results keep their digits.
   */
  public static double normal(double x) {
    return ErrorFunction.erfc(x * -ROOT_HALF) / 2;
  }

  /** The share of a standard normal distribution below x; in [0, 1]. */
  public static float normal(float x) {
    return (float) normal((double) x);
  }
}
