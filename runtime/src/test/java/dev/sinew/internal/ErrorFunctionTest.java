package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorFunctionTest {
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
    double z = x * Math.sqrt(2);
    // Rounding z changes the share by up to z² / 2 units in the last place.
    assertEquals(erfc / 2, ErrorFunction.normal(-z), (1 + z * z / 4) * 4e-16 * erfc);
    assertEquals(1 - erfc / 2, ErrorFunction.normal(z), 4e-16);
  }

  @Test
  void infinitiesAndNotANumber() {
    assertEquals(1.0, ErrorFunction.erf(Double.POSITIVE_INFINITY));
    assertEquals(-1.0, ErrorFunction.erf(Double.NEGATIVE_INFINITY));
    assertEquals(0.0, ErrorFunction.normal(Double.NEGATIVE_INFINITY));
    assertEquals(1.0, ErrorFunction.normal(Double.POSITIVE_INFINITY));
    assertTrue(Double.isNaN(ErrorFunction.erf(Double.NaN)));
    assertTrue(Double.isNaN(ErrorFunction.normal(Double.NaN)));
    assertEquals(-0.0, ErrorFunction.erf(-0.0));
  }
}
