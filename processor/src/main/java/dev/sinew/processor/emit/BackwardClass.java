package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.Tier;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code DigitsBackward}: a method per step back, and the two passes that call them. */
final class BackwardClass {
  private static final int CALL_BYTES = 32;

  private final Plan plan;
  private final Numbers numbers;

  private BackwardClass(Plan plan, Numbers numbers) {
    this.plan = plan;
    this.numbers = numbers;
  }

  static TypeSpec of(Plan plan, Numbers numbers) {
    return new BackwardClass(plan, numbers).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.classes().backward())
            .addJavadoc(
                "The backward pass of {@code $L}, a method for each step. The gradient of a value"
                    + " is complete before it is passed on.\n",
                plan.graph().name())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    plan.fromLoss()
        .ifPresent(
            loss ->
                addPass(
                    type,
                    "fromLoss",
                    "From the gradient of the loss to that of every trained tensor.\n",
                    loss.steps()));
    addPass(
        type,
        "fromOutputs",
        "From gradients at all outputs to those of every trained tensor and every input.\n",
        plan.fromOutputs());
    ClassName self = ClassName.get(plan.classes().packageName(), plan.classes().backward());
    BackwardKernels kernels = new BackwardKernels(self, numbers);
    plan.backward().forEach(kernel -> kernels.methods(kernel).forEach(type::addMethod));
    return type.build();
  }

  private void addPass(TypeSpec.Builder type, String name, String doc, List<GradientKernel> steps) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addJavadoc(doc).addModifiers(Modifier.STATIC);
    arguments(plan, numbers, steps).addTo(method);
    MethodCuts.add(
        type,
        method.addParameter(TypeName.INT, "n").build(),
        steps.stream().map(step -> new MethodCuts.Part(call(step), CALL_BYTES)).toList());
  }

  /** What a pass of these steps takes. */
  static PassArguments arguments(Plan plan, Numbers numbers, List<GradientKernel> steps) {
    return new PassArguments(
        plan, numbers, steps.stream().flatMap(step -> expressions(plan, step).stream()).toList());
  }

  private CodeBlock call(GradientKernel kernel) {
    return CodeBlock.builder()
        .addStatement("$N($L, n)", kernel.method(), String.join(", ", expressions(plan, kernel)))
        .build();
  }

  private static List<String> expressions(Plan plan, GradientKernel kernel) {
    if (kernel instanceof GradientKernel.ToWeight to) {
      List<String> expressions = new ArrayList<>();
      expressions.add("gradients." + to.at().name());
      expressions.add("values." + to.from().name());
      if (to.tier() != Tier.STRAIGHT) {
        expressions.add("gradients." + plan.scratchRow());
      }
      expressions.add("gradient");
      if (to.tier() == Tier.TILES) {
        expressions.add("values." + plan.products());
      }
      return expressions;
    }
    if (kernel instanceof GradientKernel.ToBias to) {
      return List.of("gradients." + to.at().name(), "gradient");
    }
    if (kernel instanceof GradientKernel.ToValue to) {
      List<String> expressions = new ArrayList<>(ValueArguments.expressions(to));
      if (ValueKernels.isTiled(to)) {
        expressions.add("values." + plan.products());
      }
      return expressions;
    }
    throw new AssertionError(kernel);
  }
}
