package dev.sinew.maven;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.SourceFile;
import dev.sinew.diag.Span;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.imports.SourceRoot;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A compiler small enough to foresee: every {@code network X} is the class {@code XNetwork} with
 * the whole text as its comment, every word {@code wrong} is an error, every {@code dull} a
 * warning.
 */
final class WordCompiler {
  private static final Pattern NETWORK = Pattern.compile("network (\\w+)");
  private static final Pattern WRONG = Pattern.compile("wrong|dull");

  private WordCompiler() {}

  static Compilation compile(SourceFile file, String packageName, SourceRoot root) {
    List<Diagnostic> found =
        WRONG.matcher(file.text()).results().map(word -> diagnostic(file, word)).toList();
    List<GeneratedClass> classes =
        NETWORK
            .matcher(file.text())
            .results()
            .map(m -> new GeneratedClass(packageName, m.group(1) + "Network", text(file)))
            .toList();
    boolean right = found.stream().noneMatch(Diagnostic::isError);
    return new Compilation(right ? classes : List.of(), found);
  }

  private static String text(SourceFile file) {
    return "// " + file.text() + "\n";
  }

  private static Diagnostic diagnostic(SourceFile file, MatchResult found) {
    Span span = new Span(found.start(), found.end());
    if (found.group().equals("dull")) {
      List<String> arguments = List.of("activation", "dull");
      return new Diagnostic(DiagnosticKind.UNUSED_FUNCTION, arguments, file, span, List.of());
    }
    return new Diagnostic(
        DiagnosticKind.UNKNOWN_NAME,
        List.of(found.group()),
        file,
        span,
        List.of(Hint.of(HintKind.DID_YOU_MEAN, "right")));
  }
}
