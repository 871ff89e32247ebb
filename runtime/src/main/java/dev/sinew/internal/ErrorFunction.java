package dev.sinew.internal;

/**
 * The error function and its complement, by the rational approximations of W. J. Cody, "Rational
 * Chebyshev Approximations for the Error Function", Mathematics of Computation 23 (1969), pp.
 * 631-637, good to the last digits of a double.
 */
final class ErrorFunction {
  private static final double ONE_OVER_ROOT_PI = 0.5641895835477563;

  /** Up to here erf(x) = x p(x²) / q(x²). */
  private static final double SMALL = 0.46875;

  /** Up to here erfc(x) = exp(-x²) p(x) / q(x). */
  private static final double MIDDLE = 4;

  /** From here on erfc(x) is below the smallest double. */
  private static final double LARGE = 28;

  // Coefficients from the highest power down.
  private static final double[] SMALL_P = {
    0.18577770618460315,
    3.1611237438705655,
    113.86415415105016,
    377.485237685302,
    3209.3775891384694
  };
  private static final double[] SMALL_Q = {
    1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171
  };
  private static final double[] MIDDLE_P = {
    2.1531153547440383e-8,
    0.5641884969886701,
    8.883149794388377,
    66.11919063714163,
    298.6351381974001,
    881.952221241769,
    1712.0476126340707,
    2051.0783778260716,
    1230.3393547979972
  };
  private static final double[] MIDDLE_Q = {
    1,
    15.744926110709835,
    117.6939508913125,
    537.1811018620099,
    1621.3895745666903,
    3290.7992357334597,
    4362.619090143247,
    3439.3676741437216,
    1230.3393548037495
  };
  private static final double[] LARGE_P = {
    0.016315387137302097,
    0.30532663496123236,
    0.36034489994980445,
    0.12578172611122926,
    0.016083785148742275,
    0.0006587491615298378
  };
  private static final double[] LARGE_Q = {
    1,
    2.568520192289822,
    1.8729528499234604,
    0.5279051029514285,
    0.06051834131244132,
    0.0023352049762686918
  };

  private ErrorFunction() {}

  /** erf(x), in [-1, 1]; odd. */
  static double erf(double x) {
    double size = Math.abs(x);
    if (size <= SMALL) {
      return x * polynomial(SMALL_P, x * x) / polynomial(SMALL_Q, x * x);
    }
    double rest = 1 - tail(size);
    return x < 0 ? -rest : rest;
  }

  /** 1 - erf(x), in [0, 2], with all its digits where that difference would have none. */
  static double erfc(double x) {
    if (Math.abs(x) <= SMALL) {
      return 1 - erf(x);
    }
    return x < 0 ? 2 - tail(-x) : tail(x);
  }

  /** erfc(x) for x above {@link #SMALL}. */
  private static double tail(double x) {
    if (x >= LARGE) {
      return 0;
    }
    if (x <= MIDDLE) {
      return gaussian(x) * polynomial(MIDDLE_P, x) / polynomial(MIDDLE_Q, x);
    }
    double z = 1 / (x * x);
    double correction = z * polynomial(LARGE_P, z) / polynomial(LARGE_Q, z);
    return gaussian(x) * (ONE_OVER_ROOT_PI - correction) / x;
  }

  /** exp(-x²) without the rounding error of x², which it would multiply. */
  private static double gaussian(double x) {
    double head = Math.rint(x * 16) / 16;
    double rest = (x - head) * (x + head);
    return StrictMath.exp(-head * head) * StrictMath.exp(-rest);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
