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
  void floatsAreTheRoundedDoubles() {
    for (float x = -100; x < 100; x += 0.37f) {
      assertEquals((float) StrictMath.exp(x), Elementary.exp(x));
      assertEquals((float) StrictMath.tanh(x), Elementary.tanh(x));
      assertEquals((float) StrictMath.log(x), Elementary.log(x));
      assertEquals((float) Elementary.sigmoid((double) x), Elementary.sigmoid(x));
    }
  }

  @Test
  void sigmoidKeepsSmallResults() {
    // Far below 0 the sigmoid is exp(x) to all digits, where 1 / (1 + exp(-x)) would be 0 in the
    // end.
    assertEquals(StrictMath.exp(-700), Elementary.sigmoid(-700.0));
    assertEquals(StrictMath.exp(-740), Elementary.sigmoid(-740.0));
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
    assertEquals(INFINITY, Elementary.log(INFINITY));
    assertEquals(-INFINITY, Elementary.log(0.0));
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
    assertEquals(-INFINITY, Elementary.log(-0.0));
  }
}
