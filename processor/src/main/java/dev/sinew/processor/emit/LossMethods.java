package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Documentation;
import dev.sinew.processor.plan.LossPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods of one term, each for a batch: what it adds up to, its gradient, and, for a
 * mean over other than the number of samples, what that divides by.
 */
final class LossMethods {
  private final LossPlan.Term term;
  private final Numbers numbers;
  private final LossCode code;
  private final Documentation docs;

  LossMethods(LossPlan.Term term, Numbers numbers, Documentation docs) {
    this.docs = docs;
    this.term = term;
    this.numbers = numbers;
    this.code = LossFormulas.of(term, numbers);
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
    if (weighted()) {
      type.addMethod(weight());
    }
    type.addMethod(gradient());
  }

  private boolean weighted() {
    return LossPlan.weighted(term.term());
  }

  // what the class does with the methods

  /** What the term adds to the loss of a batch. */
  CodeBlock share() {
    if (term.term().sum()) {
      return total();
    }
    String form = code.size() > 1 ? "$L / ($L)" : "$L / $L";
    return CodeBlock.of(form, total(), divisor());
  }

  /** The term's sum over a batch, times its coefficient. */
  CodeBlock total() {
    double coefficient = term.term().coefficient();
    String factor = coefficient == 1 ? "" : coefficient == -1 ? "-" : coefficient + " * ";
    return CodeBlock.of("$L$L", factor, call(term.method(), arguments(code.valueReads())));
  }

  /** What a mean over the batch divides by. */
  CodeBlock divisor() {
    if (weighted()) {
      return call(term.method() + "Weight", List.of(term.target().orElseThrow()));
    }
    boolean perElement = code.size() > 1 && !term.term().sum();
    return perElement ? CodeBlock.of("$L.0 * n", code.size()) : CodeBlock.of("n");
  }

  CodeBlock gradientCall() {
    return CodeBlock.of(
        "$N($L, gradients.$N, $L, n)",
        term.method() + "Gradient",
        String.join(", ", arguments(code.gradientReads())),
        term.at().name(),
        shareOfOne());
  }

  /** By what the gradient of one number's loss is multiplied. */
  private CodeBlock shareOfOne() {
    double coefficient = term.term().coefficient();
    if (term.term().sum()) {
      return CodeBlock.of("$L", numbers.literal(coefficient));
    }
    if (weighted()) {
      return CodeBlock.of(
          "$L$T.mean($L, $L)", numbers.narrow(), RuntimeTypes.MEANS, coefficient, divisor());
    }
    return code.size() > 1
        ? CodeBlock.of("$L / ($L * n)", numbers.literal(coefficient), numbers.literal(code.size()))
        : CodeBlock.of("$L / n", numbers.literal(coefficient));
  }

  private List<String> arguments(List<String> reads) {
    List<String> arguments = new ArrayList<>();
    for (String read : reads) {
      arguments.add(
          "values." + (read.equals("y") ? term.function().orElseThrow() : term.at()).name());
    }
    term.target().ifPresent(arguments::add);
    term.weight().ifPresent(arguments::add);
    return arguments;
  }

  private static CodeBlock call(String method, List<String> arguments) {
    return CodeBlock.of("$N($L, n)", method, String.join(", ", arguments));
  }

  // the methods

  private MethodSpec value() {
    MethodSpec.Builder method =
        start(
                term.method(),
                "The $L of {@code $L}, added up: $L; $L.\n",
                term.term().formula().word(),
                term.outputName(),
                code.formula(),
                names())
            .addJavadoc("$L", Javadocs.paragraph(docs.loss(term.term().formula().word())))
            .returns(TypeName.DOUBLE);
    parameters(method, code.valueReads());
    method.addParameter(TypeName.INT, "n");
    if (term.weight().isEmpty()) {
      method.addStatement("double loss = 0").beginControlFlow("for (int s = 0; s < n; s++)");
      rows(method, code.valueReads());
      return method.addCode(code.value()).endControlFlow().addStatement("return loss").build();
    }
    method.addStatement("double total = 0").beginControlFlow("for (int s = 0; s < n; s++)");
    rows(method, code.valueReads());
    return method
        .addStatement("double loss = 0")
        .addCode(code.value())
        .addStatement("total += weight[s][0] * loss")
        .endControlFlow()
        .addStatement("return total")
        .build();
  }

  /** What the letters of the formula stand for. */
  private String names() {
    String target = term.target().isPresent() ? ", t the target" : "";
    String function = term.function().map(buffer -> ", y {@code " + buffer.name() + "}").orElse("");
    return "x is {@code " + term.at().name() + "}" + function + target;
  }

  private MethodSpec weight() {
    return start(
            term.method() + "Weight",
            "What the mean of that divides by: the weights of the classes, added up.\n")
        .returns(TypeName.DOUBLE)
        .addParameter(numbers.rows(), "target")
        .addParameter(TypeName.INT, "n")
        .addStatement("double weight = 0")
        .beginControlFlow("for (int s = 0; s < n; s++)")
        .addStatement("$T ts = target[s]", numbers.row())
        .addCode(code.weight())
        .endControlFlow()
        .addStatement("return weight")
        .build();
  }

  private MethodSpec gradient() {
    MethodSpec.Builder method =
        start(
            term.method() + "Gradient",
            "$L the gradient at {@code $L}, times {@code share}: $L.\n",
            term.adds() ? "Adds to dx" : "Writes to dx",
            term.at().name(),
            code.slope());
    parameters(method, code.gradientReads());
    method
        .addParameter(numbers.rows(), "dx")
        .addParameter(numbers.one(), term.weight().isPresent() ? "each" : "share")
        .addParameter(TypeName.INT, "n")
        .beginControlFlow("for (int s = 0; s < n; s++)");
    rows(method, code.gradientReads());
    method.addStatement("$T dxs = dx[s]", numbers.row());
    if (term.weight().isPresent()) {
      method.addStatement("$T share = each * weight[s][0]", numbers.one());
    }
    return method.addCode(code.gradient()).endControlFlow().build();
  }

  private MethodSpec.Builder start(String name, String doc, Object... arguments) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(doc, arguments)
        .addModifiers(Modifier.STATIC, Modifier.PRIVATE);
  }

  private void parameters(MethodSpec.Builder method, List<String> reads) {
    reads.forEach(read -> method.addParameter(numbers.rows(), read));
    term.target().ifPresent(field -> method.addParameter(numbers.rows(), "target"));
    term.weight().ifPresent(field -> method.addParameter(numbers.rows(), "weight"));
  }

  private void rows(MethodSpec.Builder method, List<String> reads) {
    reads.forEach(read -> method.addStatement("$T $Ls = $L[s]", numbers.row(), read, read));
    term.target().ifPresent(field -> method.addStatement("$T ts = target[s]", numbers.row()));
  }

  /** The name of a constant: {@code CROSS_ENTROPY_CLASS_WEIGHTS}. */
  static String constant(LossPlan.Term term, String name) {
    return (term.method() + name)
        .replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", "_")
        .toUpperCase(Locale.ROOT);
  }
}
