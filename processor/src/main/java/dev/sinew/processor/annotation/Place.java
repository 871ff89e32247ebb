package dev.sinew.processor.annotation;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where javac should point.
 *
 * @param element a type, field, method or parameter
 * @param annotation one of its annotations
 * @param value what an attribute of the annotation is set to, or an element of that
 */
record Place(
    Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

  static Place of(Element element) {
    return new Place(element, Optional.empty(), Optional.empty());
  }

  /** The part that this place and {@code other} share; this one if they share none. */
  Place common(Place other) {
    if (!element.equals(other.element) || equals(other)) {
      return this;
    }
    if (annotation.isPresent() && annotation.equals(other.annotation)) {
      return new Place(element, annotation, value.equals(other.value) ? value : Optional.empty());
    }
    return of(element);
  }
}
