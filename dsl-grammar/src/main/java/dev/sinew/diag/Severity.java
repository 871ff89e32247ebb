package dev.sinew.diag;

/** What a message means for the build. */
public enum Severity {
  /** Nothing is generated. */
  ERROR("error"),
  /** The network does what the text says, which may not be what its author meant. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** How messages begin. */
  public String word() {
    return word;
  }
}
