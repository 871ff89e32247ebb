package dev.sinew.processor.annotation;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells whether a type names a constant or a type that javac does not know, now or yet. */
final class Unresolved {
  private Unresolved() {}

  /** Whether it stands where the network of {@code type} comes from. */
  static boolean isIn(TypeElement type) {
    return Annotation.on(type).stream().anyMatch(Annotation::isUnresolved)
        || ElementFilter.fieldsIn(type.getEnclosedElements()).stream().anyMatch(Unresolved::isField)
        || type.getInterfaces().stream().anyMatch(Unresolved::isSupertype)
        || methods(type).anyMatch(Unresolved::isMethod);
  }

  private static boolean isField(VariableElement field) {
    List<Annotation> annotations = Annotation.on(field);
    return annotations.stream().anyMatch(Annotation::isUnresolved)
        || (!annotations.isEmpty() && isType(field.asType()));
  }

  private static boolean isSupertype(TypeMirror mirror) {
    return isType(mirror) || isIn((TypeElement) ((DeclaredType) mirror).asElement());
  }

  private static Stream<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
  }

  private static boolean isMethod(ExecutableElement method) {
    return isValue(method.getReturnType())
        || method.getParameters().stream().anyMatch(parameter -> isValue(parameter.asType()));
  }

  /** What is passed in or out: a record counts with what it is made of. */
  private static boolean isValue(TypeMirror mirror) {
    if (isType(mirror)) {
      return true;
    }
    return mirror instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.RECORD
        && components(declared).anyMatch(component -> isType(component.asType()));
  }

  private static Stream<? extends RecordComponentElement> components(DeclaredType declared) {
    return ((TypeElement) declared.asElement()).getRecordComponents().stream();
  }

  private static boolean isType(TypeMirror mirror) {
    return mirror instanceof ArrayType array
        ? isType(array.getComponentType())
        : mirror.getKind() == TypeKind.ERROR;
  }
}
