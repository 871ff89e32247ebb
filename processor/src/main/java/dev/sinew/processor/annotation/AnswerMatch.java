package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.contract.Answer;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds how the outputs of a network become what a method returns. */
final class AnswerMatch {
  private final ExecutableElement method;
  private final ShapedGraph network;
  private final SourceFile file;
  private final Mistakes mistakes;
  private final Place place;

  AnswerMatch(ExecutableElement method, ShapedGraph network, SourceFile file, Mistakes mistakes) {
    this.method = method;
    this.network = network;
    this.file = file;
    this.mistakes = mistakes;
    this.place = Place.of(method);
  }

  /** Empty after a report. */
  Optional<Answer> match() {
    TypeMirror type = method.getReturnType();
    List<Port> outputs = network.outputs();
    Optional<List<RecordComponentElement>> components = JavaTypes.components(type);
    boolean named =
        components.isPresent()
            && components.get().stream().anyMatch(c -> output(c.getSimpleName()).isPresent());
    if (outputs.size() == 1 && !named) {
      return part(outputs.get(0), type, "").map(Answer.One::new);
    }
    if (components.isEmpty()) {
      mistakes.report(
          DiagnosticKind.ANSWER_IS_NO_RECORD,
          place,
          method.getSimpleName(),
          JavaTypes.text(type),
          network.name(),
          names());
      return Optional.empty();
    }
    return record(JavaTypes.element(type, ElementKind.RECORD).orElseThrow());
  }

  private Optional<Answer> record(TypeElement type) {
    List<Answer.Component> found = new ArrayList<>();
    boolean whole = true;
    for (RecordComponentElement component : type.getRecordComponents()) {
      Optional<Port> output = output(component.getSimpleName());
      if (output.isEmpty()) {
        mistakes.report(
            DiagnosticKind.NO_SUCH_OUTPUT,
            place,
            type.getSimpleName(),
            component.getSimpleName(),
            network.name(),
            names());
        whole = false;
      } else {
        Optional<Answer.Part> part =
            part(output.get(), component.asType(), "." + component.getSimpleName());
        whole &= part.isPresent();
        int index = network.outputs().indexOf(output.get());
        part.ifPresent(p -> found.add(new Answer.Component(index, p)));
      }
    }
    for (Port output : network.outputs()) {
      if (type.getRecordComponents().stream()
          .noneMatch(c -> c.getSimpleName().contentEquals(output.name()))) {
        mistakes.report(
            DiagnosticKind.OUTPUT_LEFT_OUT,
            place,
            type.getSimpleName(),
            output.name(),
            file.position(output.span().start()));
        whole = false;
      }
    }
    return whole ? Optional.of(new Answer.Several(JavaTypes.named(type), found)) : Optional.empty();
  }

  private Optional<Port> output(CharSequence name) {
    return network.outputs().stream()
        .filter(output -> output.name().contentEquals(name))
        .findFirst();
  }

  private String names() {
    return network.outputs().stream().map(Port::name).collect(Collectors.joining(", "));
  }

  /**
   * @param component of the record that is returned, with a dot before it; empty if none is
   */
  private Optional<Answer.Part> part(Port output, TypeMirror type, String component) {
    String word = network.precision().word();
    Shape shape = network.node(output.node()).shape();
    boolean labelled = !output.labels().isEmpty();
    if (JavaTypes.isArrayOf(type, word)) {
      return Optional.of(new Answer.Whole());
    }
    if (shape.size() == 1 && holds(type, word)) {
      return Optional.of(new Answer.Single());
    }
    if (labelled && type.toString().equals("java.lang.String")) {
      return Optional.of(new Answer.Label());
    }
    Optional<TypeElement> constants = JavaTypes.element(type, ElementKind.ENUM);
    if (labelled && constants.isPresent()) {
      return constant(output, constants.get());
    }
    Optional<List<RecordComponentElement>> numbers = JavaTypes.components(type);
    if (numbers.isPresent()
        && shape.isVector()
        && numbers.get().size() == shape.size()
        && numbers.get().stream().allMatch(number -> holds(number.asType(), word))) {
      TypeElement record = JavaTypes.element(type, ElementKind.RECORD).orElseThrow();
      return Optional.of(new Answer.Numbers(JavaTypes.named(record), shape.size()));
    }
    mistakes.report(
        DiagnosticKind.ANSWER_TYPE,
        place,
        method.getSimpleName() + component,
        JavaTypes.text(type),
        output.name(),
        file.position(output.span().start()),
        shape,
        labelled ? "labels" : "no labels",
        accepted(output, shape));
    return Optional.empty();
  }

  /** Whether a type holds the network's numbers without loss. */
  private static boolean holds(TypeMirror type, String word) {
    return type.getKind() == TypeKind.DOUBLE
        || (type.getKind() == TypeKind.FLOAT && word.equals("float"));
  }

  private String accepted(Port output, Shape shape) {
    String word = network.precision().word();
    List<String> types = new ArrayList<>();
    if (!output.labels().isEmpty()) {
      types.add("String, an enum of " + output.labels().size() + " constants");
    }
    types.add(word + "[]");
    if (shape.size() == 1) {
      types.add(word);
    }
    if (shape.isVector()) {
      types.add("a record of " + shape.size() + " " + word);
    }
    return String.join(", ", types.subList(0, types.size() - 1))
        + (types.size() > 1 ? " or " : "")
        + types.get(types.size() - 1);
  }

  /** Constants stand for the labels in order. Those labels that are Java names must be theirs. */
  private Optional<Answer.Part> constant(Port output, TypeElement type) {
    List<String> constants = JavaTypes.constants(type);
    List<String> labels = output.labels();
    String at = file.position(output.labelsSpan().start());
    if (constants.size() != labels.size()) {
      mistakes.report(
          DiagnosticKind.ENUM_COUNT,
          place,
          type.getSimpleName(),
          constants.size(),
          output.name(),
          at,
          labels.size(),
          String.join(", ", labels));
      return Optional.empty();
    }
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      if (SourceVersion.isName(label) && !label.equalsIgnoreCase(constants.get(i))) {
        mistakes.report(
            DiagnosticKind.ENUM_NAME,
            place,
            type.getSimpleName(),
            constants.get(i),
            label,
            output.name(),
            at);
        return Optional.empty();
      }
    }
    return Optional.of(new Answer.Constant(JavaTypes.named(type)));
  }
}
