package dev.sinew.internal;

/**
 * Logarithms without a branch, by way of ln(m) = 2 atanh(z), z = (m - 1) / (m + 1), for m between
 * the roots of 1/2 and 2; see {@link Exponential} for how the coefficients were fitted.
 */
final class Logarithm {
  /** The bits of the square root of 1/2. */
  private static final long ROOT_HALF = 0x3fe6a09e667f3bcdL;

  private static final long INFINITE = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

  private static final long OF_0 = Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY);

  private static final long OF_NEGATIVE = Double.doubleToRawLongBits(Double.NaN);

  private static final double ROOT_2_LESS_1 = 0.41421356237309503;

  private static final double LN2 = 0.6931471805599453;

  private Logarithm() {}

  /**
   * ln(x) = n ln(2) + ln(m), off by less than one unit in the last place; NaN below 0, negative
   * infinity at 0. A subnormal x is multiplied by 2^54 first.
   */
  static double log(double x) {
    long bits = Double.doubleToRawLongBits(x);
    long subnormal = ((bits >>> 52) - 1) >> 63;
    long scaled = (bits & ~subnormal) | (Double.doubleToRawLongBits(x * 0x1p54) & subnormal);
    long exponent = (scaled - ROOT_HALF) >> 52;
    double m = Double.longBitsToDouble(scaled - (exponent << 52));
    double n = exponent - (subnormal & 54);
    return sum(n, m - 1, 0) + special(bits);
  }

  /**
   * ln(1 + u + little) for u in [0, 1] and little, what rounding took from it; beyond the root of 2
   * it is ln(2) + ln((1 + u) / 2).
   */
  static double of1Plus(double u, double little) {
    double above = ROOT_2_LESS_1 - u;
    double n = Choice.bySign(above, 1, 0);
    // Near enough to little / (1 + u).
    double more = little * (1 - 0.5 * u);
    return sum(n, Choice.bySign(above, 0.5 * u - 0.5, u), more);
  }

  /** n ln(2) + ln(1 + u) + more, for 1 + u between the roots: ln(1 + u) = u - z (u - r). */
  private static double sum(double n, double u, double more) {
    double z = u / (2 + u);
    double head = n * Exponential.LN2_HEAD;
    double sum = head + u;
    double lost = (head - sum) + u;
    double less = z * (u - rest(z * z)) - (n * Exponential.LN2_TAIL + more);
    return sum + (lost - less);
  }

  /**
   * r = (2 atanh(z) - 2 z) / z of s = z², up to 0.0295; ln(m) is off by at most 2^-58 of itself.
   */
  private static double rest(double s) {
    double square = s * s;
    double low =
        (0.6666666666666734 + 0.39999999999414093 * s)
            + square * (0.28571428742517646 + 0.22222198559660014 * s);
    double high = (0.18183565044522543 + 0.15314031690324575 * s) + square * 0.14796143728127137;
    return s * (low + square * square * high);
  }

  /** ln(x) to 38 bits, for what a float can hold; NaN below 0, negative infinity at 0. */
  static double brief(double x) {
    long bits = Double.doubleToRawLongBits(x);
    long exponent = (bits - ROOT_HALF) >> 52;
    double m = Double.longBitsToDouble(bits - (exponent << 52));
    return exponent * LN2 + brief2Atanh((m - 1) / (m + 1)) + special(bits);
  }

  /** Makes a finite sum the logarithm of what is 0, negative, infinite or NaN; 0 for all others. */
  private static double special(long bits) {
    long size = bits & Long.MAX_VALUE;
    long zero = (size - 1) >> 63;
    long negative = (bits >> 63) & ~zero;
    long notFinite = (INFINITE - 1 - size) >> 63;
    return Double.longBitsToDouble((zero & OF_0) | (negative & OF_NEGATIVE) | (notFinite & bits));
  }

  /** ln(1 + u) to 38 bits, for u in [0, 1]. */
  static double briefOf1Plus(double u) {
    return brief2Atanh(u / (2 + u));
  }

  /** 2 atanh(z) for |z| up to 1/3, off by at most 2^-38. */
  private static double brief2Atanh(double z) {
    double s = z * z;
    double square = s * s;
    double low =
        (2.0000000000050373 + 0.6666666622856756 * s)
            + square * (0.4000006239847722 + 0.28568108212994636 * s);
    double high = (0.22305779233823014 + 0.17117320869257072 * s) + square * 0.21876218785099383;
    return z * (low + square * square * high);
  }
}
