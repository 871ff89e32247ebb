package dev.sinew.internal;

/**
 * The error function and the normal distribution to the digits of a double, without a branch; see
 * {@link Exponential} for how the coefficients were fitted. For a float, {@link NormalDistribution}
 * is quicker.
 */
final class ErrorFunction {
  /** Up to here erf(x) = x + x p(x²). */
  private static final double SMALL = 0.85;

  /** From here on erf is 1. */
  private static final double ERF_BOUND = 5.95;

  /** From here on the share of the normal distribution is below the smallest double. */
  private static final double BOUND = 39;

  /** What {@link #tail} adds to its argument. */
  private static final double SHIFT = 0.75;

  /** Added and subtracted again, it leaves what is above 2^-18. */
  private static final double TO_18 = 0x1.8p34;

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

  /**
   * erf(x), in [-1, 1]; odd. Up to {@link #SMALL} it is x + x p(x²); beyond, 1 - exp(-x²) p(x) /
   * q(x), fitted to within 2^-57.
   */
  static double erf(double x) {
    double size = Math.min(Math.abs(x), ERF_BOUND);
    double square = size * size;
    double fourth = square * square;
    double near = size + size * polynomial(NEAR, square);
    double p =
        (0.9999999558586697 + 1.3700416942779374 * size)
            + square
                * ((0.9241700300900401 + 0.35854918551848514 * size)
                    + square * (0.07958766336825573 + 0.008223070026566822 * size));
    double q =
        (1 + 2.4984203557340496 * size)
            + square * (2.7433382561540633 + 1.7078978999842402 * size)
            + fourth
                * ((0.6428726757428281 + 0.14106045800378622 * size)
                    + square * 0.014575175793465438);
    double far = 1 - Exponential.within(-square, 0) * p / q;
    return Math.copySign(Choice.bySign(SMALL - size, far, near), x);
  }

  /** The share of the normal distribution below x, in [0, 1]. */
  static double normal(double x) {
    double tail = tail(Math.min(Math.abs(x), BOUND), 1);
    return Choice.bySign(x, tail, 1 - tail);
  }

  /** x times the share of the normal distribution below x: max(x, 0) less |x| times that above. */
  static double gelu(double x) {
    double size = Math.min(Math.abs(x), BOUND);
    return Math.max(x, -0.0) - tail(size, size);
  }

  /**
   * The share above a, from 0 to {@link #BOUND}, times a factor: exp(-a² / 2) (7/16 + v) / (a +
   * 3/4) = exp(-a² / 2) (1 + more) / (5/2 (a + 3/4)), in which v is a quotient of polynomials. What
   * rounding takes from a², from the sum and from the division by it is made good.
   */
  private static double tail(double a, double factor) {
    double head = (a + TO_18) - TO_18;
    double rest = (a - head) * (a + head) * 0.5;
    double divisor = (a + SHIFT + TO_18) - TO_18;
    double inverse = 1 / (2.5 * divisor);
    double delta = (a - (divisor - SHIFT)) * 2.5 * inverse;
    double quotient = factor * inverse;
    double lacking = Remainder.of(factor, quotient, 2.5 * divisor) * inverse;
    double v = polynomial(TAIL_P, a) / polynomial(TAIL_Q, a);
    double more = 2.5 * (v + 0.0375);
    double little = quotient * more + (lacking + lacking * more);
    double less = rest + delta * (1 - 0.5 * delta);
    return Exponential.times(quotient, little, head * head * -0.5, -less);
  }

  /** A polynomial of degree 11, from its highest coefficient down. */
  private static double polynomial(double[] c, double x) {
    double square = x * x;
    double fourth = square * square;
    double low = (c[11] + c[10] * x) + square * (c[9] + c[8] * x);
    double middle = (c[7] + c[6] * x) + square * (c[5] + c[4] * x);
    double high = (c[3] + c[2] * x) + square * (c[1] + c[0] * x);
    return low + fourth * (middle + fourth * high);
  }
}
