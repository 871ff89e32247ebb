package dev.sinew.diag;

/**
 * A source text and the name it is reported under. Lines and columns are worked out late, only for
 * what is printed.
 *
 * @param path what diagnostics call the file, for example {@code digits.nn}; with forward slashes
 * @param text the whole text
 */
public record SourceFile(String path, String text) {

  /** The line of {@code offset}, counted from 1. */
  public int line(int offset) {
    int line = 1;
    for (int i = 0; i < Math.min(offset, text.length()); i++) {
      if (endsLine(i)) {
        line++;
      }
    }
    return line;
  }

  /** The column of {@code offset} in its line, counted from 1 in UTF-16 units. */
  public int column(int offset) {
    return offset - lineStart(offset) + 1;
  }

  /** The text of the line that {@code offset} is in, without its end. */
  public String lineText(int offset) {
    return text.substring(lineStart(offset), lineEnd(offset));
  }

  /** {@code path:line:column} of {@code offset}. */
  public String position(int offset) {
    return path + ":" + line(offset) + ":" + column(offset);
  }

  /**
   * The line that {@code span} starts in and below it a caret under each character of the span,
   * both indented. Begins with a line end and has none at its end.
   */
  public String excerpt(Span span) {
    int lineStart = lineStart(span.start());
    int end = Math.min(span.end(), lineEnd(span.start()));
    return Excerpt.of(lineText(span.start()), span.start() - lineStart, end - lineStart);
  }

  private int lineEnd(int offset) {
    int end = Math.min(offset, text.length());
    if (end > 0 && !endsLine(end - 1) && text.charAt(end - 1) == '\r') {
      return end - 1; // between CR and LF
    }
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int lineStart(int offset) {
    int start = Math.min(offset, text.length());
    while (start > 0 && !endsLine(start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether a line ends with the character at {@code i}: LF, CR LF, or a CR of its own. */
  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
