package dev.sinew.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.plan.LossPlan;
import dev.sinew.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code DigitsLoss}: the loss of a batch and its gradient, a method or two for each term.
 */
final class LossClass {
  private final Plan plan;
  private final LossPlan loss;
  private final Numbers numbers;
  private final List<LossMethods> terms;

  private LossClass(Plan plan, LossPlan loss, Numbers numbers) {
    this.plan = plan;
    this.loss = loss;
    this.numbers = numbers;
    this.terms =
        loss.terms().stream().map(term -> new LossMethods(term, numbers, plan.docs())).toList();
  }

  static TypeSpec of(Plan plan, LossPlan loss, Numbers numbers) {
    return new LossClass(plan, loss, numbers).type();
  }

  private TypeSpec type() {
    String sum = terms.stream().map(LossMethods::described).collect(Collectors.joining(" "));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.classes().loss())
            .addJavadoc("What training makes small: $L.\n", sum.replaceFirst("^\\+ ", ""))
            .addModifiers(Modifier.FINAL);
    terms.forEach(term -> term.addConstants(type));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethod(value());
    type.addMethod(gradient());
    terms.forEach(term -> term.addMethods(type));
    return type.build();
  }

  private MethodSpec value() {
    MethodSpec.Builder method =
        start("value", "The loss of the first {@code n} samples.\n", valueArguments(loss))
            .returns(TypeName.DOUBLE);
    if (loss.inParts()) {
      method.addJavadoc(
          "Of each term, {@code parts} takes the sum over the samples and what a mean over them"
              + " divides it by.\n");
      return method.addCode(valueInParts()).build();
    }
    if (terms.size() == 1) {
      return method.addStatement("return $L", terms.get(0).share()).build();
    }
    for (int i = 0; i < terms.size(); i++) {
      method.addStatement((i == 0 ? "double loss = " : "loss += ") + "$L", terms.get(i).share());
    }
    return method.addStatement("return loss").build();
  }

  private CodeBlock valueInParts() {
    CodeBlock.Builder code = CodeBlock.builder();
    List<CodeBlock> shares = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      code.addStatement("parts[$L] = $L", 2 * i, terms.get(i).total());
      code.addStatement("parts[$L] = $L", 2 * i + 1, terms.get(i).divisor());
      shares.add(
          loss.terms().get(i).term().sum()
              ? CodeBlock.of("parts[$L]", 2 * i)
              : CodeBlock.of(
                  "$T.mean(parts[$L], parts[$L])", RuntimeTypes.MEANS, 2 * i, 2 * i + 1));
    }
    return code.addStatement("return $L", CodeBlock.join(shares, "\n+ ")).build();
  }

  private MethodSpec gradient() {
    MethodSpec.Builder method =
        start(
            "gradient",
            "Writes the gradient of that loss: d loss / d value at "
                + loss.terms().stream()
                    .map(term -> "{@code " + term.at().name() + "}")
                    .distinct()
                    .collect(Collectors.joining(", "))
                + ".\n",
            gradientArguments(loss));
    terms.forEach(term -> method.addStatement("$L", term.gradientCall()));
    return method.build();
  }

  private MethodSpec.Builder start(String name, String doc, List<String> arguments) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addJavadoc(doc).addModifiers(Modifier.STATIC);
    for (String argument : arguments) {
      method.addParameter(type(argument), argument);
    }
    return method;
  }

  private TypeName type(String argument) {
    return switch (argument) {
      case "values" -> ClassName.get(plan.classes().packageName(), plan.classes().values());
      case "gradients" -> ClassName.get(plan.classes().packageName(), plan.classes().gradients());
      case "parts" -> ArrayTypeName.of(TypeName.DOUBLE);
      case "n" -> TypeName.INT;
      default -> numbers.rows();
    };
  }

  /** What {@code value} takes, as the pass and the method itself call it. */
  static List<String> valueArguments(LossPlan loss) {
    return Stream.of(
            Stream.of("values"),
            fields(loss),
            loss.inParts() ? Stream.of("parts") : Stream.<String>empty(),
            Stream.of("n"))
        .flatMap(names -> names)
        .toList();
  }

  /** What {@code gradient} takes. */
  static List<String> gradientArguments(LossPlan loss) {
    return Stream.of(Stream.of("values", "gradients"), fields(loss), Stream.of("n"))
        .flatMap(names -> names)
        .toList();
  }

  private static Stream<String> fields(LossPlan loss) {
    return Stream.concat(
        loss.columns().stream().map(LossPlan.Column::field),
        loss.given().stream().map(LossPlan.Given::field));
  }
}
