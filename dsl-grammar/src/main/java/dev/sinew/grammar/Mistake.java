package dev.sinew.grammar;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Hint;
import dev.sinew.diag.SourceFile;
import dev.sinew.diag.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * A token that does not fit, and what would.
 *
 * @param file the text
 * @param tokens all tokens of the text
 * @param brackets how its brackets match
 * @param at the position of the token
 * @param expected the token types that would fit
 * @param context the innermost rule that was being read
 */
record Mistake(
    SourceFile file,
    Tokens tokens,
    Brackets brackets,
    int at,
    IntervalSet expected,
    ParserRuleContext context) {

  Token found() {
    return tokens.at(at);
  }

  int type() {
    return tokens.type(at);
  }

  /** The type of the token {@code distance} behind the found one. */
  int type(int distance) {
    return tokens.type(at + distance);
  }

  /** The last token that fitted; the found one if there is none. */
  Token before() {
    return tokens.at(Math.max(0, at - 1));
  }

  /** Whether what came so far is a whole expression. */
  boolean behindExpression() {
    return expected.contains(NnParser.STAR);
  }

  /** Whether a statement of a network or block might start here. */
  boolean atStatement() {
    return expected.contains(NnParser.OUTPUT);
  }

  /** Whether a token of the given type would fit. */
  boolean expects(int type) {
    return expected.contains(type);
  }

  Optional<Diagnostic> at(Token token, DiagnosticKind kind, List<String> arguments, Hint... hints) {
    return at(tokens.span(token), kind, arguments, hints);
  }

  Optional<Diagnostic> at(Span span, DiagnosticKind kind, List<String> arguments, Hint... hints) {
    return Optional.of(new Diagnostic(kind, arguments, file, span, List.of(hints)));
  }

  /** What would fit, in words. */
  String expectedWords() {
    return Expected.words(expected, context);
  }
}
