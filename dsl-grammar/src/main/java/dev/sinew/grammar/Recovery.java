package dev.sinew.grammar;

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
 * looked for at a reserved word, or at a name with {@code =} that is no setting of a call. No
 * reserved word that could start a statement is skipped. So a statement has one error at most, and
 * the statements behind it are read as if it were right.
 */
final class Recovery extends DefaultErrorStrategy {
  private final Brackets brackets;
  private final Skipping skipping;
  private boolean withoutBrace;

  Recovery(Tokens tokens, Brackets brackets) {
    this.brackets = brackets;
    skipping = new Skipping(tokens, brackets);
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

  /** In front of a part: skips what starts none. Elsewhere: ends the statement if need be. */
  @Override
  public void sync(Parser parser) {
    ParserRuleContext context = parser.getContext();
    if (context instanceof NnParser.FileContext) {
      toDeclaration(parser);
    } else if (context instanceof NnParser.BodyContext) {
      toStatement(parser);
    } else if (context instanceof NnParser.TrainContext) {
      toSetting(parser);
    } else if (!expected(parser, context)) {
      throw new InputMismatchException(parser);
    }
  }

  /** A missing brace is put in; any other missing token ends the statement. */
  @Override
  public Token recoverInline(Parser parser) {
    InputMismatchException mistake = new InputMismatchException(parser);
    ParserRuleContext context = parser.getContext();
    boolean opening = mistake.getExpectedTokens().contains(NnParser.LBRACE);
    if (context instanceof NnParser.BodyContext) {
      reportError(parser, mistake);
      return opening ? openingBrace(parser) : getMissingSymbol(parser);
    }
    if (context instanceof NnParser.TrainContext && (!opening || brackets.extraBrace())) {
      reportError(parser, mistake);
      return getMissingSymbol(parser);
    }
    throw mistake;
  }

  /** Throwing again leaves the rule for the one around it. */
  @Override
  public void recover(Parser parser, RecognitionException mistake) {
    ParserRuleContext context = parser.getContext();
    IntervalSet expected = mistake.getExpectedTokens();
    if (parser.getCurrentToken() == mistake.getOffendingToken()
        && expected.contains(NnParser.NAME)
        && !expected.contains(NnParser.OUTPUT)) {
      skipping.overMisusedWord(parser);
    }
    if (context instanceof NnParser.HeaderContext) {
      skipping.leaveBrackets(parser, context.getStart());
      skipping.toBody(parser);
      if (!atBody(parser)) {
        return; // That the body has no beginning follows from the mistake in the head.
      }
    } else if (endsPart(context)) {
      if (parser.getCurrentToken() == context.getStart()) {
        parser.getInputStream().consume(); // What it opens was not even begun.
      }
      if (context instanceof NnParser.TrainContext) {
        skipping.overSettings(parser);
      }
      skipping.leaveBrackets(parser, context.getStart());
      if (context instanceof NnParser.DeclarationContext) {
        skipping.toDeclaration(parser);
      } else {
        skipping.toStatement(parser);
      }
    } else {
      throw mistake;
    }
    int next = parser.getCurrentToken().getType();
    if (next != Token.EOF && next != NnParser.NETWORK) {
      endErrorCondition(parser);
    }
  }

  private static boolean atBody(Parser parser) {
    int next = parser.getCurrentToken().getType();
    return next == NnParser.LBRACE || next == NnParser.ASSIGN;
  }

  /** Whether a mistake in the rule leaves what follows the rule alone. */
  private static boolean endsPart(ParserRuleContext context) {
    return context instanceof NnParser.StatementContext
        || context instanceof NnParser.DeclarationContext
        || context instanceof NnParser.SettingContext
        || (context instanceof NnParser.InputsContext
            && context.getParent() instanceof NnParser.TrainContext);
  }

  /** Skips to the brace that opens a network, or goes on as if there were one. */
  private Token openingBrace(Parser parser) {
    skipping.toBody(parser);
    Token brace = parser.getCurrentToken();
    if (brace.getType() != NnParser.LBRACE) {
      withoutBrace = true;
      return getMissingSymbol(parser);
    }
    parser.consume();
    endErrorCondition(parser);
    return brace;
  }

  private void toDeclaration(Parser parser) {
    withoutBrace = false;
    while (parser.getCurrentToken().getType() != Token.EOF && !skipping.atDeclaration(parser)) {
      reportError(parser, new InputMismatchException(parser));
      if (skipping.respell(parser, true)) {
        endErrorCondition(parser);
        return;
      }
      skipping.toPart(parser);
      if (Words.isLater(parser.getCurrentToken().getType())) {
        endErrorCondition(parser);
      }
    }
  }

  private void toStatement(Parser parser) {
    while (!startsOrEnds(parser, parser.getCurrentToken().getType())) {
      reportError(parser, new InputMismatchException(parser));
      if (!skipping.respell(parser, false)) {
        parser.getInputStream().consume();
        skipping.toStatement(parser);
      }
      endErrorCondition(parser);
    }
  }

  private boolean startsOrEnds(Parser parser, int type) {
    return endsBraces(type)
        || Words.opensStatement(type)
        || (type == NnParser.NAME && !skipping.atMisspeltWord(parser));
  }

  private void toSetting(Parser parser) {
    int type = parser.getCurrentToken().getType();
    while (!endsBraces(type)
        && type != NnParser.NAME
        && type != NnParser.INPUT
        && !(type == NnParser.LOSS && !skipping.atDeclaration(parser))
        && !(Words.opens(type) && skipping.inOpenBraces(parser))) {
      reportError(parser, new InputMismatchException(parser));
      parser.getInputStream().consume();
      skipping.toStatement(parser);
      type = parser.getCurrentToken().getType();
    }
  }

  private static boolean endsBraces(int type) {
    return type == Token.EOF || type == NnParser.NETWORK || type == NnParser.RBRACE;
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
