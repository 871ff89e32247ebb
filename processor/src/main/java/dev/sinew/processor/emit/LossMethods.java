package dev.sinew.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Documentation;
import dev.sinew.processor.plan.LossPlan;
import dev.sinew.processor.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods of one term: for a sample the loss, and the loss with its gradient; for a mean
 * over other than the number of samples, what that divides by in a batch.
 */
final class LossMethods {
  private final LossPlan.Term term;
  private final Numbers numbers;
  private final LossCode code;
  private final Documentation docs;

  LossMethods(LossPlan.Term term, Numbers numbers, Plan plan) {
    this.docs = plan.docs();
    this.term = term;
    this.numbers = numbers;
    this.code = LossFormulas.of(term, numbers, plan.tiles());
  }

  /** {@code + 0.3 * crossEntropy(tag)}. */
  String described() {
    double coefficient = term.term().coefficient();
    String factor = Math.abs(coefficient) == 1 ? "" : plain(Math.abs(coefficient)) + " * ";
    return (coefficient < 0 ? "- " : "+ ")
        + factor
        + term.term().formula().word()
        + "("
        + term.outputName()
        + ")";
  }

  private static String plain(double number) {
    return number == Math.rint(number) && number < 1e6
        ? String.valueOf((int) number)
        : String.valueOf(number);
  }

  void addConstants(TypeSpec.Builder type) {
    for (LossCode.Constant constant : code.constants()) {
      type.addField(
          FieldSpec.builder(
                  numbers.row(),
                  constant.field(),
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .addJavadoc("$L\n", constant.doc())
              .initializer(
                  "{$L}",
                  constant.numbers().stream()
                      .map(numbers::literal)
                      .collect(Collectors.joining(", ")))
              .build());
    }
  }

  void addMethods(TypeSpec.Builder type) {
    type.addMethod(value());
    type.addMethod(both());
    if (LossPlan.weighted(term.term())) {
      type.addMethod(weight());
    }
  }

  private MethodSpec value() {
    MethodSpec.Builder method =
        start(
                term.method(),
                "The $L of {@code $L}, of one sample: $L; $L.\n",
                term.term().formula().word(),
                term.outputName(),
                code.formula(),
                names())
            .addJavadoc("$L", Javadocs.paragraph(docs.loss(term.term().formula().word())));
    addParameters(method, code.valueReads());
    return method.addCode(code.value()).build();
  }

  /** What the letters of the formula stand for. */
  private String names() {
    String target = term.target().isPresent() ? ", t the target" : "";
    String function = term.function().map(buffer -> ", y {@code " + buffer.name() + "}").orElse("");
    return "x is {@code " + term.at().name() + "}" + function + target;
  }

  private MethodSpec both() {
    MethodSpec.Builder method =
        start(
            term.method() + "AndGradient",
            "The same, and $L the gradient at {@code $L}, times {@code share}: $L.\n",
            term.adds() ? "adds to dx" : "writes to dx",
            term.at().name(),
            code.slope());
    addParameters(method, code.bothReads());
    method.addParameter(numbers.row(), "dx").addParameter(numbers.one(), "share");
    if (code.vectors()) {
      method.addParameter(TypeName.BOOLEAN, "vectors");
    }
    return method.addCode(code.both()).build();
  }

  private void addParameters(MethodSpec.Builder method, List<String> reads) {
    reads.forEach(read -> method.addParameter(numbers.row(), read));
    term.target().ifPresent(field -> method.addParameter(numbers.row(), "t"));
  }

  private MethodSpec weight() {
    return start(
            term.method() + "Weight",
            "What the mean of that divides by: the weights of the classes, added up over n"
                + " samples.\n")
        .addParameter(numbers.rows(), "target")
        .addParameter(TypeName.INT, "n")
        .addStatement("double weight = 0")
        .beginControlFlow("for (int s = 0; s < n; s++)")
        .addStatement("$T t = target[s]", numbers.row())
        .addCode(code.weight())
        .endControlFlow()
        .addStatement("return weight")
        .build();
  }

  private static MethodSpec.Builder start(String name, String doc, Object... arguments) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(doc, arguments)
        .addModifiers(Modifier.STATIC, Modifier.PRIVATE)
        .returns(TypeName.DOUBLE);
  }

  /** The name of a constant: {@code CROSS_ENTROPY_CLASS_WEIGHTS}. */
  static String constant(LossPlan.Term term, String name) {
    return (term.method() + name)
        .replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", "_")
        .toUpperCase(Locale.ROOT);
  }
}
