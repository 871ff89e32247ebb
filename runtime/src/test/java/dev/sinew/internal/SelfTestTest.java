package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SelfTestTest {
  private static final String ADVICE =
      " The class or its parameters were changed after they were written, or this JVM computes"
          + " wrongly.";

  @Test
  void patternsRepeat() {
    assertArrayEquals(new float[] {1, 2, 1, 2, 1}, SelfTest.repeat(5, 1f, 2f));
    assertArrayEquals(new double[] {1, 2, 1}, SelfTest.repeat(3, 1.0, 2.0));
  }

  @Test
  void sameBitsPass() {
    float[] floats = {0.1f, -0f};
    double[] doubles = {0.1, -0.0};
    assertDoesNotThrow(
        () -> {
          SelfTest.same("y", floats, 0.1f, -0f);
          SelfTest.same("y", doubles, 0.1, -0.0);
          SelfTest.sameHash("y", floats, Arrays.hashCode(floats));
          SelfTest.sameHash("y", doubles, Arrays.hashCode(doubles));
        });
  }

  @Test
  void anotherBitIsNamed() {
    assertDiffers(
        "y[1] is -0.0, but was recorded as 0.0.",
        () -> SelfTest.same("y", new float[] {1, -0f}, 1f, 0f));
    assertDiffers(
        "y[0] is 1.0, but was recorded as 2.0.", () -> SelfTest.same("y", new double[] {1}, 2.0));
    assertDiffers(
        "the hash of y is 1065353247, but was recorded as 7.",
        () -> SelfTest.sameHash("y", new float[] {1}, 7));
    assertDiffers(
        "the hash of y is 1072693279, but was recorded as 7.",
        () -> SelfTest.sameHash("y", new double[] {1}, 7));
  }

  private static void assertDiffers(String message, Runnable test) {
    assertEquals(
        message + ADVICE, assertThrows(IllegalStateException.class, test::run).getMessage());
  }
}
