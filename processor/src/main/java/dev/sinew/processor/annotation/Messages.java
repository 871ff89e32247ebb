package dev.sinew.processor.annotation;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;

/**
 * Prints errors and warnings through javac, which points at the Java source; the place in the text
 * of the network stands in the message.
 */
final class Messages {
  private final Messager messager;

  Messages(Messager messager) {
    this.messager = messager;
  }

  void print(Diagnostic diagnostic, Place place) {
    print(kind(diagnostic.kind()), diagnostic.print(), place);
  }

  void print(DiagnosticKind mistake, Place place, Object... arguments) {
    List<String> texts = Arrays.stream(arguments).map(Object::toString).toList();
    print(kind(mistake), mistake.headline(texts), place);
  }

  /** A mistake that no element is to blame for. */
  void print(DiagnosticKind mistake, Object... arguments) {
    List<String> texts = Arrays.stream(arguments).map(Object::toString).toList();
    messager.printMessage(kind(mistake), mistake.headline(texts));
  }

  private static Kind kind(DiagnosticKind message) {
    return switch (message.severity()) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
    };
  }

  private void print(Kind kind, String message, Place place) {
    AnnotationMirror annotation = place.annotation().orElse(null);
    AnnotationValue value = place.value().orElse(null);
    if (annotation == null) {
      messager.printMessage(kind, message, place.element());
    } else if (value == null) {
      messager.printMessage(kind, message, place.element(), annotation);
    } else {
      messager.printMessage(kind, message, place.element(), annotation, value);
    }
  }
}
