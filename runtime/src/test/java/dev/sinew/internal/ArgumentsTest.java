package dev.sinew.internal;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void whatFits() {
    assertDoesNotThrow(
        () -> {
          Arguments.length("Digits", "pixels", 64, 64);
          Arguments.distinct("Digits", "pixels", new float[1], "digit", new float[1]);
          Arguments.batch(1, 8);
          Arguments.batch(8, 8);
        });
  }

  @Test
  void arrayOfWrongLength() {
    assertFails(
        IllegalArgumentException.class,
        "Digits takes 64 values for pixels, but the array holds 63.",
        () -> Arguments.length("Digits", "pixels", 63, 64));
  }

  @Test
  void oneArrayForBoth() {
    float[] array = {1};
    assertFails(
        IllegalArgumentException.class,
        "Digits was given one array for both pixels and digit; pass two, since one would overwrite"
            + " the other.",
        () -> Arguments.distinct("Digits", "pixels", array, "digit", array));
  }

  @Test
  void batchThatDoesNotFit() {
    assertFails(
        IllegalArgumentException.class,
        "A batch of 9 samples does not fit this pass, which takes 1 to 8; ask newPass for more room.",
        () -> Arguments.batch(9, 8));
    assertFails(
        IllegalArgumentException.class,
        "A batch of 0 samples does not fit this pass, which takes 1 to 8; ask newPass for more room.",
        () -> Arguments.batch(0, 8));
  }
}
