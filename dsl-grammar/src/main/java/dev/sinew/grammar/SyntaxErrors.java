package dev.sinew.grammar;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Turns each mistake that ANTLR notices into a diagnostic: the first rule that knows the mistake
 * words it.
 */
final class SyntaxErrors extends BaseErrorListener {
  /** From the most certain to the most general; the last one words everything. */
  private static final List<Function<Mistake, Optional<Diagnostic>>> RULES =
      List.of(
          CharacterMistakes::character,
          CharacterMistakes::numeral,
          WordMistakes::lossOutsideTrain,
          WordMistakes::later,
          WordMistakes::reserved,
          WordMistakes::misspelt,
          BracketMistakes::notClosed,
          StatementMistakes::outsideNetwork,
          StatementMistakes::wrongType,
          StatementMistakes::missingArrow,
          StatementMistakes::stepAsUnit,
          StatementMistakes::missingOperand,
          MissingParts::endOfFile,
          MissingParts::type,
          MissingParts::nameOfValue,
          MissingParts::equalsSign,
          MissingParts::openingBrace,
          MissingParts::comma,
          CharacterMistakes::name,
          MissingParts::expression,
          MissingParts::anything);

  private final Tokens tokens;
  private final Brackets brackets;
  private final DiagnosticLog log;

  SyntaxErrors(Tokens tokens, Brackets brackets, DiagnosticLog log) {
    this.tokens = tokens;
    this.brackets = brackets;
    this.log = log;
  }

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      Object offending,
      int line,
      int column,
      String message,
      RecognitionException exception) {
    Token found = (Token) offending;
    if (found.getType() == Token.EOF && tokens.openComment().isPresent()) {
      return; // All that is missing may stand in the comment, which is reported.
    }
    Mistake mistake =
        new Mistake(
            log.file(),
            tokens,
            brackets,
            tokens.position(found),
            expected(exception),
            ((Parser) recognizer).getContext());
    RULES.stream()
        .flatMap(rule -> rule.apply(mistake).stream())
        .findFirst()
        .ifPresent(
            d -> log.report(d.kind(), d.span(), d.arguments(), d.notes().toArray(Hint[]::new)));
  }

  /** Where several tokens were needed to see the mistake, ANTLR knows what fits the first only. */
  private static IntervalSet expected(RecognitionException exception) {
    if (!(exception instanceof NoViableAltException mistake)) {
      return exception.getExpectedTokens();
    }
    if (mistake.getCtx() instanceof NnParser.ArgumentContext) {
      return new IntervalSet(NnParser.STAR, NnParser.COMMA, NnParser.RPAREN);
    }
    boolean output = mistake.getStartToken().getType() == NnParser.OUTPUT;
    return output
        ? new IntervalSet(NnParser.NAME, NnParser.NUMERAL)
        : new IntervalSet(NnParser.NAME, NnParser.OUTPUT, NnParser.LOSS, NnParser.RBRACE);
  }
}
