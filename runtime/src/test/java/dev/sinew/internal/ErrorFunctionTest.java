package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorFunctionTest {
  private static final MathContext DIGITS = new MathContext(60);

  /** Abramowitz and Stegun, Handbook of Mathematical Functions, table 7.1, and 60-digit series. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1e-10, 1.128379167095512615e-10",
    "0.01, 0.01128341555584961692",
    "0.3, 0.32862675945912741619",
    "0.46875, 0.49261347321793798759",
    "0.5, 0.52049987781304653768",
    "1, 0.84270079294971486934",
    "1.5, 0.96610514647531072707",
    "2, 0.99532226501895273416",
    "3, 0.99997790950300141456",
    "4, 0.99999998458274209972",
    "6, 1",
    "1e300, 1"
  })
  void publishedValues(double x, double erf) {
    assertEquals(erf, ErrorFunction.erf(x), 4e-16 * erf);
    assertEquals(-erf, ErrorFunction.erf(-x), 4e-16 * erf);
  }

  @ParameterizedTest
  @CsvSource({
    "0.3, 0.67137324054087258381",
    "0.5, 0.47950012218695346232",
    "1, 0.15729920705028513066",
    "2, 0.00467773498104726584",
    "3.5, 7.430983723414127455e-7",
    "4, 1.541725790028001885e-8",
    "4.5, 1.966160441542887476e-10",
    "6, 2.151973671249891312e-17",
    "10, 2.088487583762544757e-45"
  })
  void publishedComplements(double x, double erfc) {
    assertEquals(erfc, ErrorFunction.erfc(x), 1e-15 * erfc);
    assertEquals(2 - erfc, ErrorFunction.erfc(-x), 4e-16);
  }

  @Test
  void withinTheLastDigitsOfTheSeries() {
    for (double x = 0x1p-20; x < 6; x += 0.0173) {
      double expected = series(x).doubleValue();
      assertEquals(expected, ErrorFunction.erf(x), 1e-15 * expected, "erf(" + x + ")");
    }
  }

  @Test
  void infinitiesAndNotANumber() {
    assertEquals(1.0, ErrorFunction.erf(Double.POSITIVE_INFINITY));
    assertEquals(-1.0, ErrorFunction.erf(Double.NEGATIVE_INFINITY));
    assertEquals(0.0, ErrorFunction.erfc(Double.POSITIVE_INFINITY));
    assertEquals(2.0, ErrorFunction.erfc(Double.NEGATIVE_INFINITY));
    assertTrue(Double.isNaN(ErrorFunction.erf(Double.NaN)));
    assertTrue(Double.isNaN(ErrorFunction.erfc(Double.NaN)));
    assertEquals(-0.0, ErrorFunction.erf(-0.0));
  }

  /** 2 / sqrt(pi) sum (-1)^n x^(2n+1) / (n! (2n+1)), in 60 digits, of which it loses 16 at 6. */
  private static BigDecimal series(double x) {
    BigDecimal exact = new BigDecimal(x);
    BigDecimal square = exact.multiply(exact);
    BigDecimal power = exact;
    BigDecimal sum = exact;
    for (int n = 1; power.abs().compareTo(new BigDecimal("1e-40")) > 0; n++) {
      power = power.multiply(square).negate().divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), DIGITS));
    }
    BigDecimal pi = new BigDecimal("3.14159265358979323846264338327950288419716939937510582097");
    return sum.multiply(BigDecimal.valueOf(2)).divide(pi.sqrt(DIGITS), DIGITS);
  }
}
