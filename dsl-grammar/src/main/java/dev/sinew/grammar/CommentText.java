package dev.sinew.grammar;

import java.util.List;

/** Comments of several lines in their new places. */
final class CommentText {
  private CommentText() {}

  /**
   * Writes a comment that begins in {@code column}. If each line begins with a star, the stars
   * stand below the first; otherwise the lines are a drawing or code, and stay as they are.
   */
  static void write(Piece comment, int column, StringBuilder out) {
    List<String> lines = comment.text().lines().map(String::stripTrailing).toList();
    boolean starred = lines.stream().skip(1).allMatch(line -> line.strip().startsWith("*"));
    out.append(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      out.append('\n').append(starred ? " ".repeat(column + 1) + line.strip() : line);
    }
  }
}
