package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.contract.Given;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what a method gives for each input of a network. */
final class InputMatch {
  /**
   * Something that the method gives.
   *
   * @param expression how Java code gets at it
   * @param place of the parameter
   */
  private record Item(String name, TypeMirror type, String expression, Place place) {}

  private final ExecutableElement method;
  private final ShapedGraph network;
  private final SourceFile file;
  private final Mistakes mistakes;
  private final List<Item> items;

  InputMatch(ExecutableElement method, ShapedGraph network, SourceFile file, Mistakes mistakes) {
    this.method = method;
    this.network = network;
    this.file = file;
    this.mistakes = mistakes;
    this.items = items(method);
  }

  /** The components of the one record, or the parameters. */
  private static List<Item> items(ExecutableElement method) {
    List<Item> items = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      Item whole =
          new Item(
              parameter.toString(), parameter.asType(), parameter.toString(), Place.of(parameter));
      Optional<List<RecordComponentElement>> components =
          JavaTypes.components(parameter.asType()).filter(c -> method.getParameters().size() == 1);
      if (components.isPresent()) {
        items.addAll(components(whole, components.get()));
      } else {
        items.add(whole);
      }
    }
    return items;
  }

  private static List<Item> components(Item of, List<RecordComponentElement> components) {
    return components.stream()
        .map(
            c ->
                new Item(
                    c.getSimpleName().toString(),
                    c.asType(),
                    of.expression() + "." + c.getSimpleName() + "()",
                    of.place()))
        .toList();
  }

  /** In the order of the inputs; empty after a report. */
  Optional<List<Given>> match() {
    List<Node> inputs = network.inputs();
    if (inputs.size() == 1 && items.size() > 1 && items.stream().anyMatch(this::isInput)) {
      items.stream().filter(item -> !isInput(item)).forEach(this::reportUnknown);
      return Optional.empty();
    }
    if (inputs.size() == 1 && items.size() != 1) {
      return numbers(inputs.get(0), items, Place.of(method)).map(List::of);
    }
    if (inputs.size() == 1) {
      return given(inputs.get(0), items.get(0)).map(List::of);
    }
    List<Given> found = new ArrayList<>();
    for (Node input : inputs) {
      Optional<Item> item =
          items.stream().filter(candidate -> candidate.name().equals(input.name())).findFirst();
      if (item.isEmpty()) {
        report(DiagnosticKind.INPUT_NOT_GIVEN, Place.of(method), input, names());
      } else {
        given(input, item.get()).ifPresent(found::add);
      }
    }
    items.stream().filter(item -> !isInput(item)).forEach(this::reportUnknown);
    return found.size() == inputs.size() && items.size() == inputs.size()
        ? Optional.of(found)
        : Optional.empty();
  }

  private boolean isInput(Item item) {
    return network.inputs().stream().anyMatch(input -> input.name().equals(item.name()));
  }

  private void reportUnknown(Item item) {
    mistakes.report(
        DiagnosticKind.NO_SUCH_INPUT,
        item.place(),
        method.getSimpleName(),
        item.name(),
        network.name(),
        network.inputs().stream().map(Node::name).collect(Collectors.joining(", ")));
  }

  private Optional<Given> given(Node input, Item item) {
    if (JavaTypes.isArrayOf(item.type(), network.precision().word())) {
      return Optional.of(new Given.Whole(item.expression()));
    }
    if (JavaTypes.isNumber(item.type())) {
      return numbers(input, List.of(item), item.place());
    }
    Optional<List<RecordComponentElement>> components = JavaTypes.components(item.type());
    if (components.isPresent()) {
      return numbers(input, components(item, components.get()), item.place());
    }
    report(
        DiagnosticKind.INPUT_TYPE,
        item.place(),
        input,
        item.name(),
        JavaTypes.text(item.type()),
        accepted(input));
    return Optional.empty();
  }

  /** Numbers one by one, for an input that is a vector of as many. */
  private Optional<Given> numbers(Node input, List<Item> list, Place place) {
    Optional<Item> other =
        list.stream().filter(item -> !JavaTypes.isNumber(item.type())).findFirst();
    if (other.isPresent()) {
      report(
          DiagnosticKind.INPUT_TYPE,
          place,
          input,
          other.get().name(),
          JavaTypes.text(other.get().type()),
          accepted(input));
      return Optional.empty();
    }
    if (!input.shape().isVector() || list.size() != input.size()) {
      report(
          DiagnosticKind.INPUT_COUNT,
          place,
          input,
          list.size() == 1 ? "1 number" : list.size() + " numbers",
          list.isEmpty()
              ? "it has no parameter"
              : list.stream().map(Item::name).collect(Collectors.joining(", ")),
          accepted(input));
      return Optional.empty();
    }
    return Optional.of(new Given.Numbers(list.stream().map(this::number).toList()));
  }

  private Given.Scalar number(Item item) {
    boolean wider =
        network.precision().word().equals("float") && item.type().getKind() == TypeKind.DOUBLE;
    return new Given.Scalar(item.expression(), wider);
  }

  private String accepted(Node input) {
    String array = "an array " + network.precision().word() + "[] of " + input.size();
    if (!input.shape().isVector()) {
      return array + ", row by row";
    }
    return array + (input.size() == 1 ? " or a number" : " or " + input.size() + " numbers");
  }

  private String names() {
    return items.stream().map(Item::name).collect(Collectors.joining(", "));
  }

  /** A mistake with the method, the input, its place and its shape, and what else it says. */
  private void report(DiagnosticKind mistake, Place place, Node input, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(method.getSimpleName());
    arguments.add(input.name());
    arguments.add(file.position(input.defined().start()));
    arguments.add(input.shape());
    arguments.addAll(List.of(more));
    mistakes.report(mistake, place, arguments.toArray());
  }
}
