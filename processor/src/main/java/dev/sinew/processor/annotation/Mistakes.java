package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.Severity;

/** Collects what is wrong with the annotations of one type, and prints it as it comes. */
final class Mistakes {
  private final Messages messages;
  private boolean any;

  Mistakes(Messages messages) {
    this.messages = messages;
  }

  void report(DiagnosticKind mistake, Place place, Object... arguments) {
    any |= mistake.severity() == Severity.ERROR;
    messages.print(mistake, place, arguments);
  }

  boolean any() {
    return any;
  }
}
