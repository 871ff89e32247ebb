package dev.sinew.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Collects what a stage has to say about one file and those it imports, so that one run reports all
 * of it, in source order.
 */
public final class DiagnosticLog {
  private final SourceFile file;
  private final List<Diagnostic> found;
  private final Set<Mistake> known;
  private final List<Hint> always;

  private record Mistake(DiagnosticKind kind, String path, Span span) {
    static Mistake of(Diagnostic diagnostic) {
      return new Mistake(diagnostic.kind(), diagnostic.file().path(), diagnostic.span());
    }
  }

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
    List<Hint> all = new ArrayList<>(List.of(notes));
    all.addAll(always);
    add(new Diagnostic(kind, arguments, file.holding(span.start()), file.within(span), all));
  }

  /**
   * Takes over all that {@code other}, a log of the same file or one it imports, holds and this one
   * does not: a function that two networks use is wrong once.
   */
  public void addAll(DiagnosticLog other) {
    other.found.forEach(this::add);
  }

  private void add(Diagnostic diagnostic) {
    if (known.add(Mistake.of(diagnostic))) {
      found.add(diagnostic);
    }
  }

  /** What this log holds, but for the messages that {@code left} says are to be left out. */
  public DiagnosticLog without(Predicate<Diagnostic> left) {
    DiagnosticLog rest = new DiagnosticLog(file);
    found.stream().filter(left.negate()).forEach(rest::add);
    return rest;
  }

  /** Whether anything that was reported stops the build: warnings do not. */
  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** Whether an error was reported at {@code place}, or at some of it. */
  public boolean hasErrorAt(Span place) {
    SourceFile holding = file.holding(place.start());
    Span within = file.within(place);
    return found.stream()
        .filter(Diagnostic::isError)
        .anyMatch(d -> d.file().path().equals(holding.path()) && d.span().overlaps(within));
  }

  /** What was reported, in source order; about imported files behind that, by their paths. */
  public List<Diagnostic> diagnostics() {
    return found.stream()
        .sorted(
            Comparator.comparing((Diagnostic d) -> !d.file().path().equals(file.path()))
                .thenComparing(d -> d.file().path())
                .thenComparingInt(d -> d.span().start()))
        .toList();
  }
}
