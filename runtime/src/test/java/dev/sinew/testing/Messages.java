package dev.sinew.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Pins the whole text of an exception. */
public final class Messages {
  private Messages() {}

  public static <T extends Throwable> T assertFails(
      Class<T> type, String message, Executable action) {
    T thrown = assertThrows(type, action);
    assertEquals(message, thrown.getMessage());
    return thrown;
  }
}
