package dev.sinew.internal;

/**
 * The error function and its complement, by the rational approximations of W. J. Cody, "Rational
 * Chebyshev Approximations for the Error Function", Mathematics of Computation 23 (1969), pp.
 * 631-637, good to the last digits of a double.
 */
final class ErrorFunction {
  private static final double ONE_OVER_ROOT_PI = 0.56418958354775628695;

  /** Up to here erf(x) = x p(x²) / q(x²). */
  private static final double SMALL = 0.46875;

  /** Up to here erfc(x) = exp(-x²) p(x) / q(x). */
  private static final double MIDDLE = 4;

  /** From here on erfc(x) is below the smallest double. */
  private static final double LARGE = 28;

  // Coefficients from the highest power down.
  private static final double[] SMALL_P = {
    1.85777706184603153e-1,
    3.16112374387056560e0,
    1.13864154151050156e2,
    3.77485237685302021e2,
    3.20937758913846947e3
  };
  private static final double[] SMALL_Q = {
    1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3
  };
  private static final double[] MIDDLE_P = {
    2.15311535474403846e-8,
    5.64188496988670089e-1,
    8.88314979438837594e0,
    6.61191906371416295e1,
    2.98635138197400131e2,
    8.81952221241769090e2,
    1.71204761263407058e3,
    2.05107837782607147e3,
    1.23033935479799725e3
  };
  private static final double[] MIDDLE_Q = {
    1,
    1.57449261107098347e1,
    1.17693950891312499e2,
    5.37181101862009858e2,
    1.62138957456669019e3,
    3.29079923573345963e3,
    4.36261909014324716e3,
    3.43936767414372164e3,
    1.23033935480374942e3
  };
  private static final double[] LARGE_P = {
    1.63153871373020978e-2,
    3.05326634961232344e-1,
    3.60344899949804439e-1,
    1.25781726111229246e-1,
    1.60837851487422766e-2,
    6.58749161529837803e-4
  };
  private static final double[] LARGE_Q = {
    1,
    2.56852019228982242e0,
    1.87295284992346047e0,
    5.27905102951428412e-1,
    6.05183413124413191e-2,
    2.33520497626869185e-3
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
