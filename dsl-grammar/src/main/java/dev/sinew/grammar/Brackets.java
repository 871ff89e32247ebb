package dev.sinew.grammar;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * Which bracket closes which, found before parsing and by the tokens alone. A bracket that a new
 * statement or an outer bracket's end cuts off has no partner.
 */
final class Brackets {
  private static final int NONE = -1;

  private final Tokens tokens;
  private final int[] partner;
  private final int[] around;
  private final Deque<Integer> open = new ArrayDeque<>();
  private boolean extraBrace;

  private Brackets(Tokens tokens) {
    this.tokens = tokens;
    partner = new int[tokens.size()];
    around = new int[tokens.size()];
    Arrays.fill(partner, NONE);
  }

  static Brackets match(Tokens tokens) {
    Brackets plain = new Brackets(tokens);
    plain.scan(false);
    if (plain.open.isEmpty()) {
      return plain;
    }
    Brackets strict = new Brackets(tokens);
    strict.scan(true);
    return strict;
  }

  /** The position of the innermost bracket that is open in front of {@code position}. */
  OptionalInt around(int position) {
    int found = around[Math.min(position, around.length - 1)];
    return found == NONE ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The position of the bracket that closes the one at {@code position}. */
  OptionalInt partner(int position) {
    return partner[position] == NONE ? OptionalInt.empty() : OptionalInt.of(partner[position]);
  }

  /** Whether some {@code '}'} closes nothing. */
  boolean extraBrace() {
    return extraBrace;
  }

  /**
   * The first token nested deeper than {@code limit}: a bracket, or one of a row of minus signs.
   */
  static OptionalInt deeperThan(int limit, Tokens tokens) {
    int depth = 0;
    int signs = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int type = tokens.type(i);
      signs = type == NnParser.MINUS ? signs + 1 : 0;
      if (opens(type)) {
        depth++;
      } else if (closes(type)) {
        depth = Math.max(0, depth - 1);
      }
      if (depth + signs > limit) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The closing type of an opening one, or a negative number. */
  static int closerOf(int type) {
    return switch (type) {
      case NnParser.LPAREN -> NnParser.RPAREN;
      case NnParser.LBRACKET -> NnParser.RBRACKET;
      case NnParser.LBRACE -> NnParser.RBRACE;
      default -> NONE;
    };
  }

  static boolean opens(int type) {
    return closerOf(type) != NONE;
  }

  static boolean closes(int type) {
    return type == NnParser.RPAREN || type == NnParser.RBRACKET || type == NnParser.RBRACE;
  }

  /** In a strict scan a statement also ends the braces of a {@code train} in front of it. */
  private void scan(boolean strict) {
    for (int i = 0; i < tokens.size(); i++) {
      int type = tokens.type(i);
      around[i] = open.isEmpty() ? NONE : open.element();
      if (Words.startsStatement(tokens, i)) {
        cut(type, strict);
      }
      if (opens(type)) {
        open.push(i);
      } else if (closes(type)) {
        close(i, type);
      }
    }
  }

  private void cut(int type, boolean strict) {
    while (!open.isEmpty()
        && (type == NnParser.NETWORK
            || tokens.type(open.peek()) != NnParser.LBRACE
            || (strict && type != NnParser.LOSS && isTrain(open.peek())))) {
      open.pop();
    }
  }

  private boolean isTrain(int brace) {
    return tokens.type(brace - 1) == NnParser.TRAIN;
  }

  private void close(int position, int type) {
    if (type == NnParser.RBRACE) {
      while (!open.isEmpty() && tokens.type(open.peek()) != NnParser.LBRACE) {
        open.pop();
      }
    }
    int depth = 0;
    for (int opener : open) {
      depth++;
      if (closerOf(tokens.type(opener)) == type) {
        for (int i = 1; i < depth; i++) {
          open.pop();
        }
        partner[open.pop()] = position;
        return;
      }
      if (tokens.type(opener) == NnParser.LBRACE) {
        break;
      }
    }
    extraBrace |= type == NnParser.RBRACE;
  }
}
