package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** Turns one annotated field into its statement. */
final class MemberStatement {
  private static final Set<String> UNITS = Set.of("Scale", "Normalize", "Labels");
  private static final Set<String> DENSE_OUTSIDE = Set.of("units", "activation", "from");

  private final VariableElement field;
  private final List<Annotation> annotations;
  private final Optional<VariableElement> above;
  private final NetworkText.Builder text;
  private final Mistakes mistakes;

  /**
   * @param above the field whose value flows in where nothing else is said
   */
  MemberStatement(
      VariableElement field,
      Optional<VariableElement> above,
      NetworkText.Builder text,
      Mistakes mistakes) {
    this.field = field;
    this.annotations = Annotation.on(field);
    this.above = above;
    this.text = text;
    this.mistakes = mistakes;
  }

  /** Adds the statement to the text, or reports what is wrong with the annotations. */
  void add() {
    Optional<Annotation> input = annotation("Input");
    Optional<Annotation> output = annotation("Output");
    Optional<Annotation> dense = annotation("Dense");
    Optional<Annotation> nn = annotation("Nn");
    if (annotations.isEmpty()) {
      mistakes.report(DiagnosticKind.FIELD_WITHOUT_ANNOTATION, Place.of(field), name());
    } else if (input.isPresent() && (output.isPresent() || dense.isPresent())) {
      Annotation second = output.or(() -> dense).orElseThrow();
      twoMeanings(input.get(), second);
    } else if (dense.isPresent() && nn.isPresent()) {
      twoMeanings(dense.get(), nn.get());
    } else if (input.isPresent()) {
      input(input.get(), nn);
    } else if (dense.isEmpty() && nn.isEmpty()) {
      Annotation alone = output.orElse(annotations.get(0));
      mistakes.report(DiagnosticKind.NO_VALUE, alone.place(), name(), alone.name());
    } else {
      value(output, dense, nn);
    }
  }

  private void twoMeanings(Annotation first, Annotation second) {
    mistakes.report(
        DiagnosticKind.TWO_MEANINGS, second.place(), name(), first.name(), second.name());
  }

  private void input(Annotation input, Optional<Annotation> nn) {
    text.add("  input ", input.place()).add(name(), Place.of(field)).add(": ", input.place());
    List<AnnotationValue> sizes = input.values("value");
    if (nn.isPresent() && !sizes.isEmpty()) {
      twoMeanings(input, nn.get());
    } else if (nn.isPresent()) {
      addTexts(nn.get());
    } else {
      text.add("float", input.place());
      String separator = "[";
      for (AnnotationValue size : sizes) {
        text.add(separator, input.place()).add(Literals.of(size), input.place(size));
        separator = ", ";
      }
      text.add(sizes.isEmpty() ? "" : "]", input.place());
    }
    addUnits();
  }

  private void value(
      Optional<Annotation> output, Optional<Annotation> dense, Optional<Annotation> nn) {
    text.add(
        output.isPresent() ? "  output " : "  ",
        output.map(Annotation::place).orElseGet(() -> Place.of(field)));
    text.add(name() + " = ", Place.of(field));
    dense.ifPresent(this::addDense);
    nn.ifPresent(this::addTexts);
    if (output.isPresent()) {
      addUnits();
      return;
    }
    text.add("\n", Place.of(field));
    annotations.stream()
        .filter(annotation -> UNITS.contains(annotation.name()))
        .forEach(
            unit ->
                mistakes.report(
                    DiagnosticKind.UNIT_WITHOUT_PORT, unit.place(), unit.name(), name()));
  }

  private void addDense(Annotation dense) {
    Place from = dense.place("from");
    String source =
        dense.value("from").isPresent()
            ? dense.text("from")
            : above.map(value -> value.getSimpleName().toString()).orElse("");
    if (dense.value("from").isEmpty() && above.isEmpty()) {
      mistakes.report(DiagnosticKind.NOTHING_FLOWS_IN, dense.place(), name());
    } else if (!SourceVersion.isName(source)) {
      mistakes.report(DiagnosticKind.NOT_A_NAME, from, source);
    }
    text.add(source, from).add(" -> ", dense.place()).add("dense(", dense.place());
    dense.value("units").ifPresent(units -> text.add(Literals.of(units), dense.place(units)));
    for (String setting : dense.attributes()) {
      if (!DENSE_OUTSIDE.contains(setting)) {
        AnnotationValue value = dense.value(setting).orElseThrow();
        String written = setting.equals("name") ? Literals.quoted(value) : Literals.of(value);
        text.add(", " + setting + " = " + written, dense.place(value));
      }
    }
    text.add(")", dense.place());
    dense
        .value("activation")
        .filter(activation -> !Annotation.word(activation).equals("NONE"))
        .ifPresent(
            activation ->
                text.add(" -> ", dense.place())
                    .add(Literals.camelCase(activation), dense.place(activation)));
  }

  private void addTexts(Annotation nn) {
    boolean first = true;
    for (AnnotationValue line : nn.values("value")) {
      text.add(first ? "" : "\n    ", nn.place()).add(Annotation.word(line), nn.place(line));
      first = false;
    }
  }

  /** Units stand behind an input or output, in the order written. */
  private void addUnits() {
    for (Annotation unit : annotations) {
      switch (unit.name()) {
        case "Scale" -> {
          text.add(" scale(", unit.place());
          text.add(unit.text("value"), unit.place("value")).add(")", unit.place());
        }
        case "Normalize" -> normalize(unit);
        case "Labels" -> labels(unit);
        default -> {}
      }
    }
    text.add("\n", Place.of(field));
  }

  private void normalize(Annotation unit) {
    text.add(" normalize", unit.place());
    String separator = "(";
    for (String attribute : unit.attributes()) {
      text.add(separator, unit.place());
      text.add(attribute + " = " + Literals.numbers(unit.values(attribute)), unit.place(attribute));
      separator = ", ";
    }
    text.add(unit.attributes().isEmpty() ? "" : ")", unit.place());
  }

  private void labels(Annotation unit) {
    List<AnnotationValue> labels = unit.values("value");
    Optional<AnnotationValue> from = unit.value("from");
    Optional<AnnotationValue> to = unit.value("to");
    if (from.isPresent() != to.isPresent() || labels.isEmpty() == from.isEmpty()) {
      mistakes.report(DiagnosticKind.LABELS_UNCLEAR, unit.place());
      return;
    }
    text.add(" labels(", unit.place());
    String separator = "";
    for (AnnotationValue label : labels) {
      text.add(separator, unit.place()).add(Literals.quoted(label), unit.place(label));
      separator = ", ";
    }
    if (from.isPresent()) {
      text.add(Literals.quoted(from.get()), unit.place(from.get())).add("..", unit.place());
      text.add(Literals.quoted(to.orElseThrow()), unit.place(to.orElseThrow()));
    }
    text.add(")", unit.place());
  }

  private Optional<Annotation> annotation(String name) {
    return annotations.stream().filter(annotation -> annotation.is(name)).findFirst();
  }

  private String name() {
    return field.getSimpleName().toString();
  }
}
