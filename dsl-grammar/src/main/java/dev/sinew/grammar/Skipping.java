package dev.sinew.grammar;

import java.util.OptionalInt;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;

/** Moves a parser over tokens that it need not understand. Closed brackets are skipped whole. */
final class Skipping {
  private final Tokens tokens;
  private final Brackets brackets;

  Skipping(Tokens tokens, Brackets brackets) {
    this.tokens = tokens;
    this.brackets = brackets;
  }

  /** To what may start a statement or a setting, or to the end of the braces around. */
  void toStatement(Parser parser) {
    while (!endsStatement(parser)) {
      one(parser);
    }
  }

  /** To what stands behind the head of a network, block or function. */
  void toBody(Parser parser) {
    while (type(parser) != NnParser.LBRACE
        && type(parser) != NnParser.ASSIGN
        && !endsStatement(parser)) {
      one(parser);
    }
  }

  /** Behind the next token, to what may stand beside networks. */
  void toPart(Parser parser) {
    do {
      one(parser);
    } while (type(parser) != Token.EOF
        && !atDeclaration(parser)
        && !Words.isLater(type(parser))
        && !atMisspeltDeclaration(parser));
  }

  /** To the next declaration, or to what might have been meant as one. */
  void toDeclaration(Parser parser) {
    if (type(parser) != Token.EOF && !atDeclaration(parser)) {
      toPart(parser);
    }
  }

  boolean atDeclaration(Parser parser) {
    return Words.startsDeclaration(tokens, position(parser));
  }

  private boolean atMisspeltDeclaration(Parser parser) {
    OptionalInt meant = Words.meant(tokens, position(parser));
    return meant.isPresent() && opensDeclaration(meant.getAsInt());
  }

  /** Over settings, with their names, to what may start a statement. */
  void overSettings(Parser parser) {
    while (type(parser) == NnParser.NAME
        || (type(parser) == NnParser.LOSS && !atDeclaration(parser))) {
      parser.getInputStream().consume();
      toStatement(parser);
    }
  }

  /** Behind the outermost closed brackets that opened after {@code start} and are open here. */
  void leaveBrackets(Parser parser, Token start) {
    int first = tokens.position(start);
    int target = position(parser);
    OptionalInt opener = brackets.around(target);
    while (opener.isPresent() && opener.getAsInt() > first) {
      target = Math.max(target, brackets.partner(opener.getAsInt()).orElse(-1) + 1);
      opener = brackets.around(opener.getAsInt());
    }
    to(parser, target);
  }

  /** Over a reserved word that was meant as a name: it is the mistake itself and starts nothing. */
  void overMisusedWord(Parser parser) {
    if (Words.opens(type(parser)) && !Words.startsStatement(tokens, position(parser))) {
      parser.getInputStream().consume();
    }
  }

  /**
   * Takes a misspelt reserved word for what it was meant to be, if that may stand here.
   *
   * @param beside whether the place is beside networks, not in one
   */
  boolean respell(Parser parser, boolean beside) {
    OptionalInt meant = Words.meant(tokens, position(parser));
    if (meant.isEmpty()
        || (beside ? !opensDeclaration(meant.getAsInt()) : meant.getAsInt() == NnParser.NETWORK)) {
      return false;
    }
    ((CommonToken) parser.getCurrentToken()).setType(meant.getAsInt());
    return true;
  }

  private static boolean opensDeclaration(int type) {
    return switch (type) {
      case NnParser.NETWORK, NnParser.BLOCK, NnParser.ACTIVATION, NnParser.LOSS, NnParser.IMPORT ->
          true;
      default -> false;
    };
  }

  /** Whether the next token looks like a name, but was meant to be a reserved word. */
  boolean atMisspeltWord(Parser parser) {
    return Words.meant(tokens, position(parser)).isPresent();
  }

  /** Whether the braces around the next token are closed nowhere. */
  boolean inOpenBraces(Parser parser) {
    OptionalInt brace = brackets.around(position(parser));
    return brace.isPresent() && brackets.partner(brace.getAsInt()).isEmpty();
  }

  private boolean endsStatement(Parser parser) {
    int type = type(parser);
    return type == Token.EOF
        || type == NnParser.RBRACE
        || (Words.opens(type) && type != NnParser.LOSS && type != NnParser.ELSE)
        || Words.startsStatement(tokens, position(parser))
        || Words.startsDefinition(tokens, position(parser));
  }

  private void one(Parser parser) {
    int position = position(parser);
    to(parser, brackets.partner(position).orElse(position) + 1);
  }

  private void to(Parser parser, int target) {
    while (position(parser) < target && type(parser) != Token.EOF) {
      parser.getInputStream().consume();
    }
  }

  private int position(Parser parser) {
    return tokens.position(parser.getCurrentToken());
  }

  private static int type(Parser parser) {
    return parser.getCurrentToken().getType();
  }
}
