package dev.sinew.processor.annotation;

import dev.sinew.processor.contract.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads javac's types. */
final class JavaTypes {
  private static final Set<TypeKind> NUMBERS =
      Set.of(
          TypeKind.BYTE,
          TypeKind.SHORT,
          TypeKind.INT,
          TypeKind.LONG,
          TypeKind.FLOAT,
          TypeKind.DOUBLE);

  private JavaTypes() {}

  /** The type as source text names it; empty if it has type parameters. */
  static Optional<JavaType> of(TypeMirror mirror) {
    if (mirror instanceof ArrayType array) {
      return of(array.getComponentType()).map(JavaType.Array::new);
    }
    if (mirror instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      return element.getTypeParameters().isEmpty() ? Optional.of(named(element)) : Optional.empty();
    }
    boolean plain = mirror.getKind().isPrimitive() || mirror.getKind() == TypeKind.VOID;
    return plain ? Optional.of(new JavaType.Primitive(word(mirror))) : Optional.empty();
  }

  private static String word(TypeMirror mirror) {
    return mirror.getKind().name().toLowerCase(Locale.ROOT);
  }

  static JavaType.Named named(TypeElement element) {
    List<String> names = new ArrayList<>();
    Element at = element;
    while (at != null && !(at instanceof PackageElement)) {
      names.add(0, at.getSimpleName().toString());
      at = at.getEnclosingElement();
    }
    String packageName =
        at instanceof PackageElement around ? around.getQualifiedName().toString() : "";
    return new JavaType.Named(packageName, names);
  }

  /** How messages name a type. */
  static String text(TypeMirror mirror) {
    return of(mirror).map(JavaType::toString).orElseGet(mirror::toString);
  }

  static boolean isNumber(TypeMirror mirror) {
    return NUMBERS.contains(mirror.getKind());
  }

  /** Whether it is an array of {@code float} or whatever {@code word} says. */
  static boolean isArrayOf(TypeMirror mirror, String word) {
    return mirror instanceof ArrayType array
        && array.getComponentType().getKind().isPrimitive()
        && word(array.getComponentType()).equals(word);
  }

  /** The record or enum that a type is, if it is one without type parameters. */
  static Optional<TypeElement> element(TypeMirror mirror, ElementKind kind) {
    return mirror instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() == kind
            && element.getTypeParameters().isEmpty()
        ? Optional.of(element)
        : Optional.empty();
  }

  /** The components of a type that is such a record. */
  static Optional<List<RecordComponentElement>> components(TypeMirror mirror) {
    return element(mirror, ElementKind.RECORD).map(r -> List.copyOf(r.getRecordComponents()));
  }

  /** The names of an enum's constants, in order. */
  static List<String> constants(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
        .map(VariableElement::getSimpleName)
        .map(Object::toString)
        .toList();
  }

  /** The type or one around it that is private, if the type cannot be used for that. */
  static Optional<Element> hidden(TypeMirror mirror) {
    TypeMirror type = mirror;
    while (type instanceof ArrayType array) {
      type = array.getComponentType();
    }
    return type instanceof DeclaredType declared ? hidden(declared.asElement()) : Optional.empty();
  }

  static Optional<Element> hidden(Element type) {
    Element at = type;
    while (at != null && !(at instanceof PackageElement)) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(at);
      }
      at = at.getEnclosingElement();
    }
    return Optional.empty();
  }
}
