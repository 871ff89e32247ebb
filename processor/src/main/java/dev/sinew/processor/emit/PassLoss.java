package dev.sinew.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.plan.LossPlan;
import dev.sinew.processor.plan.Plan;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what a pass holds and does for its loss: targets, train inputs, the calls. */
final class PassLoss {
  private PassLoss() {}

  static void addFields(
      TypeSpec.Builder type,
      MethodSpec.Builder constructor,
      Plan plan,
      LossPlan loss,
      Numbers numbers) {
    for (LossPlan.Column column : loss.columns()) {
      addRows(type, constructor, column.field(), plan.size(column), numbers);
    }
    for (LossPlan.Given given : loss.given()) {
      addRows(type, constructor, given.field(), given.input().shape().size(), numbers);
    }
    if (loss.inParts()) {
      type.addField(ArrayTypeName.of(TypeName.DOUBLE), "parts", Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("parts = new double[$L]", 2 * loss.terms().size());
    }
  }

  private static void addRows(
      TypeSpec.Builder type,
      MethodSpec.Builder constructor,
      String field,
      int size,
      Numbers numbers) {
    type.addField(numbers.rows(), field, Modifier.PRIVATE, Modifier.FINAL);
    constructor.addStatement("$N = new $T[capacity][$L]", field, numbers.one(), size);
  }

  /** Statements that load what the data give for the loss. */
  static CodeBlock loading(Plan plan, LossPlan loss) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (LossPlan.Column column : loss.columns()) {
      Port port = plan.graph().outputs().get(column.output());
      CodeBlock start =
          CodeBlock.of(
              "data, $S, $L, $T.SPEC.outputs().get($L).labels()",
              port.name(),
              plan.size(column),
              own(plan, plan.classes().network()),
              column.output());
      if (column.ignored().isPresent()) {
        code.addStatement(
            "$T.but($L, $L, order, from, n, $N)",
            RuntimeTypes.TARGETS,
            column.ignored().getAsInt(),
            start,
            column.field());
      } else if (column.signs()) {
        code.addStatement(
            "$T.signs($L, order, from, n, $N)", RuntimeTypes.TARGETS, start, column.field());
      } else {
        code.addStatement(
            "$T.targets($L, order, from, n, $N)", RuntimeTypes.ROWS, start, column.field());
      }
    }
    for (LossPlan.Given given : loss.given()) {
      code.addStatement(
          "$T.inputs(data, $S, $L, order, from, n, $N)",
          RuntimeTypes.ROWS,
          given.input().name(),
          given.input().shape().size(),
          given.field());
    }
    return code.build();
  }

  /** Methods that tell reports how losses of batches become a mean. */
  static void addParts(TypeSpec.Builder type, LossPlan loss) {
    if (loss.inParts()) {
      type.addMethod(
          overriding("lossParts")
              .returns(ArrayTypeName.of(TypeName.DOUBLE))
              .addStatement("return parts")
              .build());
    } else if (loss.addsUp()) {
      type.addMethod(
          overriding("addsUpLoss").returns(TypeName.BOOLEAN).addStatement("return true").build());
    }
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }

  /** The loss of a batch behind the forward pass, as an expression. */
  static CodeBlock value(Plan plan, LossPlan loss) {
    return CodeBlock.of(
        "$T.value($L)",
        own(plan, plan.classes().loss()),
        String.join(", ", LossClass.valueArguments(loss)));
  }

  /**
   * The same, which writes its gradients.
   *
   * @param gradients an expression for where they go
   */
  static CodeBlock valueAndGradient(Plan plan, LossPlan loss, String gradients) {
    return CodeBlock.of(
        "$T.valueAndGradient($L)",
        own(plan, plan.classes().loss()),
        LossClass.gradientArguments(loss).stream()
            .map(name -> name.equals("gradients") ? gradients : name)
            .collect(Collectors.joining(", ")));
  }

  private static ClassName own(Plan plan, String simpleName) {
    return ClassName.get(plan.classes().packageName(), simpleName);
  }
}
