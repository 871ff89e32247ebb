package dev.sinew.diag;

/**
 * A stretch of a source text, as UTF-16 offsets.
 *
 * @param start offset of the first character, 0 or more
 * @param end offset behind the last character, at least {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The smallest span that covers this one and {@code other}. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether the two share a character, or touch. */
  public boolean overlaps(Span other) {
    return start <= other.end && other.start <= end;
  }
}
