package dev.sinew.grammar;

import dev.sinew.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;

/** Documentation comments: the last one in front of what it documents counts. */
final class Docs {
  private static final int MARK = "/**".length();

  private Docs() {}

  /** What the comment in front of {@code token} says; nothing for an empty one. */
  static Optional<Tree.Doc> before(Token token, Tokens tokens) {
    return tokens
        .doc(token)
        .map(doc -> new Tree.Doc(text(doc.getText()), tokens.span(doc)))
        .filter(doc -> !doc.text().isEmpty());
  }

  /** The lines between the marks, without the stars they begin with and the space behind those. */
  private static String text(String comment) {
    int end = comment.endsWith("*/") ? comment.length() - 2 : comment.length();
    List<String> lines = comment.substring(MARK, end).lines().toList();
    return lines.stream()
        .limit(1)
        .map(String::stripTrailing)
        .collect(Collectors.joining())
        .concat(lines.stream().skip(1).map(line -> "\n" + line(line)).collect(Collectors.joining()))
        .strip();
  }

  private static String line(String line) {
    String stripped = line.strip();
    String text = stripped.replaceFirst("^\\*+", "");
    return text.length() < stripped.length() && text.startsWith(" ") ? text.substring(1) : text;
  }
}
