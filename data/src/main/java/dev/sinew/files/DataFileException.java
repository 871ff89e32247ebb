package dev.sinew.files;

import java.io.IOException;

/** A file that holds no data that can be used; the message names it and says why. */
public class DataFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A file that is wrong in this way. */
  public DataFileException(String message) {
    super(message);
  }

  /** A file that is wrong in this way, found by {@code cause}. */
  public DataFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
