package dev.sinew.processor.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class RationalTest {
  @Test
  void lowestTerms() {
    assertEquals(of("1").over(of("2")), of("8").over(of("16")));
    assertEquals(of("0.5"), of("-3").over(of("-6")));
    assertEquals(BigInteger.ONE, of("0").over(of("-7")).denominator());
  }

  @Test
  void exactWhereDoublesAreNot() {
    assertEquals(of("0.3"), of("0.1").plus(of("0.2")));
    assertEquals(of("1"), of("1").over(of("3")).times(of("3")));
  }

  @Test
  void wholeAfterDivision() {
    assertTrue(of("64").over(of("2")).isWhole());
    assertFalse(of("10").over(of("4")).isWhole());
  }

  @Test
  void nearestDouble() {
    assertEquals(1.0 / 3, of("1").over(of("3")).toDouble());
    assertEquals(0.1, of("0.1").toDouble());
    assertEquals(Double.POSITIVE_INFINITY, of("1e309").toDouble());
  }

  @Test
  void printedAsWritten() {
    assertEquals("32", of("32").toString());
    assertEquals("-0.5", of("-0.5").toString());
    assertEquals("1/3", of("1").over(of("3")).toString());
    assertEquals("1E+300", of("1e300").toString());
    assertEquals("4294967296", of("65536").times(of("65536")).toString());
    assertEquals("12345678901234567", of("12345678901234567").toString());
  }

  @Test
  void noDenominatorZero() {
    assertThrows(ArithmeticException.class, () -> of("1").over(of("0")));
  }

  private static Rational of(String decimal) {
    return Rational.of(new BigDecimal(decimal));
  }
}
