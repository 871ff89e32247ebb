package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.contract.Answer;
import dev.sinew.processor.contract.Given;
import dev.sinew.processor.contract.JavaType;
import dev.sinew.processor.contract.TypedMethod;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.plan.ClassNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Holds one method of an interface against the inputs and outputs of a network. */
final class MethodMatch {
  private final ExecutableElement method;
  private final ShapedGraph network;
  private final SourceFile file;
  private final Mistakes mistakes;

  /**
   * @param file the text of the network
   */
  MethodMatch(ExecutableElement method, ShapedGraph network, SourceFile file, Mistakes mistakes) {
    this.method = method;
    this.network = network;
    this.file = file;
    this.mistakes = mistakes;
  }

  /** The method; empty after a report, or if the class has it anyway. */
  Optional<TypedMethod> match() {
    Optional<String> own = ownResult();
    if (own.isPresent()) {
      checkOwn(own.get());
      return Optional.empty();
    }
    Optional<List<Given>> inputs = new InputMatch(method, network, file, mistakes).match();
    Optional<Answer> answer = new AnswerMatch(method, network, file, mistakes).match();
    if (inputs.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TypedMethod(
            method.getSimpleName().toString(),
            type(method.getReturnType()),
            method.getParameters().stream()
                .map(p -> new TypedMethod.Parameter(type(p.asType()), p.toString()))
                .toList(),
            inputs.get(),
            answer.get()));
  }

  private static JavaType type(TypeMirror mirror) {
    return JavaTypes.of(mirror).orElseThrow();
  }

  /** What the method of the same name and parameters returns that the class has anyway. */
  private Optional<String> ownResult() {
    String row = network.precision().word() + "[]";
    int inputs = network.inputs().size();
    int outputs = network.outputs().size();
    String name = method.getSimpleName().toString();
    if (!method.getParameters().stream()
        .allMatch(p -> JavaTypes.isArrayOf(p.asType(), network.precision().word()))) {
      return Optional.empty();
    }
    int count = method.getParameters().size();
    if (name.equals("predict") && count == inputs) {
      return Optional.of(outputs == 1 ? row : "Outputs");
    } else if (name.equals("predict") && count == inputs + outputs) {
      return Optional.of("void");
    } else if (classifying().contains(name) && count == inputs) {
      return Optional.of("String");
    }
    return Optional.empty();
  }

  private List<String> classifying() {
    if (network.outputs().size() == 1) {
      return network.outputs().get(0).labels().isEmpty() ? List.of() : List.of("classify");
    }
    return network.outputs().stream()
        .filter(output -> !output.labels().isEmpty())
        .map(output -> "classify" + ClassNames.of("", output.name()).base())
        .toList();
  }

  private void checkOwn(String result) {
    String found = JavaTypes.text(method.getReturnType());
    List<String> names = new ArrayList<>();
    Stream.concat(
            network.inputs().stream().map(Node::name),
            network.outputs().stream().map(output -> output.name()))
        .limit(method.getParameters().size())
        .forEach(names::add);
    List<String> given = method.getParameters().stream().map(VariableElement::toString).toList();
    if (!found.equals(result)) {
      mistakes.report(
          DiagnosticKind.METHOD_CLASH,
          Place.of(method),
          ClassNames.of("", network.name()).network(),
          signature(),
          result,
          found);
    } else if (given.size() > 1 && !given.equals(names) && names.containsAll(given)) {
      mistakes.report(
          DiagnosticKind.OTHER_ORDER,
          Place.of(method),
          ClassNames.of("", network.name()).network(),
          String.join(", ", names),
          String.join(", ", given));
    }
  }

  private String signature() {
    return method.getParameters().stream()
        .map(parameter -> JavaTypes.text(parameter.asType()))
        .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
  }
}
