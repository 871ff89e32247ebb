package dev.sinew;

import java.io.IOException;

/** A model file that is damaged or belongs to another network. Nothing of it was taken over. */
public final class ModelFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with which file. */
  public ModelFileException(String message) {
    super(message);
  }

  /** Says what is wrong with which file, and what that was found by. */
  public ModelFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
