package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
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
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes how a pass shows its numbers, in the order they are computed, when one went wrong. */
final class InspectionMethods {
  private static final int CALL_BYTES = 24;

  private final Plan plan;
  private final Numbers numbers;

  private InspectionMethods(Plan plan, Numbers numbers) {
    this.plan = plan;
    this.numbers = numbers;
  }

  static void add(TypeSpec.Builder type, Plan plan, Numbers numbers) {
    InspectionMethods methods = new InspectionMethods(plan, numbers);
    MethodCuts.add(
        type, overriding("inspectValues").build(), calls("values", "values", values(plan)));
    plan.fromLoss().ifPresent(loss -> methods.addGradients(type, loss));
  }

  private void addGradients(TypeSpec.Builder type, LossPlan loss) {
    MethodSpec.Builder method = overriding("inspectGradients");
    if (plan.memory().gradients().isEmpty()) {
      MethodCuts.add(type, method.build(), calls("gradients", "gradients", gradients(loss)));
      return;
    }
    ClassName gradients = ClassName.get(plan.classes().packageName(), plan.classes().gradients());
    MethodSpec each =
        MethodSpec.methodBuilder("inspect")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(gradients, "all")
            .addParameter(RuntimeTypes.INSPECTION, "inspection")
            .addParameter(TypeName.INT, "n")
            .build();
    type.addMethod(
        method
            .addStatement("$T all = $L", gradients, new PassGradients(plan).unshared())
            .addStatement("$L", PassLoss.valueAndGradient(plan, loss, "all"))
            .addCode(
                new BackwardCalls(plan, numbers, "all", "gradient().clone()")
                    .fromLoss(loss.steps()))
            .addStatement("$N(all, inspection, n)", each)
            .build());
    MethodCuts.add(type, each, calls("gradients", "all", gradients(loss)));
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

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(RuntimeTypes.INSPECTION, "inspection")
        .addParameter(TypeName.INT, "n");
  }

  private static List<MethodCuts.Part> calls(String what, String from, Set<Buffer> buffers) {
    return buffers.stream()
        .map(
            buffer ->
                new MethodCuts.Part(
                    CodeBlock.builder()
                        .addStatement(
                            "inspection.$L($S, $L.$N, n)", what, buffer.name(), from, buffer.name())
                        .build(),
                    CALL_BYTES))
        .toList();
  }
}
