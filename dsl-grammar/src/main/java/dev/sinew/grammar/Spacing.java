package dev.sinew.grammar;

/** What stands between two neighbouring tokens of a statement: a space or nothing. */
final class Spacing {
  private final Outline outline;

  Spacing(Outline outline) {
    this.outline = outline;
  }

  /** Whether the token at {@code i} follows the token before it without a space. */
  boolean tight(int i) {
    int before = outline.previous(i);
    int last = outline.type(before);
    return switch (outline.type(i)) {
      case NnLexer.COMMA, NnLexer.RPAREN, NnLexer.RBRACKET, NnLexer.DOT -> true;
      case NnLexer.LPAREN, NnLexer.LBRACKET -> last == NnLexer.NAME || tightAfter(before);
      case NnLexer.RANGE -> last != NnLexer.COMMA && last != NnLexer.ASSIGN;
      case NnLexer.COLON -> outline.isTypeColon(i);
      case NnLexer.RBRACE -> last == NnLexer.LBRACE;
      default -> isRatio(i) || tightAfter(before);
    };
  }

  /** Whether a line may end before the token at {@code i}, if it does in the text. */
  boolean mayBreak(int i) {
    int before = outline.previous(i);
    return switch (outline.type(i)) {
      case NnLexer.COMMA, NnLexer.ASSIGN, NnLexer.LBRACE -> false;
      case NnLexer.RPAREN, NnLexer.RBRACKET -> true;
      default ->
          switch (outline.type(before)) {
            case NnLexer.LPAREN, NnLexer.LBRACKET -> true;
            case NnLexer.NAME, NnLexer.COMMA -> !tight(i);
            default -> !tight(i) && !outline.starts(before);
          };
    };
  }

  private boolean tightAfter(int i) {
    return switch (outline.type(i)) {
      case NnLexer.LPAREN, NnLexer.LBRACKET, NnLexer.DOT, NnLexer.RANGE -> true;
      default -> outline.isSign(i) || isRatio(i);
    };
  }

  /** Whether the token at {@code i} is the slash of a number such as 1/16. */
  private boolean isRatio(int i) {
    if (outline.type(i) != NnLexer.SLASH || outline.type(outline.next(i)) != NnLexer.NUMERAL) {
      return false;
    }
    int numerator = outline.previous(i);
    int before = outline.type(outline.previous(numerator));
    return outline.type(numerator) == NnLexer.NUMERAL
        && before != NnLexer.SLASH
        && before != NnLexer.STAR;
  }
}
