package dev.sinew.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what a stage has to say about one file, so that one run reports all of it, in source
 * order.
 */
public final class DiagnosticLog {
  private final SourceFile file;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<Mistake> known = new HashSet<>();

  private record Mistake(DiagnosticKind kind, Span span) {}

  public DiagnosticLog(SourceFile file) {
    this.file = file;
  }

  /** The text this log is about. */
  public SourceFile file() {
    return file;
  }

  /** Reports a mistake; a second of the same kind at the same place is dropped. */
  public void report(DiagnosticKind kind, Span span, List<String> arguments, Hint... notes) {
    if (known.add(new Mistake(kind, span))) {
      found.add(new Diagnostic(kind, arguments, file, span, List.of(notes)));
    }
  }

  /**
   * Takes over all that {@code other}, a log of the same file, holds and this one does not: a
   * function that two networks use is wrong once.
   */
  public void addAll(DiagnosticLog other) {
    for (Diagnostic diagnostic : other.found) {
      if (known.add(new Mistake(diagnostic.kind(), diagnostic.span()))) {
        found.add(diagnostic);
      }
    }
  }

  /** Whether anything that was reported stops the build: warnings do not. */
  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** What was reported, in source order. */
  public List<Diagnostic> diagnostics() {
    return found.stream().sorted(Comparator.comparingInt(d -> d.span().start())).toList();
  }
}
