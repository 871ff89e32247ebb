package dev.sinew.internal;

/**
 * The exponential function without a branch or a table. For floats there is no look at the bits of
 * a number either, so that HotSpot turns a loop into vector code. It does not do so for doubles;
 * there, a power of 2 from its bits makes exp 1.7 times as fast as one from squarings. All
 * coefficients are fitted for the least relative error by reweighted least squares on Chebyshev
 * points, in 50 digits, and then rounded.
 */
final class Exponential {
  /** Beyond, the exponential is 0 as a float, or infinite. */
  private static final float BRIEF_BOUND = 112;

  private static final double INVERSE_LN2 = 1.4426950408889634;

  /** ln 2 in 42 bits, so that its product with an exponent is exact, and what is missing. */
  static final double LN2_HEAD = 0x1.62e42fefa38p-1;

  static final double LN2_TAIL = 0x1.ef35793c7673p-45;

  /** Added and subtracted again, it rounds to the nearest whole number. */
  private static final double ROUNDER = 0x1.8p52;

  /** From here on exp is infinite. */
  private static final double HIGHEST = 710;

  /** From here on exp is 0. */
  private static final double LOWEST = -746;

  /** From here on exp - 1 is -1. */
  private static final double LOWEST_LESS1 = -40;

  private Exponential() {}

  /**
   * exp(x) to 33 bits, for |x| up to 112: exp(x / 4096) by a polynomial, off by at most 2^-45,
   * squared twelve times.
   */
  static double brief(double x) {
    double t = x * 0x1p-12;
    double square = t * t;
    double power = (1 + 0.999999999999986 * t) + square * upper(t, square);
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    return power;
  }

  /**
   * exp(x) - 1 to 33 bits, also near 0, for |x| up to 112; the square of 1 + u is 1 + u (u + 2).
   */
  static double briefLess1(double x) {
    double t = x * 0x1p-12;
    double square = t * t;
    double u = t * (0.999999999999986 + t * upper(t, square));
    u *= u + 2;
    u *= u + 2;
    u *= u + 2;
    u *= u + 2;
    u *= u + 2;
    u *= u + 2;
    u *= u + 2;
    u *= u + 2;
    u *= u + 2;
    u *= u + 2;
    u *= u + 2;
    u *= u + 2;
    return u;
  }

  /** The polynomial's terms from the square on, over the square. */
  private static double upper(double t, double square) {
    return (0.49999999975818005 + 0.16666666678053693 * t)
        + square * (0.04166796321221866 + 0.008333320974872592 * t);
  }

  /** x, or the bound it is beyond, which has the same exponential as a float; keeps NaN. */
  static double bounded(double x) {
    return Math.max(Math.min(x, BRIEF_BOUND), -BRIEF_BOUND);
  }

  /**
   * The same while it is a float: a float that C2 of JDK 17 widens right from memory waits for what
   * its register held before, which makes a loop 3 times slower.
   */
  static double bounded(float x) {
    return Math.max(Math.min(x, BRIEF_BOUND), -BRIEF_BOUND);
  }

  /** exp(x), off by less than one unit in the last place. */
  static double exp(double x) {
    return within(above(Math.min(x, HIGHEST)), 0);
  }

  /** x, or the bound it is below, which has an exponential of 0 too; keeps NaN. */
  static double above(double x) {
    return Math.max(x, LOWEST);
  }

  /** exp(x + less) for x in -1100..710 and a less below the last place of x. */
  static double within(double x, double less) {
    double n = whole(x);
    return scaled(1 + rest(x, less, n), asLong(n));
  }

  /** What rounding took from exp(x), for x in -1100..0. */
  static double lost(double x) {
    double n = whole(x);
    double rest = rest(x, 0, n);
    double power = 1 + rest;
    return scaled((1 - power) + rest, asLong(n));
  }

  /** (factor + little) exp(x + less), rounded about once; little is well below the factor. */
  static double times(double factor, double little, double x, double less) {
    double n = whole(x);
    double rest = rest(x, less, n);
    return scaled(factor + (factor * rest + (little + little * rest)), asLong(n));
  }

  /** exp(x) - 1 = 2^n ((1 - 2^-n) + rest), off by less than two units in the last place. */
  static double less1(double x) {
    double inside = Math.max(Math.min(x, HIGHEST), LOWEST_LESS1);
    double n = whole(inside);
    long power = asLong(n);
    double without = 1 - powerOf2(-Math.min(power, 64));
    return Math.copySign(scaled(without + rest(inside, 0, n), power), x);
  }

  /** The whole number n nearest to x / ln 2. */
  private static double whole(double x) {
    return (x * INVERSE_LN2 + ROUNDER) - ROUNDER;
  }

  /** exp(x + less - n ln 2) - 1. */
  private static double rest(double x, double less, double n) {
    double head = x - n * LN2_HEAD;
    double tail = n * LN2_TAIL - less;
    double r = head - tail;
    double lost = (head - r) - tail;
    return r + (r * r * series(r) + lost);
  }

  /** A whole number, by what it leaves in the lowest bits; quicker than a cast. */
  private static long asLong(double n) {
    return Double.doubleToRawLongBits(n + ROUNDER) - Double.doubleToRawLongBits(ROUNDER);
  }

  /** 2^n x. Neither half of the power leaves the range, and a subnormal result is rounded once. */
  private static double scaled(double x, long n) {
    long half = n >> 1;
    return x * powerOf2(half) * powerOf2(n - half);
  }

  /** (exp(r) - 1 - r) / r², for |r| up to ln 2 / 2, off by at most 2^-57. */
  private static double series(double r) {
    double square = r * r;
    double low =
        (0.5 + 0.1666666666666667 * r) + square * (0.041666666666666616 + 0.008333333333326148 * r);
    double middle =
        (0.0013888888888918848 + 0.00019841269874790196 * r)
            + square * (2.4801587243748348e-05 + 2.7557255424830864e-06 * r);
    double high =
        (2.755735143809086e-07 + 2.5105211217116842e-08 * r) + square * 2.0888798161643428e-09;
    double fourth = square * square;
    return low + fourth * (middle + fourth * high);
  }

  /** 2^n, for n in -1022..1023. */
  private static double powerOf2(long n) {
    return Double.longBitsToDouble((n + 1023) << 52);
  }
}
