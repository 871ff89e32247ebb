package dev.sinew.grammar;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.Token;

/** Brackets that nothing closes. */
final class BracketMistakes {
  private BracketMistakes() {}

  /** Points at the bracket; where it should have ended is a hint. */
  static Optional<Diagnostic> notClosed(Mistake mistake) {
    OptionalInt around = mistake.brackets().around(mistake.at());
    if (around.isEmpty() || mistake.brackets().partner(around.getAsInt()).isPresent()) {
      return Optional.empty();
    }
    int opener = around.getAsInt();
    int closer = Brackets.closerOf(mistake.tokens().type(opener));
    if (!missing(mistake, opener, closer)) {
      return Optional.empty();
    }
    Token token = mistake.tokens().at(opener);
    List<Hint> hints = hints(mistake, opener, Words.word(closer));
    return mistake.at(
        token,
        hints.size() > 1 ? DiagnosticKind.CLOSED_IN_COMMENT : DiagnosticKind.NOT_CLOSED,
        List.of(token.getText()),
        hints.toArray(Hint[]::new));
  }

  /** Whether the bracket ends in front of the found token, as far as one can tell. */
  private static boolean missing(Mistake mistake, int opener, int closer) {
    int type = mistake.type();
    boolean statement = Words.startsStatement(mistake.tokens(), mistake.at());
    if (closer == NnParser.RBRACE) {
      boolean train = mistake.tokens().type(opener - 1) == NnParser.TRAIN;
      return mistake.expects(closer)
          && (type == Token.EOF || type == NnParser.NETWORK || (train && statement));
    }
    boolean newLine = mistake.before().getLine() < mistake.found().getLine();
    return type == Token.EOF
        || type == NnParser.RBRACE
        || statement
        || (mistake.expects(closer) && (newLine || Brackets.closes(type)));
  }

  /** Where it is missing, and second where a comment has it, if one does. */
  private static List<Hint> hints(Mistake mistake, int opener, String closer) {
    SourceFile file = mistake.file();
    Tokens tokens = mistake.tokens();
    List<Hint> hints = new ArrayList<>();
    hints.add(
        Hint.of(
            HintKind.CLOSER_MISSING,
            closer,
            Tokens.shown(mistake.found()),
            file.position(tokens.span(mistake.found()).start())));
    tokens
        .comment(NnParser.LINE_COMMENT, closer, opener, mistake.at())
        .map(comment -> tokens.span(comment).start() + comment.getText().indexOf(closer))
        .map(at -> Hint.of(HintKind.COMMENT_HIDES_CLOSER, closer, file.position(at)))
        .ifPresent(hints::add);
    return hints;
  }
}
