package dev.sinew.grammar;

import dev.sinew.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of one text, comments left out, and where they stand. The last one is the end of the
 * file.
 */
final class Tokens {
  private static final int SHOWN = 30;

  private final List<Token> all;
  private final List<Token> visible = new ArrayList<>();
  private final int[] positions;
  private final Offsets offsets;
  private final String text;
  private final int start;

  /**
   * @param start the offset that the text begins at
   */
  Tokens(List<Token> all, String text, int start) {
    this.all = all;
    this.start = start;
    positions = new int[all.size()];
    offsets = Offsets.of(text);
    this.text = text;
    for (Token token : all) {
      positions[token.getTokenIndex()] = visible.size();
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        visible.add(token);
      }
    }
  }

  /** All of the text. */
  Span whole() {
    return new Span(start, start + text.length());
  }

  int size() {
    return visible.size();
  }

  /** The token at {@code position}; the end of the file for a position beyond it. */
  Token at(int position) {
    return visible.get(Math.min(position, visible.size() - 1));
  }

  /** The type of the token at {@code position}, or of the end of the file outside of the text. */
  int type(int position) {
    return position < 0 ? Token.EOF : at(position).getType();
  }

  int position(Token token) {
    return positions[token.getTokenIndex()];
  }

  /** The token's stretch of text; empty behind the last token for the end of the file. */
  Span span(Token token) {
    if (token.getType() != Token.EOF) {
      return new Span(
          start + offsets.offset(token.getStartIndex()),
          start + offsets.offset(token.getStopIndex() + 1));
    }
    int last = visible.size() - 2;
    int end = last < 0 ? start : span(visible.get(last)).end();
    return new Span(end, end);
  }

  Span span(Token first, Token last) {
    return span(first).to(span(last));
  }

  /** The text from the one token to the other, both included. */
  String text(Token first, Token last) {
    return text(span(first).start(), span(last).end());
  }

  /** The text between two offsets. */
  String text(int from, int to) {
    return text.substring(from - start, to - start);
  }

  /** What a message calls the token: its text in quotes. */
  static String shown(Token token) {
    if (token.getType() == Token.EOF) {
      return "the end of the file";
    }
    String text = token.getText();
    if (text.codePointCount(0, text.length()) > SHOWN) {
      text = text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "...";
    }
    return token.getType() == NnParser.TEXT ? text : "'" + text + "'";
  }

  /** Whether {@code next} follows {@code token} without a space or a comment. */
  boolean touch(Token token, Token next) {
    return token.getStopIndex() + 1 == next.getStartIndex();
  }

  /** The first comment of the given type between two visible tokens that holds {@code text}. */
  Optional<Token> comment(int type, String text, int from, int to) {
    return all.subList(at(from).getTokenIndex(), at(to).getTokenIndex()).stream()
        .filter(token -> token.getType() == type && token.getText().contains(text))
        .findFirst();
  }

  /** The last documentation comment in front of {@code token} and behind the token before it. */
  Optional<Token> doc(Token token) {
    for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
      Token before = all.get(i);
      if (before.getChannel() == Token.DEFAULT_CHANNEL) {
        return Optional.empty();
      }
      if (before.getType() == NnLexer.DOC) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  /** A comment that runs into the end of the file. */
  Optional<Token> openComment() {
    return all.stream()
        .filter(token -> token.getType() == NnLexer.COMMENT || token.getType() == NnLexer.DOC)
        .filter(token -> token.getText().length() < 4 || !token.getText().endsWith("*/"))
        .findFirst();
  }
}
