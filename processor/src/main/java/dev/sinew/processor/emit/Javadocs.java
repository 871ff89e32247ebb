package dev.sinew.processor.emit;

/** Text for comments, written so that no text can end the comment or start a tag in it. */
final class Javadocs {
  private static final int MAX_LINES = 60;

  private Javadocs() {}

  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '@' -> out.append("&#64;");
        case '\\' -> out.append("&#92;");
        case '*' -> out.append(i + 1 < text.length() && text.charAt(i + 1) == '/' ? "&#42;" : "*");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** The source as a block of its own, or nothing if it is too long to be read there. */
  static String source(String source) {
    return source.lines().count() > MAX_LINES
        ? ""
        : "\n<pre>\n" + escape(source.strip()) + "\n</pre>\n";
  }
}
