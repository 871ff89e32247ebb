package dev.sinew.internal;

/** Logarithms by way of ln(m) = 2 atanh(z), z = (m - 1) / (m + 1); see {@link Exponential}. */
final class Logarithm {
  /** The bits of the square root of 1/2. */
  private static final long ROOT_HALF = 0x3fe6a09e667f3bcdL;

  private static final double LN2 = 0.6931471805599453;

  private Logarithm() {}

  /** ln(x) to 38 bits, for what a float can hold; NaN below 0, negative infinity at 0. */
  static double brief(double x) {
    long bits = Double.doubleToRawLongBits(x);
    long exponent = (bits - ROOT_HALF) >> 52;
    double m = Double.longBitsToDouble(bits - (exponent << 52));
    double logarithm = exponent * LN2 + brief2Atanh((m - 1) / (m + 1));
    if (x > 0 && x < Double.POSITIVE_INFINITY) {
      return logarithm;
    }
    return x == 0 ? Double.NEGATIVE_INFINITY : x < 0 ? Double.NaN : x;
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

  /** ln(1 + u) for u in [0, 1]: u - z (u - r), r = (2 atanh(z) - 2 z) / z, off by at most 2^-52. */
  static double of1Plus(double u) {
    double z = u / (2 + u);
    double s = z * z;
    double square = s * s;
    double low =
        (0.6666666666666666 + 0.40000000000014757 * s)
            + square * (0.2857142856706652 + 0.2222222272138223 * s);
    double middle =
        (0.18181789251603137 + 0.15385574888059864 * s)
            + square * (0.13314070271696626 + 0.12001732855095469 * s);
    double high = 0.08797562533933545 + 0.16170411270923604 * s;
    double fourth = square * square;
    double r = s * (low + fourth * (middle + fourth * high));
    return u - z * (u - r);
  }
}
