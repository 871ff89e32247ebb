package dev.sinew.diag;

/**
 * A source line as a terminal shows it below a message, and carets under its guilty part. A very
 * long line is cut around them.
 */
final class Excerpt {
  private static final int LONGEST_LINE = 160;
  private static final int KEPT_BEFORE = 60;
  private static final String CUT = "...";

  private final StringBuilder line = new StringBuilder();
  private final StringBuilder carets = new StringBuilder();

  private Excerpt() {}

  /** Shows {@code text}, a line without its end, with carets from {@code start} to {@code end}. */
  static String of(String text, int start, int end) {
    Excerpt excerpt = new Excerpt();
    int from = 0;
    int to = text.length();
    if (to > LONGEST_LINE) {
      from = boundary(text, start <= KEPT_BEFORE ? 0 : start - KEPT_BEFORE);
      to = boundary(text, Math.min(to, from + LONGEST_LINE));
    }
    if (from > 0) {
      excerpt.line.append(CUT);
      excerpt.carets.append(" ".repeat(CUT.length()));
    }
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      excerpt.add(text.codePointAt(i), i >= start, i >= start && i < end);
    }
    if (start >= to || start >= end) {
      excerpt.carets.append('^');
    }
    excerpt.line.append(to < text.length() ? CUT : "");
    return "\n    " + excerpt.line + "\n    " + excerpt.carets;
  }

  private void add(int codePoint, boolean behindStart, boolean guilty) {
    boolean hidden = hidden(codePoint);
    line.appendCodePoint(hidden ? '\uFFFD' : codePoint);
    if (!behindStart || guilty) {
      String mark = guilty ? "^" : codePoint == '\t' ? "\t" : " ";
      carets.append(mark.repeat(hidden ? 1 : cells(codePoint)));
    }
  }

  private static int boundary(String text, int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return inside ? index - 1 : index;
  }

  /** Characters that would move the cursor, or turn the direction of the text. */
  private static boolean hidden(int codePoint) {
    return (Character.isISOControl(codePoint) && codePoint != '\t')
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** How many columns of a terminal a character takes: none, one or two. */
  private static int cells(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return wide(codePoint) ? 2 : 1;
  }

  private static boolean wide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115F) // Hangul, leading
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F) // CJK, kana, Yi
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3) // Hangul
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF) // CJK, compatibility
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60) // full width
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
        || (codePoint >= 0x1F300 && codePoint <= 0x1F64F) // pictures
        || (codePoint >= 0x1F900 && codePoint <= 0x1F9FF)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
  }
}
