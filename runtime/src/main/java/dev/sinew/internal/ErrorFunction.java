package dev.sinew.internal;

/**
 * The error function and the normal distribution to the digits of a double; see {@link Exponential}
 * for how the coefficients were fitted. For a float, {@link NormalDistribution} is quicker.
 */
final class ErrorFunction {
  private static final double ROOT_2 = 1.4142135623730951;

  private static final double ROOT_HALF = 0.7071067811865476;

  /** From here to {@link #RIGHT} the share of the normal distribution is (1 + erf(x / √2)) / 2. */
  private static final double LEFT = -0.5;

  private static final double RIGHT = 1.2;

  /** Up to here erf(x) = x + x p(x²). */
  private static final double SMALL = 0.85;

  /** From here on the share of the normal distribution is below the smallest double. */
  private static final double BOUND = 39;

  /** For {@link #tail}. */
  private static final double SHIFT = 0.75;

  /** For {@link #tail}. */
  private static final double MIDDLE = 0.4375;

  /** erf(x) / x - 1 from the highest power of x² down, off by at most 2^-56. */
  private static final double[] NEAR = {
    -8.840158298079076e-10,
    1.4190757264201724e-08,
    -1.6300697335831125e-07,
    1.6457696026194327e-06,
    -1.492545126724119e-05,
    0.00012055326977569214,
    -0.0008548326904017433,
    0.005223977623934309,
    -0.026866170645018842,
    0.11283791670954693,
    -0.3761263890318375,
    0.1283791670955126
  };

  // For tail, from the highest power down; their quotient is off by at most 2^-59.
  private static final double[] TAIL_P = {
    -2.427826934100909e-08,
    -5.5134159268523e-07,
    -5.653786269009081e-06,
    -2.9137014263335666e-05,
    -1.99055731103292e-05,
    0.0008340037532593066,
    0.00672536858593949,
    0.0284864234397347,
    0.07339727603531628,
    0.10588959223536755,
    0.04657683346922334,
    -0.0625
  };
  private static final double[] TAIL_Q = {
    6.29660405070959e-07,
    1.9185268703289955e-05,
    0.00028899399038716635,
    0.002794868135872646,
    0.01908489910566657,
    0.09591834542300337,
    0.3600669018338032,
    1.0052072533506426,
    2.038081887441509,
    2.8498912082616568,
    2.4674632996752353,
    1
  };

  private ErrorFunction() {}

  /** erf(x), in [-1, 1]; odd. */
  static double erf(double x) {
    double size = Math.abs(x);
    if (size <= SMALL) {
      return near(x);
    }
    double rest = 1 - tail(size * ROOT_2, 2);
    return x < 0 ? -rest : rest;
  }

  /** The share of the normal distribution below x, in [0, 1]. */
  static double normal(double x) {
    if (x > LEFT && x < RIGHT) {
      return 0.5 + 0.5 * near(x * ROOT_HALF);
    }
    return x > 0 ? 1 - tail(x, 1) : tail(-x, 1);
  }

  /** x times the share of the normal distribution below x. */
  static double gelu(double x) {
    return x < LEFT ? tail(-x, Math.max(x, -BOUND)) : x * normal(x);
  }

  private static double near(double x) {
    return x + x * polynomial(NEAR, x * x);
  }

  /**
   * The share above a, at least 0, times a factor: exp(-a² / 2) (7/16 + v) / (a + 3/4), in which
   * the quotient of polynomials v is below 0.07. What rounding took from a² and from the sum is
   * made good.
   */
  private static double tail(double a, double factor) {
    double inside = Math.min(a, BOUND);
    double head = Math.rint(inside * 0x1p20) * 0x1p-20;
    double rest = (inside - head) * (inside + head) * 0.5;
    double less = rest * (1 - rest * (0.5 - rest * (1.0 / 6)));
    double sum = inside + SHIFT;
    double shifted = sum - inside;
    double lost = (inside - (sum - shifted)) + (SHIFT - shifted);
    double v = polynomial(TAIL_P, inside) / polynomial(TAIL_Q, inside);
    double share = v - (MIDDLE + v) * (less + lost / sum);
    return Exponential.times(factor * 0.5, 2 * (share + (MIDDLE - 0.5)), head * head * -0.5) / sum;
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
