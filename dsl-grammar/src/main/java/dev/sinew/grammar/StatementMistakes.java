package dev.sinew.grammar;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.SourceFile;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** What goes wrong in the parts of a statement. */
final class StatementMistakes {
  private StatementMistakes() {}

  static Optional<Diagnostic> outsideNetwork(Mistake mistake, SourceFile file) {
    boolean inFile = mistake.context() instanceof NnParser.FileContext;
    boolean statement =
        Words.opensStatement(mistake.type())
            || mistake.type() == NnParser.LOSS
            || Words.startsDefinition(mistake.tokens(), mistake.at());
    return inFile && statement
        ? Optional.of(
            at(
                mistake,
                mistake.found(),
                file,
                DiagnosticKind.OUTSIDE_NETWORK,
                List.of(Tokens.shown(mistake.found())),
                List.of(Hint.of(HintKind.STATEMENTS_IN_NETWORK))))
        : Optional.empty();
  }

  /** {@code input pixels}, and then something else. */
  static Optional<Diagnostic> missingType(Mistake mistake, SourceFile file) {
    boolean behindName =
        mistake.expected().contains(NnParser.COLON) && mistake.type(-1) == NnParser.NAME;
    if (!behindName
        || mistake.type() == NnParser.ASSIGN
        || (mistake.type() == NnParser.NAME
            && !Words.startsDefinition(mistake.tokens(), mistake.at()))) {
      return Optional.empty();
    }
    String name = mistake.before().getText();
    return Optional.of(
        at(
            mistake,
            mistake.before(),
            file,
            DiagnosticKind.MISSING_TYPE,
            List.of(name),
            List.of(Hint.of(HintKind.TYPE_AFTER_COLON, name))));
  }

  /** {@code dense(10) relu}: a name behind a whole statement that defines nothing. */
  static Optional<Diagnostic> missingArrow(Mistake mistake, SourceFile file) {
    Tokens tokens = mistake.tokens();
    int start = mistake.at() - 1;
    boolean letWithoutEquals =
        mistake.context() instanceof NnParser.LetContext
            && mistake.expected().contains(NnParser.ASSIGN)
            && mistake.type() != NnParser.COLON;
    if (!letWithoutEquals || !endsExpression(tokens.type(start - 1))) {
      return Optional.empty();
    }
    Token name = tokens.at(start);
    boolean sameLine = name.getLine() == tokens.at(start - 1).getLine();
    if (!sameLine && mistake.type() == NnParser.ARROW) {
      return Optional.empty();
    }
    return Optional.of(
        at(
            mistake,
            name,
            file,
            DiagnosticKind.MISSING_ARROW,
            List.of(Tokens.shown(name)),
            List.of(Hint.of(HintKind.WRITE, "'-> " + name.getText() + "'"))));
  }

  /** {@code x +} and then the next statement, whose name looked like the operand. */
  static Optional<Diagnostic> missingOperand(Mistake mistake, SourceFile file) {
    int operand = mistake.at() - 1;
    if (mistake.type() != NnParser.ASSIGN
        || !mistake.behindExpression()
        || mistake.tokens().type(operand) != NnParser.NAME
        || endsExpression(mistake.tokens().type(operand - 1))
        || mistake.tokens().at(operand - 1).getLine() == mistake.before().getLine()) {
      return Optional.empty();
    }
    Token name = mistake.before();
    return Optional.of(
        at(
            mistake,
            name,
            file,
            DiagnosticKind.SYNTAX,
            List.of(Tokens.shown(name), "an expression"),
            List.of()));
  }

  /** Says what was found and what is expected. */
  static Optional<Diagnostic> unexpected(Mistake mistake, SourceFile file) {
    return Optional.of(
        at(
            mistake,
            mistake.found(),
            file,
            DiagnosticKind.SYNTAX,
            List.of(
                Tokens.shown(mistake.found()),
                Expected.words(mistake.expected(), mistake.context())),
            hint(mistake).stream().toList()));
  }

  private static Optional<Hint> hint(Mistake mistake) {
    String before = mistake.before().getText();
    boolean name = mistake.type() == NnParser.ASSIGN || mistake.type() == NnParser.NAME;
    if (name && mistake.expected().contains(NnParser.COLON)) {
      return Optional.of(Hint.of(HintKind.TYPE_AFTER_COLON, before));
    }
    if (mistake.type() == NnParser.COLON
        && (mistake.type(-1) == NnParser.NAME || mistake.type(-1) == NnParser.LOSS)) {
      return Optional.of(Hint.of(HintKind.VALUE_AFTER_EQUALS, before));
    }
    if (mistake.type() == NnParser.ARROW && mistake.expected().contains(NnParser.ASSIGN)) {
      return Optional.of(Hint.of(HintKind.EVERY_VALUE_HAS_A_NAME, before));
    }
    if (mistake.type() == NnParser.LBRACKET && mistake.context() instanceof NnParser.TypeContext) {
      return Optional.of(Hint.of(HintKind.TYPE_NAME_FIRST));
    }
    boolean numeral =
        mistake.type() == NnParser.NUMERAL
            && mistake.type(1) == NnParser.NAME
            && mistake.tokens().touch(mistake.found(), mistake.tokens().at(mistake.at() + 1));
    if (numeral) {
      return Optional.of(Hint.of(HintKind.NAME_STARTS_WITH_LETTER));
    }
    return Optional.empty();
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

  private static Diagnostic at(
      Mistake mistake,
      Token token,
      SourceFile file,
      DiagnosticKind kind,
      List<String> arguments,
      List<Hint> hints) {
    return new Diagnostic(kind, arguments, file, mistake.tokens().span(token), hints);
  }
}
