package dev.sinew.internal;

/** The hyperbolic tangent without a branch; see {@link Exponential} for how it was fitted. */
final class HyperbolicTangent {
  /** From here on tanh is 1 as a float. */
  private static final float BRIEF_BOUND = 9.2f;

  /** From here on tanh is 1. */
  private static final double BOUND = 20;

  /** Up to here a double's tanh is worked out by a rational function. */
  private static final double SMALL = 0.55;

  private HyperbolicTangent() {}

  /** tanh(x) to 34 bits: x p(x²) / q(x²). */
  static double brief(float x) {
    double inside = Math.max(Math.min(x, BRIEF_BOUND), -BRIEF_BOUND);
    double s = inside * inside;
    double square = s * s;
    double p =
        (0.9999999999444952 + 0.14092378241051182 * s)
            + square
                * ((0.004416844021093822 + 4.2039030724726374e-05 * s)
                    + square * (1.098288736247364e-07 + 3.590495647005116e-11 * s));
    double q =
        (1 + 0.47425711520427066 * s)
            + square
                * ((0.02916921670744897 + 0.0004990824584396059 * s)
                    + square * (2.582048478004213e-06 + 2.9012670449685736e-09 * s));
    return inside * p / q;
  }

  /**
   * tanh(x): near 0, x + x³ p(x²) / q(x²), off by at most 2^-54; beyond, 1 - 2 / (exp(2 x) + 1).
   */
  static double tanh(double x) {
    double size = Math.min(Math.abs(x), BOUND);
    double s = size * size;
    double p =
        (-0.3333333333333333 - 0.02142248679802382 * s)
            + s * s * (-0.00024390536494211788 - 1.750262567551872e-08 * s);
    double q =
        (1 + 0.46426746039407146 * s) + s * s * (0.024533938347693067 + 0.00025498082018858965 * s);
    double near = size + size * s * p / q;
    double far = 1 - 2 / (Exponential.within(2 * size, 0) + 1);
    return Math.copySign(Choice.bySign(SMALL - size, far, near), x);
  }
}
