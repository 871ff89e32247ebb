package dev.sinew.processor.emit;

import dev.sinew.processor.graph.Documentation;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text for comments, written so that no text can end the comment or start a tag in it. */
final class Javadocs {
  private static final int MAX_LINES = 60;

  private Javadocs() {}

  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append(c);
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '@' -> out.append("&#64;");
        case '\\' -> out.append("&#92;");
        case '*' -> out.append(i + 1 < text.length() && text.charAt(i + 1) == '/' ? "&#42;" : "*");
        default -> out.append(visible(c));
      }
    }
    return out.toString();
  }

  /** Characters that hide or turn around what stands beside them are written as numbers. */
  private static String visible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> " ";
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          "&#" + (int) c + ";";
      default -> String.valueOf(c);
    };
  }

  /** A comment as written, escaped; what an empty line parts are paragraphs. */
  static String text(String comment) {
    return comment
        .strip()
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .transform(Javadocs::escape)
        .replaceAll("\n\n+", "\n\n<p>");
  }

  /** What the user says of the network, before what there is to say of any. */
  static String ofNetwork(Documentation docs) {
    return docs.network().map(text -> text(text) + "\n\n<p>").orElse("");
  }

  /** The same as a paragraph of its own, after others; nothing if there is no comment. */
  static String paragraph(Optional<String> comment) {
    return comment.map(text -> "\n<p>" + text(text) + "\n").orElse("");
  }

  /** The same for a tag such as the one of a parameter. */
  static String tag(String tag, Optional<String> comment) {
    return comment.map(text -> tag + " " + text(text) + "\n").orElse("");
  }

  /** The source as a block of its own, or nothing if it is too long to be read there. */
  static String source(String source) {
    return source.lines().count() > MAX_LINES
        ? ""
        : "\n<pre>\n" + escape(source.strip()) + "\n</pre>\n";
  }
}
