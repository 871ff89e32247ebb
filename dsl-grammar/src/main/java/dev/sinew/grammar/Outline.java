package dev.sinew.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the pieces of a correct text are to one another. Positions count comments too. */
final class Outline {
  private static final int NONE = -1;

  private final List<Piece> pieces;
  private final BitSet starts = new BitSet();
  private final BitSet signs = new BitSet();
  private final BitSet typeColons = new BitSet();
  private final int[] before;
  private final int[] after;

  Outline(List<Piece> pieces) {
    this.pieces = pieces;
    before = new int[pieces.size()];
    after = new int[pieces.size()];
    neighbours();
    List<Integer> questions = new ArrayList<>(List.of(0));
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int last = questions.size() - 1;
      if (piece.opens()) {
        questions.add(0);
      } else if (piece.closes()) {
        questions.remove(last);
      } else if (piece.is(NnLexer.QUESTION)) {
        questions.set(last, questions.get(last) + 1);
      } else if (piece.is(NnLexer.COLON)) {
        typeColons.set(i, questions.get(last) == 0);
        questions.set(last, Math.max(0, questions.get(last) - 1));
      }
      signs.set(i, piece.is(NnLexer.MINUS) && !endsOperand(previous(i)));
      starts.set(i, questions.size() == 1 && begins(i));
    }
  }

  private void neighbours() {
    int last = NONE;
    for (int i = 0; i < pieces.size(); i++) {
      before[i] = last;
      last = pieces.get(i).isComment() ? last : i;
    }
    int next = pieces.size();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      after[i] = next;
      next = pieces.get(i).isComment() ? next : i;
    }
  }

  /** The position of the token before {@code i}, or -1. */
  int previous(int i) {
    return before[i];
  }

  /** The position of the token behind {@code i}, or the number of pieces. */
  int next(int i) {
    return after[i];
  }

  /** The type of the token at {@code i}; -1 outside of the text. */
  int type(int i) {
    return i < 0 || i >= pieces.size() ? NONE : pieces.get(i).type();
  }

  /** Whether a declaration, a statement or a setting begins with the token at {@code i}. */
  boolean starts(int i) {
    return i < pieces.size() && starts.get(i);
  }

  /** Whether the token at {@code i} is a minus sign with nothing to subtract from. */
  boolean isSign(int i) {
    return i >= 0 && signs.get(i);
  }

  /** Whether the token at {@code i} is the colon between a name and its type. */
  boolean isTypeColon(int i) {
    return typeColons.get(i);
  }

  /** Whether the piece at {@code i} stands between statements, not in one. */
  boolean betweenStatements(int i) {
    int token = pieces.get(i).isComment() ? next(i) : i;
    return token >= pieces.size() || starts(token) || type(token) == NnLexer.RBRACE;
  }

  /** The position of the brace that closes the one at {@code open}. */
  int closing(int open) {
    int depth = 0;
    for (int i = open; ; i++) {
      if (type(i) == NnLexer.LBRACE) {
        depth++;
      } else if (type(i) == NnLexer.RBRACE && --depth == 0) {
        return i;
      }
    }
  }

  private boolean begins(int i) {
    return switch (type(i)) {
      case NnLexer.NETWORK,
          NnLexer.PRECISION,
          NnLexer.INPUT,
          NnLexer.OUTPUT,
          NnLexer.TRAIN,
          NnLexer.BLOCK,
          NnLexer.SHARED,
          NnLexer.ACTIVATION,
          NnLexer.LOSS,
          NnLexer.IMPORT ->
          true;
      case NnLexer.NAME -> type(next(i)) == NnLexer.ASSIGN && !isHead(type(previous(i)));
      default -> false;
    };
  }

  /** Whether the word is followed by the name of what it declares. */
  private static boolean isHead(int type) {
    return switch (type) {
      case NnLexer.OUTPUT, NnLexer.SHARED, NnLexer.BLOCK, NnLexer.ACTIVATION, NnLexer.LOSS -> true;
      default -> false;
    };
  }

  private boolean endsOperand(int i) {
    return switch (type(i)) {
      case NnLexer.NAME,
          NnLexer.NUMERAL,
          NnLexer.TEXT,
          NnLexer.TRUE,
          NnLexer.FALSE,
          NnLexer.RPAREN,
          NnLexer.RBRACKET ->
          true;
      default -> false;
    };
  }
}
