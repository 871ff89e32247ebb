package dev.sinew.grammar;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;

/**
 * A token or comment of a text.
 *
 * @param type as in {@link NnLexer}
 * @param text as written, with line feeds as its line ends
 * @param breaks how many line ends stand before it and behind the piece before
 */
record Piece(int type, String text, int breaks) {

  /** The pieces of {@code text} in order. */
  static List<Piece> all(String text) {
    String normal = text.replace("\r\n", "\n").replace('\r', '\n');
    CommonTokenStream stream = new CommonTokenStream(new NnLexer(CharStreams.fromString(normal)));
    stream.fill();
    List<Piece> pieces = new ArrayList<>();
    int line = 1;
    for (Token token : stream.getTokens()) {
      if (token.getType() != Token.EOF) {
        String shown = token.getText().stripTrailing();
        pieces.add(new Piece(token.getType(), shown, token.getLine() - line));
        line = token.getLine() + (int) shown.chars().filter(c -> c == '\n').count();
      }
    }
    return pieces;
  }

  boolean is(int other) {
    return type == other;
  }

  boolean isComment() {
    return isDoc() || is(NnLexer.COMMENT) || is(NnLexer.LINE_COMMENT);
  }

  boolean isDoc() {
    return is(NnLexer.DOC);
  }

  /** Whether nothing can follow it on its line. */
  boolean endsLine() {
    return is(NnLexer.LINE_COMMENT);
  }

  boolean opens() {
    return is(NnLexer.LPAREN) || is(NnLexer.LBRACKET);
  }

  boolean closes() {
    return is(NnLexer.RPAREN) || is(NnLexer.RBRACKET);
  }

  /** How many characters wide it is. */
  int width() {
    return text.codePointCount(0, text.length());
  }
}
