package dev.sinew.processor;

import dev.sinew.diag.Diagnostic;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;

/**
 * Prints mistakes through javac, which points at the annotation; the place in the text stands in
 * the message.
 */
final class MessagerPrinter {
  private final Messager messager;
  private final NetworkAnnotation annotation;

  MessagerPrinter(Messager messager, NetworkAnnotation annotation) {
    this.messager = messager;
    this.annotation = annotation;
  }

  void print(Diagnostic diagnostic) {
    print(diagnostic.print());
  }

  void print(AnnotationMistake mistake, Object... arguments) {
    print(mistake.message(arguments));
  }

  private void print(String message) {
    AnnotationValue value = annotation.guilty().orElse(null);
    if (value == null) {
      messager.printMessage(Kind.ERROR, message, annotation.type(), annotation.mirror());
    } else {
      messager.printMessage(Kind.ERROR, message, annotation.type(), annotation.mirror(), value);
    }
  }
}
