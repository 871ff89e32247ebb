package dev.sinew.processor;

import dev.sinew.diag.Diagnostic;
import java.util.List;

/**
 * What became of one source text.
 *
 * @param classes all classes of all its networks; empty if there is an error
 * @param diagnostics errors and warnings, in source order
 */
public record Compilation(List<GeneratedClass> classes, List<Diagnostic> diagnostics) {
  public Compilation {
    classes = List.copyOf(classes);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether there is an error. */
  public boolean failed() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
