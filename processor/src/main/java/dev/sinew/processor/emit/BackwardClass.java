package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.plan.ClassNames;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.Tier;
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
                "The backward pass of {@code $L}, a method for each step. The gradient of a value is complete"
                    + " before it is passed on.\n",
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
    BackwardKernels kernels = new BackwardKernels(numbers);
    plan.backward().forEach(kernel -> type.addMethod(kernels.method(kernel)));
    return type.build();
  }

  private void addPass(TypeSpec.Builder type, String name, String doc, List<GradientKernel> steps) {
    ClassNames classes = plan.classes();
    MethodSpec method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(doc)
            .addModifiers(Modifier.STATIC)
            .addParameter(ClassName.get(classes.packageName(), classes.weights()), "weights")
            .addParameter(ClassName.get(classes.packageName(), classes.values()), "values")
            .addParameter(ClassName.get(classes.packageName(), classes.gradients()), "gradients")
            .addParameter(numbers.row(), "gradient")
            .addParameter(TypeName.INT, "n")
            .build();
    MethodCuts.add(
        type,
        method,
        steps.stream().map(step -> new MethodCuts.Part(call(step), CALL_BYTES)).toList());
  }

  private CodeBlock call(GradientKernel kernel) {
    CodeBlock.Builder call = CodeBlock.builder();
    if (kernel instanceof GradientKernel.ToWeight to) {
      String row = to.tier() == Tier.STRAIGHT ? "" : "gradients." + plan.scratchRow() + ", ";
      call.addStatement(
          "$N(gradients.$N, values.$N, $Lgradient, n)",
          to.method(),
          to.at().name(),
          to.from().name(),
          row);
    } else if (kernel instanceof GradientKernel.ToBias to) {
      call.addStatement("$N(gradients.$N, gradient, n)", to.method(), to.at().name());
    } else if (kernel instanceof GradientKernel.ToValue to) {
      call.addStatement(
          "$N($L, n)", to.method(), String.join(", ", ValueArguments.expressions(to)));
    } else {
      throw new AssertionError(kernel);
    }
    return call.build();
  }
}
