package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Turns a type whose fields are the values of a network into the text of that network. */
final class LayeredText {
  /** The type of such fields. */
  private static final String VALUE = Annotation.PACKAGE + "Value";

  private static final Pattern IMPORT = Pattern.compile("\\s*import\\b.*", Pattern.DOTALL);

  /** What stands before the fields: what they may use. */
  private static final Pattern BEFORE =
      Pattern.compile("\\s*(precision|input|block|shared|activation|loss)\\b.*", Pattern.DOTALL);

  private final TypeElement type;
  private final Annotation network;
  private final Mistakes mistakes;
  private final NetworkText.Builder text = new NetworkText.Builder();

  LayeredText(TypeElement type, Annotation network, Mistakes mistakes) {
    this.type = type;
    this.network = network;
    this.mistakes = mistakes;
  }

  /** Whether a type says its network layer by layer. */
  static boolean isIn(TypeElement type) {
    return Annotation.on(type, "Nn").isPresent()
        || Annotation.on(type, "Train").isPresent()
        || fields(type).stream().anyMatch(LayeredText::isMember);
  }

  /** A field or annotation that says a layer. */
  static Place first(TypeElement type) {
    return Annotation.on(type, "Nn")
        .or(() -> Annotation.on(type, "Train"))
        .map(Annotation::place)
        .orElseGet(
            () ->
                Place.of(
                    fields(type).stream().filter(LayeredText::isMember).findFirst().orElseThrow()));
  }

  private static boolean isMember(VariableElement field) {
    return isValue(field) || !Annotation.on(field).isEmpty();
  }

  private static boolean isValue(VariableElement field) {
    return field.asType().toString().equals(VALUE);
  }

  private static List<VariableElement> fields(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements());
  }

  /** The text; empty after a report. */
  Optional<NetworkText> read(String file) {
    statements(IMPORT, true, "");
    text.add("network ", network.place());
    Place place = network.value("name").map(network::place).orElseGet(() -> Place.of(type));
    text.add(name(), place).add(" {\n", network.place());
    statements(BEFORE, true, "  ");
    Optional<VariableElement> above = Optional.empty();
    for (VariableElement field : fields(type)) {
      if (isMember(field)) {
        member(field, above);
        above = Optional.of(field);
      }
    }
    statements(Pattern.compile(IMPORT + "|" + BEFORE, Pattern.DOTALL), false, "  ");
    Annotation.on(type, "Train").ifPresent(this::train);
    text.add("}\n", network.place());
    return mistakes.any() ? Optional.empty() : Optional.of(text.build(file));
  }

  private String name() {
    String given = network.text("name");
    return given.isEmpty() ? type.getSimpleName().toString() : given;
  }

  private void member(VariableElement field, Optional<VariableElement> above) {
    if (isValue(field)) {
      new MemberStatement(field, above, text, mistakes).add();
    } else {
      mistakes.report(
          DiagnosticKind.NOT_A_VALUE_FIELD,
          Place.of(field),
          field.getSimpleName(),
          Annotation.on(field).get(0).name(),
          field.asType());
    }
  }

  /** The statements of the type itself that match {@code begin}, or that do not. */
  private void statements(Pattern begin, boolean matching, String indent) {
    Optional<Annotation> nn = Annotation.on(type, "Nn");
    for (AnnotationValue line : nn.map(n -> n.values("value")).orElse(List.of())) {
      Place place = nn.orElseThrow().place(line);
      String statement = Annotation.word(line);
      if (begin.matcher(statement).matches() == matching) {
        text.add(indent, place).add(statement, place).add("\n", place);
      }
    }
  }

  private void train(Annotation train) {
    text.add("  train {\n", train.place());
    for (String setting : train.attributes()) {
      AnnotationValue value = train.value(setting).orElseThrow();
      text.add("    " + setting + " = " + Literals.of(value) + "\n", train.place(value));
    }
    text.add("  }\n", train.place());
  }
}
