package dev.sinew.maven;

import dev.sinew.diag.Diagnostic;

/**
 * Something wrong with a file, at a place that a console can link.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param text what is wrong, from {@code error[tag]:} on; may have several lines
 */
record Problem(NetworkFile file, int line, int column, String text) {

  /** A mistake that the compiler found in {@code file}. */
  static Problem of(NetworkFile file, Diagnostic diagnostic) {
    int start = diagnostic.span().start();
    String place = diagnostic.file().position(start) + ": ";
    return new Problem(
        file,
        diagnostic.file().line(start),
        diagnostic.file().column(start),
        diagnostic.print().substring(place.length()));
  }

  /** This with a line below that helps to mend it. */
  Problem withHint(String hint) {
    return new Problem(file, line, column, text + "\n    " + hint);
  }

  /** The place and the text: {@code /home/eve/shop/src/main/nn/a.nn:3:5: error[tag]: ...}. */
  String print() {
    return file.path() + ":" + line + ":" + column + ": " + text;
  }
}
