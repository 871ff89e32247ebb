package dev.sinew.grammar;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.Token;

/** What is missing in front of the token that does not fit. */
final class MissingParts {
  private MissingParts() {}

  static Optional<Diagnostic> endOfFile(Mistake mistake) {
    return mistake.type() == Token.EOF
        ? mistake.at(mistake.found(), DiagnosticKind.END_OF_FILE, List.of(mistake.expectedWords()))
        : Optional.empty();
  }

  /** {@code input x: [8, 8]} */
  static Optional<Diagnostic> type(Mistake mistake) {
    boolean type =
        mistake.context() instanceof NnParser.TypeContext
            && mistake.type(-1) == NnParser.COLON
            && mistake.expects(NnParser.NAME);
    return type
        ? mistake.at(
            mistake.found(),
            DiagnosticKind.MISSING_TYPE,
            List.of(mistake.tokens().at(mistake.at() - 2).getText()),
            Hint.of(HintKind.TYPE_NAME_FIRST))
        : Optional.empty();
  }

  /**
   * {@code x -> relu} as a statement. Behind an input or output its first name looks like a unit.
   */
  static Optional<Diagnostic> nameOfValue(Mistake mistake) {
    String value = mistake.before().getText();
    boolean unit =
        mistake.type(-1) == NnParser.NAME && mistake.atStatement() && !BuildingErrors.isUnit(value);
    return mistake.type() == NnParser.ARROW && (mistake.expects(NnParser.ASSIGN) || unit)
        ? mistake.at(
            mistake.before(),
            DiagnosticKind.UNNAMED_VALUE,
            List.of(value),
            Hint.of(HintKind.WRITE_NAME_FIRST, value))
        : Optional.empty();
  }

  /** {@code hidden: x -> relu}, {@code output y: x} and {@code dense(units: 3)} */
  static Optional<Diagnostic> equalsSign(Mistake mistake) {
    boolean name = mistake.type(-1) == NnParser.NAME || mistake.type(-1) == NnParser.LOSS;
    boolean named =
        mistake.expects(NnParser.ASSIGN)
            || mistake.type(-2) == NnParser.OUTPUT
            || startsArgument(mistake);
    return mistake.type() == NnParser.COLON && name && named
        ? mistake.at(
            mistake.found(),
            DiagnosticKind.COLON_FOR_EQUALS,
            List.of(),
            Hint.of(HintKind.VALUE_AFTER_EQUALS, mistake.before().getText()))
        : Optional.empty();
  }

  /** Whether the token before the found one is the first of an argument. */
  private static boolean startsArgument(Mistake mistake) {
    Tokens tokens = mistake.tokens();
    OptionalInt around = mistake.brackets().around(mistake.at());
    return around.isPresent()
        && tokens.type(around.getAsInt()) == NnParser.LPAREN
        && tokens.type(around.getAsInt() - 1) == NnParser.NAME
        && (mistake.type(-2) == NnParser.LPAREN || mistake.type(-2) == NnParser.COMMA);
  }

  /** {@code train loss = ...} */
  static Optional<Diagnostic> openingBrace(Mistake mistake) {
    boolean brace =
        mistake.expects(NnParser.LBRACE)
            && !mistake.expects(NnParser.ASSIGN)
            && !mistake.atStatement();
    return brace ? before(mistake, DiagnosticKind.MISSING_BRACE) : Optional.empty();
  }

  /** {@code [1, 2 3]} */
  static Optional<Diagnostic> comma(Mistake mistake) {
    boolean comma =
        mistake.expects(NnParser.COMMA)
            && mistake.behindExpression()
            && Expected.startsExpression(mistake.type());
    return comma ? before(mistake, DiagnosticKind.MISSING_COMMA) : Optional.empty();
  }

  /** {@code a = * x} */
  static Optional<Diagnostic> expression(Mistake mistake) {
    return mistake.expects(NnParser.NUMERAL) && mistake.type(-1) != NnParser.OUTPUT
        ? before(mistake, DiagnosticKind.MISSING_EXPRESSION)
        : Optional.empty();
  }

  /** Says what was found and what is expected. */
  static Optional<Diagnostic> anything(Mistake mistake) {
    return mistake.at(
        mistake.found(),
        DiagnosticKind.SYNTAX,
        List.of(Tokens.shown(mistake.found()), mistake.expectedWords()),
        habit(mistake).stream().toArray(Hint[]::new));
  }

  /** What helps those who write as in other languages. */
  private static Optional<Hint> habit(Mistake mistake) {
    boolean behindName = mistake.type(-1) == NnParser.NAME;
    boolean ended = mistake.atStatement() || mistake.expects(NnParser.LOSS);
    return switch (mistake.type()) {
      case NnParser.COMMA -> ended ? Optional.of(Hint.of(HintKind.NO_END_SIGN)) : Optional.empty();
      case NnParser.LPAREN ->
          behindName && mistake.type(-2) == NnParser.COLON
              ? Optional.of(Hint.of(HintKind.SIZES_IN_BRACKETS))
              : Optional.empty();
      case NnParser.LBRACKET ->
          behindName && mistake.type(-2) == NnParser.ARROW
              ? Optional.of(Hint.of(HintKind.SETTINGS_IN_PARENTHESES, mistake.before().getText()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Diagnostic> before(Mistake mistake, DiagnosticKind kind) {
    return mistake.at(mistake.found(), kind, List.of(Tokens.shown(mistake.found())));
  }
}
