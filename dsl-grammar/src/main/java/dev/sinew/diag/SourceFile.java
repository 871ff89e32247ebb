package dev.sinew.diag;

import java.util.ArrayList;
import java.util.List;

/**
 * A source text and the name it is reported under. Lines and columns are worked out late, only for
 * what is printed.
 *
 * <p>The texts it imports share its offsets: the first one's begin one behind its end, the next
 * one's behind that. So a span needs no name of a file. Lines, columns and excerpts are those of
 * one text; {@link #holding} and {@link #within} find it.
 *
 * @param path what diagnostics call the file, for example {@code digits.nn}; with forward slashes
 * @param text the whole text
 * @param imported the texts whose offsets follow
 */
public record SourceFile(String path, String text, List<SourceFile> imported) {
  public SourceFile {
    imported = List.copyOf(imported);
  }

  /** A text that imports nothing. */
  public SourceFile(String path, String text) {
    this(path, text, List.of());
  }

  /** This text with {@code next} behind all it has; its offsets begin at {@link #end}. */
  public SourceFile with(SourceFile next) {
    List<SourceFile> all = new ArrayList<>(imported);
    all.add(next);
    return new SourceFile(path, text, all);
  }

  /** The offset behind this text and those it imports. */
  public int end() {
    return start(imported.size() + 1);
  }

  /** The text that {@code offset} is in: this one, or one that it imports. */
  public SourceFile holding(int offset) {
    int behind = behind(offset);
    return behind == 0 ? this : imported.get(behind - 1);
  }

  /** {@code span} in the offsets of the text alone that {@link #holding} finds for its start. */
  public Span within(Span span) {
    int start = start(behind(span.start()));
    return new Span(span.start() - start, span.end() - start);
  }

  /** How many texts end before {@code offset}. */
  private int behind(int offset) {
    int behind = 0;
    int next = text.length() + 1;
    while (behind < imported.size() && offset >= next) {
      next += imported.get(behind).text.length() + 1;
      behind++;
    }
    return behind;
  }

  /** Where the offsets of the text behind the first {@code behind} ones begin. */
  private int start(int behind) {
    int start = behind == 0 ? 0 : text.length() + 1;
    for (int i = 0; i < behind - 1; i++) {
      start += imported.get(i).text.length() + 1;
    }
    return start;
  }

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

  /** {@code path:line:column} of {@code offset}, in this text or one that it imports. */
  public String position(int offset) {
    SourceFile file = holding(offset);
    int at = offset - start(behind(offset));
    return file.path + ":" + file.line(at) + ":" + file.column(at);
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
