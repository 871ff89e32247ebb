package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.Kernel;
import dev.sinew.processor.plan.LossPlan;
import dev.sinew.processor.plan.Plan;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes how a pass shows its numbers, in the order they are computed, when one went wrong. */
final class InspectionMethods {
  private static final int CALL_BYTES = 24;

  private InspectionMethods() {}

  static void add(TypeSpec.Builder type, Plan plan) {
    add(type, "inspectValues", "values", values(plan));
    plan.fromLoss().ifPresent(loss -> add(type, "inspectGradients", "gradients", gradients(loss)));
  }

  private static Set<Buffer> values(Plan plan) {
    Set<Buffer> values = new LinkedHashSet<>();
    for (Node input : plan.graph().inputs()) {
      values.add(plan.buffer(input.id()));
    }
    for (Kernel kernel : plan.forward()) {
      values.add(kernel.to());
    }
    return values;
  }

  private static Set<Buffer> gradients(LossPlan loss) {
    Set<Buffer> gradients = new LinkedHashSet<>();
    for (LossPlan.Term term : loss.terms()) {
      gradients.add(term.at());
    }
    for (GradientKernel step : loss.steps()) {
      if (step instanceof GradientKernel.ToValue to) {
        gradients.add(to.to());
      }
    }
    return gradients;
  }

  private static void add(TypeSpec.Builder type, String name, String of, Set<Buffer> buffers) {
    MethodSpec method =
        MethodSpec.methodBuilder(name)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(RuntimeTypes.INSPECTION, "inspection")
            .addParameter(TypeName.INT, "n")
            .build();
    MethodCuts.add(
        type,
        method,
        buffers.stream()
            .map(
                buffer ->
                    new MethodCuts.Part(
                        CodeBlock.builder()
                            .addStatement(
                                "inspection.$L($S, $L.$N, n)", of, buffer.name(), of, buffer.name())
                            .build(),
                        CALL_BYTES))
            .toList());
  }
}
