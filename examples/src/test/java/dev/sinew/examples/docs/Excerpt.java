package dev.sinew.examples.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Part of a longer text. A line {@code ...} stands for lines that are left out. */
final class Excerpt {
  private Excerpt() {}

  /** Fails unless the parts of {@code block} are whole lines of {@code full}, in this order. */
  static void assertPartOf(String full, Block block) {
    String text = "\n" + full;
    int from = 0;
    for (String part : block.text().split("(?m)^ *\\.\\.\\.\n", -1)) {
      int at = text.indexOf("\n" + part, from);
      assertTrue(
          at >= 0, () -> block.place() + ": not in the real output:\n" + part + "\nof\n" + full);
      from = at + part.length();
    }
  }
}
