package dev.sinew.grammar;

import java.util.Locale;
import java.util.OptionalInt;

/** The reserved words, and which tokens a statement starts with. */
final class Words {
  private Words() {}

  /** Whether the word opens a statement or a declaration, now or in a later version. */
  static boolean opens(int type) {
    return type == NnParser.NETWORK || opensStatement(type) || isLater(type);
  }

  /** Whether the word opens what may stand in a network. */
  static boolean opensStatement(int type) {
    return switch (type) {
      case NnParser.PRECISION,
          NnParser.INPUT,
          NnParser.OUTPUT,
          NnParser.TRAIN,
          NnParser.BLOCK,
          NnParser.SHARED,
          NnParser.ACTIVATION,
          NnParser.LOSS,
          NnParser.IMPORT,
          NnParser.NESTED ->
          true;
      default -> false;
    };
  }

  /** Whether the word is reserved for what the language does not have yet. */
  static boolean isLater(int type) {
    return type >= NnParser.PARAMETER && type <= NnParser.FOR;
  }

  static boolean isReserved(int type) {
    return opens(type) || type == NnParser.TRUE || type == NnParser.FALSE;
  }

  /**
   * Whether a statement or a declaration starts at {@code position}: a word that opens one, and
   * what must follow it.
   */
  static boolean startsStatement(Tokens tokens, int position) {
    int type = tokens.type(position);
    int next = tokens.type(position + 1);
    return switch (type) {
      case NnParser.TRAIN -> next == NnParser.LBRACE;
      case NnParser.LOSS -> next == NnParser.ASSIGN || next == NnParser.NAME;
      case NnParser.IMPORT -> next == NnParser.TEXT;
      case NnParser.OUTPUT -> next == NnParser.NAME || next == NnParser.LPAREN;
      case NnParser.ELSE -> false;
      default -> opens(type) && next == NnParser.NAME;
    };
  }

  /** Whether something starts at {@code position} that may stand beside networks. */
  static boolean startsDeclaration(Tokens tokens, int position) {
    return switch (tokens.type(position)) {
      case NnParser.NETWORK, NnParser.BLOCK, NnParser.ACTIVATION, NnParser.IMPORT -> true;
      case NnParser.LOSS -> tokens.type(position + 1) == NnParser.NAME;
      default -> false;
    };
  }

  /** Whether a name is given a value at {@code position}. */
  static boolean startsDefinition(Tokens tokens, int position) {
    return tokens.type(position) == NnParser.NAME && tokens.type(position + 1) == NnParser.ASSIGN;
  }

  /**
   * The word that opens a statement or declaration and was probably meant by the name at {@code
   * position}.
   */
  static OptionalInt meant(Tokens tokens, int position) {
    if (tokens.type(position) != NnParser.NAME) {
      return OptionalInt.empty();
    }
    String text = tokens.at(position).getText().toLowerCase(Locale.ROOT);
    int next = tokens.type(position + 1);
    for (int type = NnParser.NETWORK; type <= NnParser.IMPORT; type++) {
      if (next == follower(type)
          && (type == NnParser.LOSS ? text.equals(word(type)) : nearly(text, word(type)))) {
        return OptionalInt.of(type);
      }
    }
    return OptionalInt.empty();
  }

  private static int follower(int type) {
    return switch (type) {
      case NnParser.TRAIN -> NnParser.LBRACE;
      case NnParser.IMPORT -> NnParser.TEXT;
      default -> NnParser.NAME;
    };
  }

  /** The spelling of a reserved word or sign. */
  static String word(int type) {
    String literal = NnParser.VOCABULARY.getLiteralName(type);
    return literal.substring(1, literal.length() - 1);
  }

  /** Whether one letter more, less, other, or two swapped neighbours part the texts. */
  static boolean nearly(String text, String word) {
    int start = 0;
    while (start < Math.min(text.length(), word.length())
        && text.charAt(start) == word.charAt(start)) {
      start++;
    }
    String a = text.substring(start);
    String b = word.substring(start);
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length() <= 1;
    }
    return a.substring(1).equals(b)
        || a.equals(b.substring(1))
        || a.substring(1).equals(b.substring(1))
        || (a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0)
            && a.substring(2).equals(b.substring(2)));
  }
}
