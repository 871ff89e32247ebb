package dev.sinew.grammar;

import java.util.OptionalInt;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Where reading goes on behind a mistake. A statement ends at its first mistake; the next one is
 * looked for at a reserved word, which is never skipped, or at a name with {@code =} that is no
 * setting of a call. So a statement has one error at most, and the statements behind it are read as
 * if it were right.
 */
final class Recovery extends DefaultErrorStrategy {
  private final Tokens tokens;
  private final Brackets brackets;
  private boolean withoutBrace;

  Recovery(Tokens tokens, Brackets brackets) {
    this.tokens = tokens;
    this.brackets = brackets;
  }

  @Override
  public void reportError(Parser parser, RecognitionException mistake) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      int found = mistake.getOffendingToken().getType();
      if (withoutBrace && (found == Token.EOF || found == NnParser.NETWORK)) {
        return; // That nothing closes a network follows from the missing opening brace.
      }
      parser.notifyErrorListeners(mistake.getOffendingToken(), "", mistake);
    }
  }

  @Override
  public void sync(Parser parser) {
    ParserRuleContext context = parser.getContext();
    if (context instanceof NnParser.FileContext) {
      toNetwork(parser);
    } else if (context instanceof NnParser.NetworkContext) {
      toStatement(parser);
    } else if (context instanceof NnParser.TrainContext) {
      toSetting(parser);
    } else if (!expected(parser, context)) {
      throw new InputMismatchException(parser);
    }
  }

  @Override
  public Token recoverInline(Parser parser) {
    InputMismatchException mistake = new InputMismatchException(parser);
    ParserRuleContext context = parser.getContext();
    boolean opening = mistake.getExpectedTokens().contains(NnParser.LBRACE);
    boolean inNetwork = context instanceof NnParser.NetworkContext;
    if (inNetwork || (context instanceof NnParser.TrainContext && !opening)) {
      reportError(parser, mistake);
      return opening ? openingBrace(parser) : getMissingSymbol(parser);
    }
    if (context instanceof NnParser.TrainContext && brackets.extraBrace()) {
      reportError(parser, mistake);
      return getMissingSymbol(parser);
    }
    throw mistake;
  }

  /** Skips to the brace that opens a network, or goes on as if there were one. */
  private Token openingBrace(Parser parser) {
    skipName(parser);
    Token brace = parser.getCurrentToken();
    if (brace.getType() != NnParser.LBRACE) {
      withoutBrace = true;
      return getMissingSymbol(parser);
    }
    parser.consume();
    endErrorCondition(parser);
    return brace;
  }

  @Override
  public void recover(Parser parser, RecognitionException mistake) {
    ParserRuleContext context = parser.getContext();
    skipMisusedWord(parser, mistake);
    int found = parser.getCurrentToken().getType();
    if (context instanceof NnParser.TrainContext
        && (found == NnParser.LOSS || found == NnParser.NAME)) {
      while (parser.getCurrentToken().getType() == NnParser.LOSS
          || parser.getCurrentToken().getType() == NnParser.NAME) {
        parser.getInputStream().consume();
        skip(parser);
      }
    } else if (context instanceof NnParser.StatementContext
        || context instanceof NnParser.SettingContext) {
      leaveBrackets(parser, context);
      skip(parser);
    } else if (context instanceof NnParser.NetworkNameContext) {
      skipName(parser);
    } else {
      throw mistake;
    }
    int next = parser.getCurrentToken().getType();
    if (next != Token.EOF && next != NnParser.NETWORK) {
      endErrorCondition(parser);
    }
  }

  /** A reserved word that was meant as a name is the mistake itself and starts nothing. */
  private void skipMisusedWord(Parser parser, RecognitionException mistake) {
    Token next = parser.getCurrentToken();
    if (next == mistake.getOffendingToken()
        && Words.opens(next.getType())
        && !Words.startsStatement(tokens, position(parser))
        && mistake.getExpectedTokens().contains(NnParser.NAME)
        && !mistake.getExpectedTokens().contains(NnParser.INPUT)) {
      parser.getInputStream().consume();
    }
  }

  private void toNetwork(Parser parser) {
    while (true) {
      int type = parser.getCurrentToken().getType();
      if (type == Token.EOF || type == NnParser.NETWORK) {
        withoutBrace = false;
        return;
      }
      reportError(parser, new InputMismatchException(parser));
      if (respelled(parser, true)) {
        return;
      }
      skipPart(parser);
    }
  }

  private void toStatement(Parser parser) {
    while (true) {
      int type = parser.getCurrentToken().getType();
      boolean meant = Words.meant(tokens, position(parser)).isPresent();
      if (type == Token.EOF
          || type == NnParser.NETWORK
          || type == NnParser.RBRACE
          || Words.opensStatement(type)
          || (type == NnParser.NAME && !meant)) {
        return;
      }
      reportError(parser, new InputMismatchException(parser));
      if (respelled(parser, false)) {
        return;
      }
      parser.getInputStream().consume();
      skip(parser);
      endErrorCondition(parser);
    }
  }

  private void toSetting(Parser parser) {
    while (true) {
      int type = parser.getCurrentToken().getType();
      if (type == Token.EOF
          || type == NnParser.NETWORK
          || type == NnParser.RBRACE
          || type == NnParser.LOSS
          || type == NnParser.NAME) {
        return;
      }
      OptionalInt brace = brackets.around(position(parser));
      if (Words.opens(type) && brace.isPresent() && brackets.partner(brace.getAsInt()).isEmpty()) {
        return;
      }
      reportError(parser, new InputMismatchException(parser));
      parser.getInputStream().consume();
      skip(parser);
    }
  }

  /**
   * Takes a misspelt reserved word for what it was meant to be, so that what follows it is read
   * rightly.
   */
  private boolean respelled(Parser parser, boolean network) {
    OptionalInt meant = Words.meant(tokens, position(parser));
    if (meant.isEmpty() || (meant.getAsInt() == NnParser.NETWORK) != network) {
      return false;
    }
    ((CommonToken) parser.getCurrentToken()).setType(meant.getAsInt());
    endErrorCondition(parser);
    return true;
  }

  /** Skips to what may start a statement or a setting, or to the end of the braces around. */
  private void skip(Parser parser) {
    while (!endsSkipping(parser)) {
      skipOne(parser);
    }
  }

  private boolean endsSkipping(Parser parser) {
    int type = parser.getCurrentToken().getType();
    return type == Token.EOF
        || type == NnParser.RBRACE
        || (Words.opens(type) && type != NnParser.LOSS)
        || Words.startsStatement(tokens, position(parser))
        || Words.startsDefinition(tokens, position(parser));
  }

  private void skipName(Parser parser) {
    while (parser.getCurrentToken().getType() != NnParser.LBRACE && !endsSkipping(parser)) {
      skipOne(parser);
    }
  }

  /** Skips what cannot stand beside networks. */
  private void skipPart(Parser parser) {
    do {
      skipOne(parser);
      int type = parser.getCurrentToken().getType();
      if (type == Token.EOF
          || type == NnParser.NETWORK
          || Words.meant(tokens, position(parser)).stream().anyMatch(m -> m == NnParser.NETWORK)) {
        return;
      }
      if (Words.isLater(type)) {
        endErrorCondition(parser);
        return;
      }
    } while (true);
  }

  /** Skips a token, or all that stands in brackets. */
  private void skipOne(Parser parser) {
    int position = position(parser);
    OptionalInt partner = brackets.partner(position);
    skipTo(parser, partner.orElse(position) + 1);
  }

  /** Leaves the outermost closed brackets of the statement that the mistake stands in. */
  private void leaveBrackets(Parser parser, ParserRuleContext context) {
    int start = tokens.position(context.getStart());
    int target = position(parser);
    OptionalInt opener = brackets.around(target);
    while (opener.isPresent() && opener.getAsInt() > start) {
      target = Math.max(target, brackets.partner(opener.getAsInt()).orElse(-1) + 1);
      opener = brackets.around(opener.getAsInt());
    }
    skipTo(parser, target);
  }

  private void skipTo(Parser parser, int target) {
    while (position(parser) < target && parser.getCurrentToken().getType() != Token.EOF) {
      parser.getInputStream().consume();
    }
  }

  private int position(Parser parser) {
    return tokens.position(parser.getCurrentToken());
  }

  /** Whether the next token may stand here, in this rule or in those around it. */
  private static boolean expected(Parser parser, ParserRuleContext context) {
    ATN atn = parser.getATN();
    int next = parser.getCurrentToken().getType();
    IntervalSet following = atn.nextTokens(atn.states.get(parser.getState()));
    ParserRuleContext at = context;
    while (!following.contains(next)) {
      if (!following.contains(Token.EPSILON) || at == null || at.invokingState < 0) {
        return false;
      }
      RuleTransition call = (RuleTransition) atn.states.get(at.invokingState).transition(0);
      following = atn.nextTokens(call.followState);
      at = at.getParent();
    }
    return true;
  }
}
