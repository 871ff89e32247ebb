package dev.sinew.maven;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Severity;
import java.util.List;

/**
 * An error in a file or a warning, at a place that a console can link.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param text what is wrong, from {@code error[tag]:} on; may have several lines
 */
record Problem(NetworkFile file, int line, int column, Severity severity, String text) {

  /** A message about a whole file or the folders it is in. */
  static Problem of(NetworkFile file, DiagnosticKind kind, String... arguments) {
    return at(file, 1, 1, kind, arguments);
  }

  /** A message about a place of a file that is not shown. */
  static Problem at(
      NetworkFile file, int line, int column, DiagnosticKind kind, String... arguments) {
    return new Problem(file, line, column, kind.severity(), kind.headline(List.of(arguments)));
  }

  /** What the compiler says of {@code file}. */
  static Problem of(NetworkFile file, Diagnostic diagnostic) {
    int start = diagnostic.span().start();
    String place = diagnostic.file().position(start) + ": ";
    return new Problem(
        file,
        diagnostic.file().line(start),
        diagnostic.file().column(start),
        diagnostic.kind().severity(),
        diagnostic.print().substring(place.length()));
  }

  /** This with a line below that helps to mend it. */
  Problem withHint(String hint) {
    return new Problem(file, line, column, severity, text + "\n    " + hint);
  }

  boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The first line of the text. */
  String headline() {
    return text.lines().findFirst().orElse("");
  }

  /** The place and the text: {@code /home/eve/shop/src/main/nn/a.nn:3:5: error[tag]: ...}. */
  String print() {
    return file.path() + ":" + line + ":" + column + ": " + text;
  }
}
