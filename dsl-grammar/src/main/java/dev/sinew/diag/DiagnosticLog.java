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
  private final List<Diagnostic> found;
  private final Set<Mistake> known;
  private final List<Hint> always;

  private record Mistake(DiagnosticKind kind, Span span) {}

  public DiagnosticLog(SourceFile file) {
    this(file, new ArrayList<>(), new HashSet<>(), List.of());
  }

  private DiagnosticLog(
      SourceFile file, List<Diagnostic> found, Set<Mistake> known, List<Hint> always) {
    this.file = file;
    this.found = found;
    this.known = known;
    this.always = always;
  }

  /** This log, where what is reported through it has {@code notes} below it. */
  public DiagnosticLog with(List<Hint> notes) {
    return new DiagnosticLog(file, found, known, notes);
  }

  /** The notes below whatever is reported here. */
  public List<Hint> notes() {
    return always;
  }

  /** The text this log is about. */
  public SourceFile file() {
    return file;
  }

  /** Reports a mistake; a second of the same kind at the same place is dropped. */
  public void report(DiagnosticKind kind, Span span, List<String> arguments, Hint... notes) {
    if (known.add(new Mistake(kind, span))) {
      List<Hint> all = new ArrayList<>(List.of(notes));
      all.addAll(always);
      found.add(new Diagnostic(kind, arguments, file, span, all));
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
