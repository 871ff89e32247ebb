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
    boolean defined =
        mistake.type() == NnParser.ASSIGN
            && Words.isReserved(mistake.type(-1))
            && !mistake.behindExpression();
    boolean later = Words.isLater(mistake.type()) && mistake.type(1) == NnParser.ASSIGN;
    if (!used && !defined && !later) {
      return Optional.empty();
    }
    Token word = defined ? mistake.before() : mistake.found();
    return mistake.at(word, DiagnosticKind.RESERVED_WORD, List.of(word.getText()));
  }

  /** A statement that the language does not have yet, or has elsewhere. */
  static Optional<Diagnostic> later(Mistake mistake) {
    Token word = mistake.found();
    boolean ownLoss = mistake.type() == NnParser.LOSS && mistake.type(1) == NnParser.NAME;
    if (Words.isLater(mistake.type()) || ownLoss) {
      return mistake.at(word, DiagnosticKind.NOT_YET, List.of(word.getText()));
    }
    return mistake.type() == NnParser.LOSS && mistake.atStatement()
        ? mistake.at(
            word, DiagnosticKind.LOSS_OUTSIDE_TRAIN, List.of(), Hint.of(HintKind.LOSS_IN_TRAIN))
        : Optional.empty();
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
        ? mistake.unexpected(
            tokens.at(at), Hint.of(HintKind.DID_YOU_MEAN, Words.word(meant.getAsInt())))
        : Optional.empty();
  }
}
