package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ElementaryTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void knownDoubles() {
    assertEquals(Math.E, Elementary.exp(1.0), 1e-15);
    assertEquals(Math.log(2), Elementary.log(2.0), 1e-15);
    assertEquals(0.7615941559557649, Elementary.tanh(1.0), 1e-15);
    assertEquals(0.7310585786300049, Elementary.sigmoid(1.0), 1e-15);
    assertEquals(0.2689414213699951, Elementary.sigmoid(-1.0), 1e-15);
  }

  @Test
  void sigmoidKeepsSmallResults() {
    // Far below 0 the sigmoid is exp(x) to all digits, where 1 / (1 + exp(-x)) would be 0 in the
    // end.
    assertEquals(Elementary.exp(-700.0), Elementary.sigmoid(-700.0));
    assertEquals(Elementary.exp(-740.0), Elementary.sigmoid(-740.0));
    assertEquals(1, Elementary.sigmoid(740.0));
  }

  @Test
  void sigmoidIsSymmetric() {
    for (double x = -30; x < 30; x += 0.7) {
      BigDecimal sum =
          BigDecimal.valueOf(Elementary.sigmoid(x)).add(BigDecimal.valueOf(Elementary.sigmoid(-x)));
      assertEquals(1, sum.doubleValue(), 4e-16);
    }
  }

  @Test
  void infinities() {
    assertEquals(INFINITY, Elementary.exp(INFINITY));
    assertEquals(0.0, Elementary.exp(-INFINITY));
    assertEquals(1.0, Elementary.tanh(INFINITY));
    assertEquals(-1.0, Elementary.tanh(-INFINITY));
    assertEquals(1.0, Elementary.sigmoid(INFINITY));
    assertEquals(0.0, Elementary.sigmoid(-INFINITY));
  }

  @Test
  void notANumberStaysSo() {
    assertEquals(Double.NaN, Elementary.exp(Double.NaN));
    assertEquals(Double.NaN, Elementary.log(Double.NaN));
    assertEquals(Double.NaN, Elementary.log(-1.0));
    assertEquals(Double.NaN, Elementary.tanh(Double.NaN));
    assertEquals(Double.NaN, Elementary.sigmoid(Double.NaN));
    assertEquals(Float.NaN, Elementary.sigmoid(Float.NaN));
  }

  @Test
  void negativeZero() {
    assertEquals(-0.0, Elementary.tanh(-0.0));
    assertEquals(-0f, Elementary.tanh(-0f));
    assertEquals(1.0, Elementary.exp(-0.0));
    assertEquals(0.5, Elementary.sigmoid(-0.0));
  }

  @Test
  void powersLess1AtTheEnds() {
    assertEquals(Math.E - 1, Elementary.expm1(1.0), 4e-16);
    assertEquals(-1.0, Elementary.expm1(-INFINITY));
    assertEquals(-1.0, Elementary.expm1(-1e300));
    assertEquals(INFINITY, Elementary.expm1(INFINITY));
    assertEquals(INFINITY, Elementary.expm1(710.0));
    assertEquals(Double.NaN, Elementary.expm1(Double.NaN));
    assertEquals(0.0, Elementary.expm1(0.0));
    assertEquals(-0.0, Elementary.expm1(-0.0));
    assertEquals(-0f, Elementary.expm1(-0f));
  }

  @Test
  void logarithmsAtTheEnds() {
    assertEquals(0.0, Elementary.log(1.0));
    assertEquals(-INFINITY, Elementary.log(-0.0));
    assertEquals(INFINITY, Elementary.log(INFINITY));
    assertEquals(-INFINITY, Elementary.log(0.0));
    assertEquals(Double.NaN, Elementary.log(-INFINITY));
    assertEquals(Double.NaN, Elementary.log(-Double.MIN_VALUE));
    assertEquals(Double.NaN, Elementary.log(-Double.MAX_VALUE));
    assertEquals(-1074 * Math.log(2), Elementary.log(Double.MIN_VALUE), 2e-13);
    assertEquals(-1022 * Math.log(2), Elementary.log(Double.MIN_NORMAL), 2e-13);
    assertEquals(1024 * Math.log(2), Elementary.log(Double.MAX_VALUE), 2e-13);
    assertEquals(0f, Elementary.log(1f));
    assertEquals(Float.NEGATIVE_INFINITY, Elementary.log(-0f));
    assertEquals(Float.NEGATIVE_INFINITY, Elementary.log(0f));
    assertEquals(Float.POSITIVE_INFINITY, Elementary.log(Float.POSITIVE_INFINITY));
    assertEquals(Float.NaN, Elementary.log(Float.NEGATIVE_INFINITY));
    assertEquals(Float.NaN, Elementary.log(-Float.MIN_VALUE));
    assertEquals(Float.NaN, Elementary.log(Float.NaN));
  }

  @Test
  void geluAtTheEnds() {
    assertEquals(-0.0, Elementary.gelu(-0.0));
    assertEquals(-0f, Elementary.gelu(-0f));
    assertEquals(-0f, Elementary.gelu(Float.NEGATIVE_INFINITY));
    assertEquals(-0.0, Elementary.gelu(-INFINITY));
    assertEquals(-0f, Elementary.geluTanh(Float.NEGATIVE_INFINITY));
    assertEquals(-0.0, Elementary.geluTanh(-INFINITY));
    assertEquals(Float.POSITIVE_INFINITY, Elementary.gelu(Float.POSITIVE_INFINITY));
    assertEquals(INFINITY, Elementary.gelu(INFINITY));
    assertEquals(INFINITY, Elementary.geluTanh(INFINITY));
    assertEquals(Double.NaN, Elementary.gelu(Double.NaN));
    assertEquals(Float.NaN, Elementary.gelu(Float.NaN));
    assertEquals(Double.NaN, Elementary.geluTanh(Double.NaN));
    assertEquals(Float.NaN, Elementary.geluTanh(Float.NaN));
    assertEquals(-0.0, Elementary.geluTanh(-0.0));
    assertEquals(0.0, Elementary.geluTanh(0.0));
    assertEquals(-0f, Elementary.geluTanh(-0f));
    assertEquals(-0.0, Elementary.geluTanh(-1e300));
    assertEquals(1e300, Elementary.geluTanh(1e300));
  }

  /** Values of a normal distribution table, and 60-digit series. */
  @Test
  void shareOfANormalDistribution() {
    assertEquals(0.5, Elementary.normal(0.0));
    assertEquals(0.8413447460685429, Elementary.normal(1.0), 4e-16);
    assertEquals(0.02275013194817921, Elementary.normal(-2.0), 3e-17);
    assertEquals(6.220960574271784e-16, Elementary.normal(-8.0), 2e-29);
    assertEquals(1.0, Elementary.normal(1e4));
    assertEquals(0.0, Elementary.normal(-1e4));
  }

  @Test
  void softplusFromTheSmallestToTheLargest() {
    assertEquals(Math.log(2), Elementary.softplus(0.0), 2e-16);
    assertEquals(1.3132616875182228, Elementary.softplus(1.0), 4e-16);
    assertEquals(Elementary.exp(-50.0), Elementary.softplus(-50.0));
    assertEquals(Elementary.exp(-745.0), Elementary.softplus(-745.0));
    assertEquals(710.0, Elementary.softplus(710.0));
    assertEquals(1e300, Elementary.softplus(1e300));
    assertEquals(0.0, Elementary.softplus(-INFINITY));
    assertEquals(INFINITY, Elementary.softplus(INFINITY));
    assertEquals(Double.NaN, Elementary.softplus(Double.NaN));
    assertEquals(1e4f, Elementary.softplus(1e4f));
  }

  @Test
  void othersAreStrictMath() {
    for (float x = -20; x < 20; x += 0.37f) {
      assertEquals(StrictMath.sin(x), Elementary.sin((double) x));
      assertEquals((float) StrictMath.sin(x), Elementary.sin(x));
      assertEquals(StrictMath.cos(x), Elementary.cos((double) x));
      assertEquals((float) StrictMath.cos(x), Elementary.cos(x));
    }
  }
}
