package dev.sinew.grammar;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** What goes wrong in the parts of a statement. */
final class StatementMistakes {
  private StatementMistakes() {}

  static Optional<Diagnostic> outsideNetwork(Mistake mistake) {
    boolean statement =
        Words.opensStatement(mistake.type())
            || mistake.type() == NnParser.LOSS
            || Words.startsDefinition(mistake.tokens(), mistake.at());
    return statement && mistake.context() instanceof NnParser.FileContext
        ? mistake.at(
            mistake.found(),
            DiagnosticKind.OUTSIDE_NETWORK,
            List.of(Tokens.shown(mistake.found())),
            Hint.of(HintKind.STATEMENTS_IN_NETWORK))
        : Optional.empty();
  }

  /**
   * {@code input x float[3]} and {@code input z = float[8]}; a block's input has no type at all.
   */
  static Optional<Diagnostic> wrongType(Mistake mistake) {
    Tokens tokens = mistake.tokens();
    boolean let = mistake.context() instanceof NnParser.LetContext;
    int type = let ? mistake.at() - 1 : mistake.at();
    if (!inputEndsAt(tokens, type - 1)
        || (let ? !mistake.expects(NnParser.ASSIGN) : mistake.type() != NnParser.ASSIGN)) {
      return Optional.empty();
    }
    String name = tokens.at(type - 1).getText();
    return ofBlock(mistake.context())
        ? mistake.at(
            tokens.at(type),
            DiagnosticKind.TYPED_BLOCK_INPUT,
            List.of(name),
            Hint.of(HintKind.WRITE, "'input " + name + "'"))
        : mistake.at(
            tokens.at(type),
            DiagnosticKind.MISSING_COLON,
            List.of(Tokens.shown(tokens.at(type))),
            Hint.of(HintKind.TYPE_AFTER_COLON, name));
  }

  /** Whether {@code input a, b} ends at {@code position}. */
  private static boolean inputEndsAt(Tokens tokens, int position) {
    int at = position;
    while (tokens.type(at) == NnParser.NAME && tokens.type(at - 1) == NnParser.COMMA) {
      at -= 2;
    }
    return tokens.type(at) == NnParser.NAME && tokens.type(at - 1) == NnParser.INPUT;
  }

  /** Whether the statement that is being read is one of a block. */
  private static boolean ofBlock(ParserRuleContext context) {
    ParserRuleContext at = context;
    while (at != null && !(at instanceof NnParser.BodyContext)) {
      at = at.getParent();
    }
    return at != null && at.getParent() instanceof NnParser.BlockContext;
  }

  /**
   * {@code dense(10) relu}: a name behind a whole statement that defines nothing. At the start of a
   * line it might also lack its {@code =}, unless what follows it can only follow a step.
   */
  static Optional<Diagnostic> missingArrow(Mistake mistake) {
    Tokens tokens = mistake.tokens();
    int start = mistake.at() - 1;
    boolean letWithoutEquals =
        mistake.context() instanceof NnParser.LetContext
            && mistake.expects(NnParser.ASSIGN)
            && mistake.type() != NnParser.COLON;
    if (!letWithoutEquals || !endsExpression(tokens.type(start - 1))) {
      return Optional.empty();
    }
    Token name = tokens.at(start);
    boolean sameLine = name.getLine() == tokens.at(start - 1).getLine();
    return sameLine || followsStep(mistake) ? arrowBefore(name, mistake) : Optional.empty();
  }

  private static Optional<Diagnostic> arrowBefore(Token step, Mistake mistake) {
    return mistake.at(
        step,
        DiagnosticKind.MISSING_ARROW,
        List.of(Tokens.shown(step)),
        Hint.of(HintKind.WRITE, "'-> " + step.getText() + "'"));
  }

  private static boolean followsStep(Mistake mistake) {
    return mistake.type() == NnParser.LPAREN
        || mistake.type() == NnParser.RBRACE
        || Words.startsStatement(mistake.tokens(), mistake.at())
        || Words.startsDefinition(mistake.tokens(), mistake.at());
  }

  /** {@code output y = x dense(3) -> relu}: behind an output a step can pass for a unit. */
  static Optional<Diagnostic> stepAsUnit(Mistake mistake) {
    Tokens tokens = mistake.tokens();
    int end = mistake.at() - 1;
    int step = Brackets.closes(tokens.type(end)) ? opening(tokens, end) - 1 : end;
    boolean lacksArrow =
        mistake.type() == NnParser.ARROW
            && tokens.type(step) == NnParser.NAME
            && !BuildingErrors.isUnit(tokens.at(step).getText())
            && endsExpression(tokens.type(step - 1))
            && tokens.at(step - 1).getLine() == tokens.at(step).getLine()
            && inOutput(tokens, step);
    return lacksArrow ? arrowBefore(tokens.at(step), mistake) : Optional.empty();
  }

  /** Whether the last statement that starts before {@code position} is an output. */
  private static boolean inOutput(Tokens tokens, int position) {
    int at = position;
    while (at >= 0) {
      boolean starts =
          Words.opensStatement(tokens.type(at))
              || (Words.startsDefinition(tokens, at) && tokens.type(at - 1) != NnParser.OUTPUT);
      if (starts) {
        return tokens.type(at) == NnParser.OUTPUT;
      }
      boolean arguments = Brackets.closes(tokens.type(at - 1)); // which may have names
      at = arguments ? opening(tokens, at - 1) : at - 1;
    }
    return false;
  }

  /** The position of the bracket that {@code closer} closes; -1 if there is none. */
  private static int opening(Tokens tokens, int closer) {
    int depth = 0;
    for (int at = closer; at >= 0; at--) {
      if (Brackets.closes(tokens.type(at))) {
        depth++;
      } else if (Brackets.opens(tokens.type(at))) {
        depth--;
      }
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** {@code x +} and then the next statement, whose name looked like the operand. */
  static Optional<Diagnostic> missingOperand(Mistake mistake) {
    Tokens tokens = mistake.tokens();
    int operand = mistake.at() - 1;
    boolean statementAsOperand =
        mistake.type() == NnParser.ASSIGN
            && mistake.behindExpression()
            && tokens.type(operand) == NnParser.NAME
            && !endsExpression(tokens.type(operand - 1))
            && tokens.at(operand - 1).getLine() < tokens.at(operand).getLine();
    return statementAsOperand
        ? mistake.at(
            mistake.before(),
            DiagnosticKind.MISSING_EXPRESSION,
            List.of(Tokens.shown(mistake.before())))
        : Optional.empty();
  }

  private static boolean endsExpression(int type) {
    return switch (type) {
      case NnParser.NAME,
          NnParser.NUMERAL,
          NnParser.TEXT,
          NnParser.TRUE,
          NnParser.FALSE,
          NnParser.RPAREN,
          NnParser.RBRACKET ->
          true;
      default -> false;
    };
  }
}
