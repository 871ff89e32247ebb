package dev.sinew.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what a stage finds wrong with one file, so that one run reports all of it, in source
 * order.
 */
public final class DiagnosticLog {
  private final SourceFile file;
  private final List<Diagnostic> found = new ArrayList<>();

  public DiagnosticLog(SourceFile file) {
    this.file = file;
  }

  /** The text this log is about. */
  public SourceFile file() {
    return file;
  }

  /** Reports a mistake; a second of the same kind at the same place is dropped. */
  public void report(DiagnosticKind kind, Span span, List<String> arguments, Hint... notes) {
    Diagnostic diagnostic = new Diagnostic(kind, arguments, file, span, List.of(notes));
    if (found.stream().noneMatch(d -> d.kind() == kind && d.span().equals(span))) {
      found.add(diagnostic);
    }
  }

  /** Takes over all that {@code other}, a log of the same file, holds. */
  public void addAll(DiagnosticLog other) {
    found.addAll(other.found);
  }

  public boolean hasErrors() {
    return !found.isEmpty();
  }

  /** What was reported, in source order. */
  public List<Diagnostic> diagnostics() {
    return found.stream().sorted(Comparator.comparingInt(d -> d.span().start())).toList();
  }
}
