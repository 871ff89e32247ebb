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
 * Writes {@code DigitsLoss}: the loss of a batch, alone and with its gradient, and the methods of
 * each term that these call.
 */
final class LossClass {
  /** Terms that one walk adds up. They take up to 135 bytes of bytecode each; see MethodCuts. */
  private static final int WALK = 32;

  private final Plan plan;
  private final LossPlan loss;
  private final Numbers numbers;
  private final List<LossMethods> terms;

  private LossClass(Plan plan, LossPlan loss, Numbers numbers) {
    this.plan = plan;
    this.loss = loss;
    this.numbers = numbers;
    this.terms = loss.terms().stream().map(term -> new LossMethods(term, numbers, plan)).toList();
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
    List<LossWalks> walks = new ArrayList<>();
    for (int from = 0; from < terms.size(); from += WALK) {
      walks.add(new LossWalks(plan, loss, numbers, from, Math.min(from + WALK, terms.size())));
    }
    add(type, value(), walks.stream().map(LossWalks::value).toList());
    add(type, valueAndGradient(), walks.stream().map(LossWalks::valueAndGradient).toList());
    terms.forEach(term -> term.addMethods(type));
    return type.build();
  }

  private MethodSpec value() {
    MethodSpec.Builder method =
        start("value", valueArguments(loss))
            .addJavadoc("The loss of the first {@code n} samples.\n");
    if (loss.inParts()) {
      method.addJavadoc(
          "Of each term, {@code parts} takes the sum over the samples and what a mean over them"
              + " divides it by.\n");
    }
    return method.build();
  }

  private MethodSpec valueAndGradient() {
    return start("valueAndGradient", gradientArguments(loss))
        .addJavadoc(
            "The same, and writes the gradient: d loss / d value at $L.\n",
            loss.terms().stream()
                .map(term -> "{@code " + term.at().name() + "}")
                .distinct()
                .collect(Collectors.joining(", ")))
        .build();
  }

  /** Adds {@code method} with what the only walk returns, or with the sum of what each does. */
  private static void add(TypeSpec.Builder type, MethodSpec method, List<CodeBlock> walks) {
    if (walks.size() == 1) {
      type.addMethod(method.toBuilder().addCode(walks.get(0)).build());
      return;
    }
    List<MethodSpec> parts = new ArrayList<>();
    for (CodeBlock walk : walks) {
      parts.add(
          MethodSpec.methodBuilder(method.name() + "Part" + (parts.size() + 1))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(TypeName.DOUBLE)
              .addParameters(method.parameters())
              .addCode(walk)
              .build());
    }
    String arguments =
        method.parameters().stream()
            .map(parameter -> parameter.name())
            .collect(Collectors.joining(", ", "(", ")"));
    type.addMethod(
        method.toBuilder()
            .addStatement(
                "return $L",
                parts.stream()
                    .map(part -> part.name() + arguments)
                    .collect(Collectors.joining("\n+ ")))
            .build());
    parts.forEach(type::addMethod);
  }

  private MethodSpec.Builder start(String name, List<String> arguments) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(TypeName.DOUBLE);
    arguments.forEach(argument -> method.addParameter(type(argument), argument));
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
    return arguments(loss, Stream.of("values"));
  }

  /** What {@code valueAndGradient} takes. */
  static List<String> gradientArguments(LossPlan loss) {
    return arguments(loss, Stream.of("values", "gradients"));
  }

  private static List<String> arguments(LossPlan loss, Stream<String> arrays) {
    return Stream.of(
            arrays,
            loss.columns().stream().map(LossPlan.Column::field),
            loss.given().stream().map(LossPlan.Given::field),
            loss.inParts() ? Stream.of("parts") : Stream.<String>empty(),
            Stream.of("n"))
        .flatMap(names -> names)
        .toList();
  }
}
