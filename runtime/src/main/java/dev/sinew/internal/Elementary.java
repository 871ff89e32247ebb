package dev.sinew.internal;

/**
 * Elementary functions for generated code only. All stand on {@link StrictMath}, so every JVM gives
 * the same bits; the float versions round the double result once.
 */
public final class Elementary {
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
}
