package dev.sinew.cli.draw;

import java.lang.Character.UnicodeScript;

/**
 * How wide a text is at most, without asking for the font. In widths of the font's size: common
 * sans serif fonts have no letter wider than these.
 */
final class TextWidth {
  private static final double USUAL = 0.62;
  private static final double NARROW = 0.4;
  private static final double WIDE = 0.98;
  private static final double SQUARE = 1.05;

  private TextWidth() {}

  static double of(String text, double fontSize) {
    return fontSize * text.codePoints().mapToDouble(TextWidth::of).sum();
  }

  private static double of(int c) {
    if (c >= 0x1100 && !isAlphabet(c)) {
      return SQUARE;
    }
    if ("mwMWGOQ@%&".indexOf(c) >= 0) {
      return WIDE;
    }
    if (Character.isUpperCase(c)) {
      return (USUAL + WIDE) / 2;
    }
    return "ijltfr .,:;'|()[]-".indexOf(c) >= 0 ? NARROW : USUAL;
  }

  private static boolean isAlphabet(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.LATIN
        || script == UnicodeScript.GREEK
        || script == UnicodeScript.CYRILLIC;
  }
}
