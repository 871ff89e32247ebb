package dev.sinew.internal;

import java.math.BigDecimal;
import java.math.MathContext;

/** Functions to some 40 digits, by their series. */
final class Exact {
  static final MathContext DIGITS = new MathContext(60);
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal SMALL = new BigDecimal("1e-60");
  static final BigDecimal PI =
      new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459");

  private Exact() {}

  /** The series of x / 2^20, squared 20 times. */
  static BigDecimal exp(BigDecimal x) {
    BigDecimal small = x.divide(BigDecimal.valueOf(1 << 20), DIGITS);
    BigDecimal sum = ONE;
    BigDecimal term = ONE;
    for (int n = 1; term.abs().compareTo(SMALL) > 0; n++) {
      term = term.multiply(small).divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < 20; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }

  /** (exp(2 x) - 1) / (exp(2 x) + 1). */
  static BigDecimal tanh(BigDecimal x) {
    BigDecimal power = exp(x.multiply(TWO));
    return power.subtract(ONE).divide(power.add(ONE), DIGITS);
  }

  static BigDecimal sigmoid(BigDecimal x) {
    return ONE.divide(ONE.add(exp(x.negate())), DIGITS);
  }

  /** ln(1 + exp(x)) by its series where it is small. */
  static BigDecimal softplus(BigDecimal x) {
    BigDecimal e = exp(x);
    if (x.doubleValue() < -30) {
      BigDecimal third = ONE.divide(BigDecimal.valueOf(3), DIGITS);
      BigDecimal half = ONE.divide(TWO);
      return e.multiply(ONE.subtract(e.multiply(half.subtract(e.multiply(third)))), DIGITS);
    }
    return log(ONE.add(e));
  }

  /** 2 / sqrt(pi) sum (-1)^n x^(2n+1) / (n! (2n+1)). */
  static BigDecimal erf(BigDecimal x) {
    BigDecimal square = x.multiply(x);
    BigDecimal power = x;
    BigDecimal sum = x;
    for (int n = 1; power.abs().compareTo(SMALL) > 0; n++) {
      power = power.multiply(square).negate().divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), DIGITS));
    }
    return sum.multiply(TWO).divide(PI.sqrt(DIGITS), DIGITS);
  }

  /**
   * The share of a normal distribution below x. Beyond 3 it is the density over the continued
   * fraction a + 1 / (a + 2 / (a + 3 / ...)) of a = |x|; else (1 + erf(x / sqrt(2))) / 2.
   */
  static BigDecimal normal(BigDecimal x) {
    if (x.doubleValue() > 3) {
      return ONE.subtract(normal(x.negate()));
    }
    if (x.doubleValue() > -3) {
      return ONE.add(erf(x.divide(TWO.sqrt(DIGITS), DIGITS))).divide(TWO);
    }
    BigDecimal a = x.negate();
    BigDecimal fraction = a;
    for (int n = 600; n > 0; n--) {
      fraction = a.add(BigDecimal.valueOf(n).divide(fraction, DIGITS), DIGITS);
    }
    BigDecimal density =
        exp(x.multiply(x).divide(TWO).negate()).divide(PI.multiply(TWO).sqrt(DIGITS), DIGITS);
    return density.divide(fraction, DIGITS);
  }

  /** x / (1 + exp(-2 u)), u = sqrt(2 / pi) (x + 0.044715 x³). */
  static BigDecimal geluTanh(BigDecimal x) {
    BigDecimal cubic = x.add(new BigDecimal("0.044715").multiply(x.pow(3, DIGITS)), DIGITS);
    BigDecimal twiceU = TWO.divide(PI, DIGITS).sqrt(DIGITS).multiply(cubic).multiply(TWO);
    return x.multiply(sigmoid(twiceU), DIGITS);
  }

  /** ln(x) by Newton's method from the double. */
  static BigDecimal log(BigDecimal x) {
    BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
    for (int i = 0; i < 3; i++) {
      y = y.add(x.divide(exp(y), DIGITS).subtract(ONE), DIGITS);
    }
    return y;
  }
}
