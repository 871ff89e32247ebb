package dev.sinew.processor.graph;

/** The width of a network's numbers. */
public enum Precision {
  FLOAT("float"),
  DOUBLE("double");

  private final String word;

  Precision(String word) {
    this.word = word;
  }

  /** The word in the language, which is also Java's. */
  public String word() {
    return word;
  }
}
