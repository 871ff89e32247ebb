package dev.sinew.internal;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WinnerTest {
  @Test
  void largestScore() {
    assertEquals(2, Winner.of(new float[] {0.1f, -3, 0.5f, 0.4f}, "y"));
    assertEquals(1, Winner.of(new double[] {-3, -1, -2}, "y"));
  }

  @Test
  void firstOfEquals() {
    assertEquals(1, Winner.of(new float[] {0, 1, 1}, "y"));
    assertEquals(0, Winner.of(new double[] {1, 1, 1}, "y"));
  }

  @Test
  void oneScorePartsAtOneHalf() {
    assertEquals(1, Winner.of(new float[] {0.51f}, "y"));
    assertEquals(0, Winner.of(new float[] {0.5f}, "y"));
    assertEquals(1, Winner.of(new double[] {1}, "y"));
    assertEquals(0, Winner.of(new double[] {0}, "y"));
  }

  @Test
  void infinitiesMayWin() {
    assertEquals(1, Winner.of(new float[] {0, Float.POSITIVE_INFINITY}, "y"));
    assertEquals(1, Winner.of(new double[] {Double.NEGATIVE_INFINITY, 0}, "y"));
  }

  @Test
  void scoreThatIsNotANumber() {
    assertFails(
        ArithmeticException.class,
        "Score 1 of output digit is NaN, so no class wins. Check that the inputs are finite numbers"
            + " of the size the network was trained on.",
        () -> Winner.of(new float[] {1, Float.NaN}, "digit"));
    assertFails(
        ArithmeticException.class,
        "Score 0 of output digit is NaN, so no class wins. Check that the inputs are finite numbers"
            + " of the size the network was trained on.",
        () -> Winner.of(new double[] {Double.NaN}, "digit"));
  }
}
