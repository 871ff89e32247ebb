package dev.sinew.processor.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** One of this project's annotations, as it is written on an element: defaults are not there. */
record Annotation(Element element, AnnotationMirror mirror) {
  static final String PACKAGE = "dev.sinew.";

  /** What javac gives for a constant that it does not know. */
  private static final String UNRESOLVED = "<error>";

  /** Those on {@code element}, in the order written. */
  static List<Annotation> on(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> new Annotation(element, (AnnotationMirror) mirror))
        .filter(annotation -> annotation.qualifiedName().startsWith(PACKAGE))
        .toList();
  }

  /** The annotation called {@code name} on {@code element}, if it is there. */
  static Optional<Annotation> on(Element element, String name) {
    return on(element).stream().filter(annotation -> annotation.is(name)).findFirst();
  }

  /** The simple name. */
  String name() {
    return qualifiedName().substring(PACKAGE.length());
  }

  boolean is(String simpleName) {
    return qualifiedName().equals(PACKAGE + simpleName);
  }

  private String qualifiedName() {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().toString();
  }

  /** The attributes that are given, in the order written. */
  List<String> attributes() {
    return mirror.getElementValues().keySet().stream()
        .map(attribute -> attribute.getSimpleName().toString())
        .toList();
  }

  /** What an attribute is set to; empty if it is not given. */
  Optional<AnnotationValue> value(String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The elements of an array; none if it is not given. */
  List<AnnotationValue> values(String attribute) {
    return value(attribute).map(Annotation::elements).orElse(List.of());
  }

  /** The text of an attribute; empty if it is not given or empty. */
  String text(String attribute) {
    return value(attribute).map(Annotation::word).orElse("");
  }

  /**
   * How an attribute's value is written in the language, but for the case of an enum's constant.
   */
  static String word(AnnotationValue value) {
    Object object = value.getValue();
    return object instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : object.toString();
  }

  /** Whether a value stands somewhere that javac could not work out, now or yet. */
  boolean isUnresolved() {
    return mirror.getElementValues().values().stream().anyMatch(Annotation::isUnresolved);
  }

  private static boolean isUnresolved(AnnotationValue value) {
    return value.getValue() instanceof List<?>
        ? elements(value).stream().anyMatch(Annotation::isUnresolved)
        : word(value).equals(UNRESOLVED);
  }

  private static List<AnnotationValue> elements(AnnotationValue array) {
    return array.getValue() instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast).toList()
        : List.of(array);
  }

  Place place() {
    return new Place(element, Optional.of(mirror), Optional.empty());
  }

  Place place(AnnotationValue value) {
    return new Place(element, Optional.of(mirror), Optional.of(value));
  }

  /** The attribute if it is given, else the annotation. */
  Place place(String attribute) {
    return value(attribute).map(this::place).orElseGet(this::place);
  }
}
