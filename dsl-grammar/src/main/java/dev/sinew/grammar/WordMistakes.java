package dev.sinew.grammar;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.Token;

/** Reserved words where they do not belong, and words that were meant to be reserved ones. */
final class WordMistakes {
  private WordMistakes() {}

  /** A reserved word as the name of something. */
  static Optional<Diagnostic> reserved(Mistake mistake) {
    boolean used =
        mistake.expects(NnParser.NAME)
            && !mistake.atStatement()
            && Words.isReserved(mistake.type())
            && !Words.startsStatement(mistake.tokens(), mistake.at());
    boolean truth = mistake.type(-1) == NnParser.TRUE || mistake.type(-1) == NnParser.FALSE;
    boolean defined =
        mistake.type() == NnParser.ASSIGN
            && Words.isReserved(mistake.type(-1))
            && (!mistake.behindExpression() || (truth && mistake.type(-2) == NnParser.OUTPUT));
    boolean later = Words.isLater(mistake.type()) && mistake.type(1) == NnParser.ASSIGN;
    if (!used && !defined && !later) {
      return Optional.empty();
    }
    Token word = defined ? mistake.before() : mistake.found();
    boolean setting =
        word.getType() == NnParser.ACTIVATION
            && mistake.brackets().around(mistake.at()).isPresent();
    return setting && mistake.type(1) == NnParser.ASSIGN && mistake.type(2) == NnParser.NAME
        ? mistake.at(
            word,
            DiagnosticKind.RESERVED_WORD,
            List.of(word.getText()),
            Hint.of(HintKind.ACTIVATION_IS_STEP, mistake.tokens().at(mistake.at() + 2).getText()))
        : mistake.at(word, DiagnosticKind.RESERVED_WORD, List.of(word.getText()));
  }

  /** {@code loss = crossEntropy} beside {@code train}. */
  static Optional<Diagnostic> lossOutsideTrain(Mistake mistake) {
    boolean setting =
        mistake.type() == NnParser.ASSIGN
            && mistake.type(-1) == NnParser.LOSS
            && mistake.context() instanceof NnParser.HeaderContext;
    return setting
        ? mistake.at(
            mistake.before(),
            DiagnosticKind.LOSS_OUTSIDE_TRAIN,
            List.of(),
            Hint.of(HintKind.LOSS_IN_TRAIN))
        : Optional.empty();
  }

  /** What the language does not have yet, and what it has instead. */
  static Optional<Diagnostic> later(Mistake mistake) {
    Token word = mistake.found();
    boolean name = mistake.type(1) == NnParser.ASSIGN || mistake.type(-1) == NnParser.INPUT;
    boolean expression = mistake.expects(NnParser.NAME) && !mistake.atStatement();
    return switch (mistake.type()) {
      case NnParser.IF, NnParser.ELSE ->
          name
              ? Optional.empty()
              : mistake.at(
                  word,
                  DiagnosticKind.NOT_YET,
                  List.of(word.getText()),
                  Hint.of(HintKind.CHOOSE_BY_SIGN));
      case NnParser.FOR ->
          name
              ? Optional.empty()
              : mistake.at(
                  word,
                  DiagnosticKind.NOT_YET,
                  List.of(word.getText()),
                  Hint.of(HintKind.REPEAT_STEPS));
      case NnParser.PARAMETER, NnParser.PACKAGE ->
          name || expression
              ? Optional.empty()
              : mistake.at(word, DiagnosticKind.NOT_YET, List.of(word.getText()));
      default -> Optional.empty();
    };
  }

  /**
   * {@code Network Digits} and the like. Behind an input or output such a word looks like a unit,
   * so that only the token behind it does not fit.
   */
  static Optional<Diagnostic> misspelt(Mistake mistake) {
    Tokens tokens = mistake.tokens();
    boolean unit = mistake.atStatement() && Words.meant(tokens, mistake.at() - 1).isPresent();
    int at = unit ? mistake.at() - 1 : mistake.at();
    OptionalInt meant = Words.meant(tokens, at);
    return meant.isPresent() && mistake.expects(meant.getAsInt())
        ? mistake.at(
            tokens.at(at),
            DiagnosticKind.MISSPELT_WORD,
            List.of(Tokens.shown(tokens.at(at))),
            Hint.of(HintKind.DID_YOU_MEAN, Words.word(meant.getAsInt())))
        : Optional.empty();
  }
}
