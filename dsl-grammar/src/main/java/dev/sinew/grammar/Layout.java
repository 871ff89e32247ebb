package dev.sinew.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes the pieces of a correct text line by line. */
final class Layout {
  private static final int STEP = 2;
  private static final int CONTINUATION = 4;
  private static final int WIDEST = 120;

  /**
   * An open bracket.
   *
   * @param indent of the line it stands on
   * @param inside where lines inside begin
   */
  private record Bracket(int indent, int inside) {
    /** Where the closing bracket stands if it begins a line. */
    int end() {
      return inside == indent + STEP ? indent : inside - 1;
    }
  }

  private final List<Piece> pieces;
  private final Outline outline;
  private final Spacing spacing;
  private final Alignment alignment;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private int depth;
  private int indent;

  private Layout(List<Piece> pieces) {
    this.pieces = pieces;
    outline = new Outline(pieces);
    spacing = new Spacing(outline);
    alignment = new Alignment(pieces, outline);
  }

  static String of(List<Piece> pieces) {
    Layout layout = new Layout(pieces);
    layout.write();
    return layout.out.append('\n').toString();
  }

  private void write() {
    for (int i = 0; i < pieces.size(); i++) {
      String line = outline.type(i) == NnLexer.TRAIN ? trainOnOneLine(i) : "";
      if (!line.isEmpty() && STEP * depth + line.codePointCount(0, line.length()) <= WIDEST) {
        newLine(i, STEP * depth);
        out.append(line);
        i = outline.closing(outline.next(i));
      } else {
        piece(i);
      }
    }
  }

  private void piece(int i) {
    Piece piece = pieces.get(i);
    if (piece.is(NnLexer.RBRACE)) {
      depth--;
    }
    if (piece.isComment()) {
      beforeComment(i);
      CommentText.write(piece, column(), out);
    } else {
      beforeToken(i);
      out.append(piece.text());
    }
    if (piece.is(NnLexer.LBRACE)) {
      depth++;
    } else if (piece.opens()) {
      brackets.push(new Bracket(indent, column()));
    } else if (piece.closes()) {
      brackets.pop();
    }
  }

  private void beforeComment(int i) {
    if (ownLine(i)) {
      newLine(i, outline.betweenStatements(i) ? STEP * depth : continuation(i));
    } else if (pieces.get(i).endsLine()) {
      out.append("  ");
    } else if (!pieces.get(i - 1).opens()) {
      out.append(' ');
    }
  }

  private void beforeToken(int i) {
    boolean isEmptyBody =
        outline.type(i) == NnLexer.RBRACE && outline.type(i - 1) == NnLexer.LBRACE;
    if (outline.betweenStatements(i) && !isEmptyBody) {
      newLine(i, STEP * depth);
    } else if (i > 0 && pieces.get(i - 1).endsLine()) {
      newLine(i, continuation(i));
    } else if (pieces.get(i).breaks() > 0 && spacing.mayBreak(i)) {
      newLine(i, continuation(i));
    } else {
      out.append(i > 0 ? space(i) : "");
    }
  }

  private String space(int i) {
    boolean tight =
        pieces.get(i - 1).isComment()
            ? pieces.get(i).closes() || pieces.get(i).is(NnLexer.COMMA)
            : spacing.tight(i);
    return " ".repeat((tight ? 0 : 1) + alignment.before(i));
  }

  /** Whether the comment at {@code i} begins a line. */
  private boolean ownLine(int i) {
    boolean documents = pieces.get(i).isDoc() && outline.starts(outline.next(i));
    return i == 0 || pieces.get(i).breaks() > 0 || documents || pieces.get(i - 1).endsLine();
  }

  /** Where a line begins that goes on with a statement. */
  private int continuation(int i) {
    Bracket bracket = brackets.peek();
    if (bracket == null) {
      return STEP * depth + CONTINUATION;
    }
    if (pieces.get(outline.previous(i)).opens()) {
      bracket = new Bracket(bracket.indent(), bracket.indent() + STEP);
      brackets.pop();
      brackets.push(bracket);
    }
    return pieces.get(i).closes() ? bracket.end() : bracket.inside();
  }

  private void newLine(int i, int newIndent) {
    indent = newIndent;
    if (i > 0) {
      out.append(isBlankBefore(i) ? "\n\n" : "\n");
    }
    out.append(" ".repeat(newIndent));
  }

  private boolean isBlankBefore(int i) {
    int before = outline.type(i - 1);
    if (!outline.betweenStatements(i)
        || before == NnLexer.LBRACE
        || before == NnLexer.DOC
        || outline.type(i) == NnLexer.RBRACE) {
      return false;
    }
    return pieces.get(i).breaks() > 1 || (depth == 0 && isFirstLine(i) && isApart(i));
  }

  /** Whether no line stands between the declaration before and the piece at {@code i}. */
  private boolean isFirstLine(int i) {
    for (int k = outline.previous(i) + 1; k < i; k++) {
      if (ownLine(k)) {
        return false;
      }
    }
    return outline.previous(i) >= 0;
  }

  /** Whether the declaration before or behind the piece at {@code i} has several lines. */
  private boolean isApart(int i) {
    int next = pieces.get(i).isComment() ? outline.next(i) : i;
    if (outline.type(outline.previous(i)) == NnLexer.RBRACE
        || outline.type(next) == NnLexer.NETWORK) {
      return true;
    }
    for (int k = next + 1; k < pieces.size() && !outline.starts(k); k++) {
      if (outline.type(k) == NnLexer.LBRACE) {
        return true;
      }
    }
    return false;
  }

  /** The train block that begins at {@code start} as one line; empty if it is written as more. */
  private String trainOnOneLine(int start) {
    int open = outline.next(start);
    int close = outline.closing(open);
    if (pieces.subList(start + 1, close + 1).stream()
        .anyMatch(piece -> piece.isComment() || piece.breaks() > 0)) {
      return "";
    }
    StringBuilder line = new StringBuilder("train");
    for (int i = open; i <= close; i++) {
      boolean another = outline.starts(i) && i > open + 1;
      line.append(another ? "   " : space(i)).append(pieces.get(i).text());
    }
    return line.toString();
  }

  private int column() {
    int start = out.lastIndexOf("\n") + 1;
    return out.codePointCount(start, out.length());
  }
}
