package dev.sinew.processor;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What stands in a {@code @NeuralNetwork}.
 *
 * @param type the annotated type
 * @param mirror the annotation itself
 * @param packageName of the type, where the classes go
 */
record NetworkAnnotation(TypeElement type, AnnotationMirror mirror, String packageName) {

  static NetworkAnnotation of(TypeElement type, Elements elements) {
    AnnotationMirror mirror =
        type.getAnnotationMirrors().stream()
            .filter(m -> m.getAnnotationType().toString().equals(NeuralProcessor.ANNOTATION))
            .findFirst()
            .orElseThrow();
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    return new NetworkAnnotation(type, mirror, packageName);
  }

  /** The inline text; empty if there is none. */
  String text() {
    return value("value").map(value -> value.getValue().toString()).orElse("");
  }

  /** The named file; empty if there is none. */
  String file() {
    return value("source").map(value -> value.getValue().toString()).orElse("");
  }

  /** The attribute that holds the network: where javac should point. */
  Optional<AnnotationValue> guilty() {
    return value("value").or(() -> value("source"));
  }

  private Optional<AnnotationValue> value(String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }
}
