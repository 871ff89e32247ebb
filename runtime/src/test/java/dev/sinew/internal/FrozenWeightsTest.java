package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FrozenWeightsTest {
  /** 1f and -2f, little-endian: 0x3F800000 and 0xC0000000. Its CRC-32 is that of Python's zlib. */
  private static final String ONE_AND_MINUS_TWO = "AACAPwAAAMA=";

  private static final long CHECKSUM = 3280414294L;

  /** The same numbers in double, 0x3FF0... and 0xC000... */
  private static final String IN_DOUBLE = "AAAAAAAA8D8AAAAAAAAAwA==";

  private static final long CHECKSUM_IN_DOUBLE = 2518354559L;

  @Test
  void numbersOfText() {
    Class<?> owner = FrozenWeightsTest.class;
    assertArrayEquals(
        new float[] {1, -2}, FrozenWeights.floats(owner, 2, CHECKSUM, ONE_AND_MINUS_TWO));
    assertArrayEquals(
        new double[] {1, -2}, FrozenWeights.doubles(owner, 2, CHECKSUM_IN_DOUBLE, IN_DOUBLE));
  }

  @Test
  void anotherTextIsRefused() {
    Exception refusal =
        assertThrows(
            IllegalStateException.class,
            () -> FrozenWeights.floats(String.class, 2, CHECKSUM + 1, ONE_AND_MINUS_TWO));
    assertEquals(
        "its text is not the one that was written with java.lang.String; build both again, and keep"
            + " resource filtering away from it.",
        refusal.getMessage());
  }

  @Test
  void missingResource() {
    String message =
        "java.lang.String needs its parameters, none.weights, which lie beside the class; put that"
            + " resource into the jar too.";
    assertEquals(
        message,
        assertThrows(
                IllegalStateException.class,
                () -> FrozenWeights.floats(String.class, "none.weights", 2, CHECKSUM))
            .getMessage());
    assertEquals(
        message,
        assertThrows(
                IllegalStateException.class,
                () -> FrozenWeights.doubles(String.class, "none.weights", 2, CHECKSUM))
            .getMessage());
  }
}
