package dev.sinew.processor.annotation;

import dev.sinew.diag.Diagnostic;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;

/**
 * Prints mistakes through javac, which points at the Java source; the place in the text of the
 * network stands in the message.
 */
final class Messages {
  private final Messager messager;

  Messages(Messager messager) {
    this.messager = messager;
  }

  void print(Diagnostic diagnostic, NetworkText text) {
    print(diagnostic.print(), text.place(diagnostic.span()));
  }

  void print(AnnotationMistake mistake, Place place, Object... arguments) {
    print(mistake.message(arguments), place);
  }

  private void print(String message, Place place) {
    AnnotationMirror annotation = place.annotation().orElse(null);
    AnnotationValue value = place.value().orElse(null);
    if (annotation == null) {
      messager.printMessage(Kind.ERROR, message, place.element());
    } else if (value == null) {
      messager.printMessage(Kind.ERROR, message, place.element(), annotation);
    } else {
      messager.printMessage(Kind.ERROR, message, place.element(), annotation, value);
    }
  }
}
