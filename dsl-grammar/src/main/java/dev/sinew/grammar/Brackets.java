package dev.sinew.grammar;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalInt;
import org.antlr.v4.runtime.CommonToken;

/**
 * Which bracket closes which, found before parsing and by the tokens alone. A bracket that a new
 * statement or an outer bracket's end cuts off has no partner.
 */
final class Brackets {
  private static final int NONE = -1;

  /**
   * What a new statement or network ends, closed or not: more where some bracket has no partner.
   */
  private enum Cut {
    BRACKETS,
    NETWORKS,
    BLOCKS
  }

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

  /**
   * Matches the brackets. Where all have partners although a network stands in another one, the
   * inner word {@code network} becomes a {@code NESTED}; elsewhere a network ends the one before.
   */
  static Brackets match(Tokens tokens) {
    Brackets nested = new Brackets(tokens);
    nested.scan(Cut.BRACKETS);
    if (nested.open.isEmpty() && !nested.extraBrace) {
      nested.markNested();
      return nested;
    }
    Brackets plain = new Brackets(tokens);
    plain.scan(Cut.NETWORKS);
    if (plain.open.isEmpty()) {
      return plain;
    }
    Brackets strict = new Brackets(tokens);
    strict.scan(Cut.BLOCKS);
    return strict;
  }

  private void markNested() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.type(i) == NnParser.NETWORK && inBraces(i) && Words.startsStatement(tokens, i)) {
        ((CommonToken) tokens.at(i)).setType(NnParser.NESTED);
      }
    }
  }

  /** Whether braces are open at {@code position}; the word there ends other brackets. */
  private boolean inBraces(int position) {
    int opener = around[position];
    while (opener != NONE && tokens.type(opener) != NnParser.LBRACE) {
      opener = around[opener];
    }
    return opener != NONE;
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
   * The first token nested deeper than {@code limit}: a bracket, one of a row of minus signs, or
   * one of the question marks of a chain.
   */
  static OptionalInt deeperThan(int limit, Tokens tokens) {
    Deque<Integer> outer = new ArrayDeque<>(); // question marks up to each open bracket
    int signs = 0;
    int questions = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int type = tokens.type(i);
      signs = type == NnParser.MINUS ? signs + 1 : 0;
      if (opens(type)) {
        outer.push(questions);
      } else if (closes(type) && !outer.isEmpty()) {
        questions = outer.pop();
      } else if (type == NnParser.QUESTION) {
        questions++;
      } else if (endsChain(tokens, i)) {
        questions = outer.isEmpty() ? 0 : outer.element();
      }
      if (outer.size() + signs + questions > limit) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean endsChain(Tokens tokens, int position) {
    return tokens.type(position) == NnParser.COMMA
        || Words.opens(tokens.type(position))
        || Words.startsDefinition(tokens, position);
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

  private void scan(Cut cut) {
    for (int i = 0; i < tokens.size(); i++) {
      int type = tokens.type(i);
      around[i] = open.isEmpty() ? NONE : open.element();
      if (Words.startsStatement(tokens, i)) {
        while (!open.isEmpty() && cuts(i, open.element(), cut)) {
          open.pop();
        }
      }
      if (opens(type)) {
        open.push(i);
      } else if (closes(type)) {
        close(i, type);
      }
    }
  }

  /** Whether the statement at {@code position} ends what {@code opener} opened. */
  private boolean cuts(int position, int opener, Cut cut) {
    int type = tokens.type(position);
    if (tokens.type(opener) != NnParser.LBRACE) {
      return true;
    }
    return switch (cut) {
      case BRACKETS -> false;
      case NETWORKS -> type == NnParser.NETWORK;
      case BLOCKS ->
          type == NnParser.NETWORK
              || (isTrain(opener) && !inTrain(position))
              || (isBlock(opener) && !inBlock(type));
    };
  }

  private boolean isTrain(int brace) {
    return tokens.type(brace - 1) == NnParser.TRAIN;
  }

  private boolean inTrain(int position) {
    return tokens.type(position) == NnParser.INPUT
        || (tokens.type(position) == NnParser.LOSS && tokens.type(position + 1) == NnParser.ASSIGN);
  }

  /** Whether the brace opens the body of a block: in front of it are a name and parameters. */
  private boolean isBlock(int brace) {
    int at = brace - 1;
    if (tokens.type(at) == NnParser.RPAREN) {
      while (at > 0 && partner[at] != brace - 1) {
        at--;
      }
      at--;
    }
    return tokens.type(at) == NnParser.NAME && tokens.type(at - 1) == NnParser.BLOCK;
  }

  private static boolean inBlock(int type) {
    return type == NnParser.INPUT || type == NnParser.OUTPUT || type == NnParser.SHARED;
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
