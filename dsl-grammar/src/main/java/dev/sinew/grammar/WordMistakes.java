package dev.sinew.grammar;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.SourceFile;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Reserved words where they do not belong, and words that were meant to be reserved ones. */
final class WordMistakes {
  private WordMistakes() {}

  /** A reserved word as the name of something. */
  static Optional<Diagnostic> reserved(Mistake mistake, SourceFile file) {
    Tokens tokens = mistake.tokens();
    if (mistake.expected().contains(NnParser.NAME)
        && !mistake.atStatement()
        && Words.isReserved(mistake.type())
        && !Words.startsStatement(tokens, mistake.at())) {
      return Optional.of(reserved(mistake, mistake.found(), file));
    }
    boolean defines =
        mistake.type() == NnParser.ASSIGN
            && Words.isReserved(mistake.type(-1))
            && !mistake.behindExpression();
    return defines ? Optional.of(reserved(mistake, mistake.before(), file)) : Optional.empty();
  }

  /** A statement that the language does not have yet, or has elsewhere. */
  static Optional<Diagnostic> later(Mistake mistake, SourceFile file) {
    DiagnosticKind kind;
    if (Words.isLater(mistake.type())) {
      kind =
          mistake.type(1) == NnParser.ASSIGN
              ? DiagnosticKind.RESERVED_WORD
              : DiagnosticKind.NOT_YET;
    } else if (mistake.type() == NnParser.LOSS && mistake.atStatement()) {
      return Optional.of(
          new Diagnostic(
              DiagnosticKind.LOSS_OUTSIDE_TRAIN,
              List.of(),
              file,
              mistake.tokens().span(mistake.found()),
              List.of(Hint.of(HintKind.LOSS_IN_TRAIN))));
    } else {
      return Optional.empty();
    }
    return Optional.of(
        new Diagnostic(
            kind,
            List.of(mistake.found().getText()),
            file,
            mistake.tokens().span(mistake.found()),
            List.of()));
  }

  /** {@code Network Digits} and the like. */
  static Optional<Diagnostic> misspelt(Mistake mistake, SourceFile file) {
    boolean unit =
        mistake.atStatement() && Words.meant(mistake.tokens(), mistake.at() - 1).isPresent();
    int at = unit ? mistake.at() - 1 : mistake.at();
    Token found = mistake.tokens().at(at);
    return Words.meant(mistake.tokens(), at).stream()
        .filter(mistake.expected()::contains)
        .mapToObj(
            word ->
                new Diagnostic(
                    DiagnosticKind.SYNTAX,
                    List.of(
                        Tokens.shown(found), Expected.words(mistake.expected(), mistake.context())),
                    file,
                    mistake.tokens().span(found),
                    List.of(Hint.of(HintKind.DID_YOU_MEAN, Words.word(word)))))
        .findFirst();
  }

  private static Diagnostic reserved(Mistake mistake, Token word, SourceFile file) {
    return new Diagnostic(
        DiagnosticKind.RESERVED_WORD,
        List.of(word.getText()),
        file,
        mistake.tokens().span(word),
        List.of());
  }
}
