package dev.sinew.processor.bind;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction in lowest terms, so that {@code 1/16} is not 0 and {@code 64/2} is a whole
 * number.
 *
 * @param numerator carries the sign
 * @param denominator 1 or more
 */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
  static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

  private static final MathContext PRINTED = new MathContext(10);

  Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator 0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Rational of(BigDecimal decimal) {
    return decimal.scale() > 0
        ? new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new Rational(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Rational minus(Rational other) {
    return plus(other.negated());
  }

  Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** The quotient; {@code other} must not be 0. */
  Rational over(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Rational negated() {
    return new Rational(numerator.negate(), denominator);
  }

  /** The largest whole number that is not above this one. */
  Rational floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    BigInteger whole = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    return new Rational(whole, BigInteger.ONE);
  }

  /** The smallest whole number that is not below this one. */
  Rational ceil() {
    return negated().floor().negated();
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  boolean isZero() {
    return numerator.signum() == 0;
  }

  boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /** How many bits its two numbers take: what tells whether arithmetic on it is still cheap. */
  int bits() {
    return numerator.bitLength() + denominator.bitLength();
  }

  double toDouble() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
        .doubleValue();
  }

  /** As a reader would write it: {@code 32}, {@code 0.5}, {@code 21 1/3}, {@code 1E+300}. */
  @Override
  public String toString() {
    BigDecimal decimal =
        new BigDecimal(numerator).divide(new BigDecimal(denominator), PRINTED).stripTrailingZeros();
    boolean exact =
        decimal.multiply(new BigDecimal(denominator)).compareTo(new BigDecimal(numerator)) == 0;
    if (exact || bits() > 2 * Long.SIZE) {
      return Math.abs(decimal.precision() - decimal.scale()) > 20
          ? decimal.toString()
          : decimal.toPlainString();
    }
    return isWhole() ? numerator.toString() : mixed();
  }

  private String mixed() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[0].signum() == 0
        ? numerator + "/" + denominator
        : parts[0] + " " + parts[1].abs() + "/" + denominator;
  }
}
