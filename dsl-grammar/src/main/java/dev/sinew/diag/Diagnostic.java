package dev.sinew.diag;

import java.util.List;

/**
 * One message about a source text, as data.
 *
 * @param kind which message it is
 * @param arguments what fills the holes of the kind's message, in order
 * @param file the text it is about
 * @param span the guilty stretch; never empty in what is printed
 * @param notes what else helps: where a thing was defined, what to write instead
 */
public record Diagnostic(
    DiagnosticKind kind, List<String> arguments, SourceFile file, Span span, List<Hint> notes) {
  public Diagnostic {
    arguments = List.copyOf(arguments);
    notes = List.copyOf(notes);
  }

  /** Whether it stops the build; if not, it is a warning. */
  public boolean isError() {
    return kind.severity() == Severity.ERROR;
  }

  /** One sentence, without the place. */
  public String message() {
    return kind.message(arguments);
  }

  /** The first line: {@code file:line:column: error[tag]: message}. */
  public String headline() {
    return file.position(span.start()) + ": " + kind.headline(arguments);
  }

  /**
   * All that a terminal shows: headline, the source line, a caret under the guilty part, and the
   * notes. No line end.
   */
  public String print() {
    StringBuilder out = new StringBuilder(headline()).append(file.excerpt(span));
    for (Hint note : notes) {
      out.append("\n    ").append(note.text());
    }
    return out.toString();
  }
}
