package dev.sinew.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MetricTest {
  @Test
  void lossMustFallByMoreThanTheLeastImprovement() {
    assertTrue(Metric.VALIDATION_LOSS.isBetter(0.25, 0.5, 0.125));
    assertFalse(Metric.VALIDATION_LOSS.isBetter(0.375, 0.5, 0.125));
    assertFalse(Metric.LOSS.isBetter(0.5, 0.5, 0));
    assertEquals(Double.POSITIVE_INFINITY, Metric.LOSS.worst());
  }

  @Test
  void accuracyMustRiseByMoreThanTheLeastImprovement() {
    assertTrue(Metric.ACCURACY.isBetter(0.75, 0.5, 0.125));
    assertFalse(Metric.ACCURACY.isBetter(0.625, 0.5, 0.125));
    assertFalse(Metric.VALIDATION_ACCURACY.isBetter(0.5, 0.5, 0));
    assertEquals(Double.NEGATIVE_INFINITY, Metric.ACCURACY.worst());
  }
}
