package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.processor.contract.JavaType;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * An annotated type as an interface of the network's class.
 *
 * @param methods what it asks for, but for what every network's class has; none if it only carries
 *     the annotation
 */
record TypedInterface(JavaType.Named name, List<ExecutableElement> methods) {
  TypedInterface {
    methods = List.copyOf(methods);
  }

  /** Reads a type; none of its methods after a report of what no class could implement. */
  static TypedInterface read(
      TypeElement type, ProcessingEnvironment environment, Mistakes mistakes) {
    List<ExecutableElement> methods = new ArrayList<>();
    for (ExecutableElement method :
        ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(type))) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && !isOfEveryNetwork(method, type, environment)) {
        methods.add(method);
      }
    }
    if (!methods.isEmpty()) {
      checkType(type, methods.get(0), mistakes);
    }
    methods.forEach(method -> checkMethod(method, mistakes));
    return new TypedInterface(JavaTypes.named(type), mistakes.any() ? List.of() : methods);
  }

  private static void checkType(TypeElement type, ExecutableElement method, Mistakes mistakes) {
    if (type.getKind() != ElementKind.INTERFACE) {
      mistakes.report(
          DiagnosticKind.ABSTRACT_CLASS,
          Place.of(method),
          method.getSimpleName(),
          type.getSimpleName());
    } else if (type.getModifiers().contains(Modifier.SEALED)) {
      mistakes.report(DiagnosticKind.SEALED, Place.of(type), type.getSimpleName());
    } else if (!type.getTypeParameters().isEmpty()) {
      mistakes.report(DiagnosticKind.GENERIC, Place.of(type), type.getSimpleName());
    } else {
      JavaTypes.hidden(type).ifPresent(hidden -> reportHidden(hidden, Place.of(type), mistakes));
    }
  }

  private static void checkMethod(ExecutableElement method, Mistakes mistakes) {
    if (!method.getTypeParameters().isEmpty()) {
      mistakes.report(DiagnosticKind.GENERIC, Place.of(method), method.getSimpleName());
    }
    if (method.isVarArgs()) {
      VariableElement last = method.getParameters().get(method.getParameters().size() - 1);
      mistakes.report(DiagnosticKind.VARARGS, Place.of(last), last, JavaTypes.text(last.asType()));
    }
    checkShown(method.getReturnType(), Place.of(method), mistakes);
    method.getParameters().forEach(p -> checkShown(p.asType(), Place.of(p), mistakes));
  }

  private static void checkShown(TypeMirror mirror, Place place, Mistakes mistakes) {
    JavaTypes.hidden(mirror).ifPresent(hidden -> reportHidden(hidden, place, mistakes));
  }

  private static void reportHidden(Element hidden, Place place, Mistakes mistakes) {
    mistakes.report(DiagnosticKind.HIDDEN, place, hidden.getSimpleName());
  }

  /** Whether {@code dev.sinew.Network} has the method, as it has {@code save}. */
  private static boolean isOfEveryNetwork(
      ExecutableElement method, TypeElement type, ProcessingEnvironment environment) {
    TypeElement network = environment.getElementUtils().getTypeElement("dev.sinew.Network");
    if (network == null) {
      return false;
    }
    var types = environment.getTypeUtils();
    ExecutableType asked = (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    return ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(network)).stream()
        .filter(own -> own.getModifiers().contains(Modifier.PUBLIC))
        .filter(own -> own.getSimpleName().equals(method.getSimpleName()))
        .anyMatch(
            own ->
                types.isSubsignature((ExecutableType) own.asType(), asked)
                    && types.isSubtype(own.getReturnType(), asked.getReturnType())
                    && own.getThrownTypes().stream()
                        .allMatch(
                            thrown ->
                                asked.getThrownTypes().stream()
                                    .anyMatch(allowed -> types.isSubtype(thrown, allowed))));
  }
}
