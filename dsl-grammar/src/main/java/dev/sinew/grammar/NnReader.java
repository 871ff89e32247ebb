package dev.sinew.grammar;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;

/** Reads a {@code .nn} text into a tree. */
public final class NnReader {
  /**
   * Brackets, and rows of minus signs, may nest this deep; the parser's stack bears some ten times
   * as much.
   */
  private static final int NESTING_LIMIT = 200;

  private NnReader() {}

  /**
   * The tree of the log's file. Mistakes go to {@code log}; what could be read of the rest is in
   * the tree, which must not be compiled further if {@code log.hasErrors()}.
   */
  public static Tree.File read(DiagnosticLog log) {
    return read(0, log);
  }

  /**
   * The same of that text, the log's file or one it imports, whose offsets begin at {@code start}.
   */
  public static Tree.File read(int start, DiagnosticLog log) {
    String text = log.file().holding(start).text();
    NnLexer lexer = new NnLexer(CharStreams.fromString(text, log.file().path()));
    lexer.removeErrorListeners();
    CommonTokenStream stream = new CommonTokenStream(lexer);
    stream.fill();
    Tokens tokens = new Tokens(stream.getTokens(), text, start);
    OptionalInt tooDeep = Brackets.deeperThan(NESTING_LIMIT, tokens);
    if (tooDeep.isPresent()) {
      Span place = tokens.span(tokens.at(tooDeep.getAsInt()));
      log.report(DiagnosticKind.NESTING_TOO_DEEP, place, List.of("" + NESTING_LIMIT));
      return new Tree.File(List.of(), List.of(), Set.of(), tokens.whole());
    }
    return parse(stream, tokens, log);
  }

  private static Tree.File parse(CommonTokenStream stream, Tokens tokens, DiagnosticLog log) {
    Brackets brackets = Brackets.match(tokens);
    NnParser parser = new NnParser(stream);
    parser.removeErrorListeners();
    parser.addErrorListener(new SyntaxErrors(tokens, brackets, log));
    parser.setErrorHandler(new Recovery(tokens, brackets));
    tokens
        .openComment()
        .map(comment -> tokens.span(comment).start())
        .map(start -> new Span(start, start + 2))
        .ifPresent(
            span ->
                log.report(
                    DiagnosticKind.OPEN_COMMENT, span, List.of(), Hint.of(HintKind.COMMENT_END)));
    Tree.File file = new TreeBuilder(tokens, brackets, log).file(parser.file());
    if (file.declarations().isEmpty() && !log.hasErrors()) {
      log.report(
          DiagnosticKind.NO_NETWORK,
          tokens.span(tokens.at(0)),
          List.of(),
          Hint.of(HintKind.STATEMENTS_IN_NETWORK));
    }
    return file;
  }
}
