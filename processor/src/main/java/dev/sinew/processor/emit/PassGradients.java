package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.Plan;
import javax.lang.model.element.Modifier;

/** Writes how a pass gets at its gradients, which it allocates when they are first asked for. */
final class PassGradients {
  private static final String TRAINED = "gradients";
  private static final String ALL = "gradientsForOutputs";

  private final Plan plan;
  private final ClassName type;
  private final GradientFields beyond;

  PassGradients(Plan plan) {
    this.plan = plan;
    this.type = ClassName.get(plan.classes().packageName(), plan.classes().gradients());
    this.beyond = GradientFields.beyondTraining(plan);
  }

  void add(TypeSpec.Builder pass) {
    pass.addMethod(
        method(TRAINED)
            .addJavadoc("Allocated when first asked for: who only predicts needs none.\n")
            .beginControlFlow("if (gradients == null)")
            .addStatement("gradients = $L", make("capacity()", true))
            .endControlFlow()
            .addStatement("return gradients")
            .build());
    if (!beyond.isEmpty()) {
      pass.addMethod(
          method(ALL)
              .addJavadoc("The same with those that training does not reach.\n")
              .addStatement("$T all = gradients()", type)
              .beginControlFlow("if (all.$N == null)", beyond.first())
              .addStatement("all.allocateForOutputs(capacity())")
              .endControlFlow()
              .addStatement("return all")
              .build());
    }
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(type);
  }

  /** How the way back of training gets at them. */
  String forLoss() {
    return TRAINED + "()";
  }

  /** How the way back from the outputs does. */
  String forOutputs() {
    return (beyond.isEmpty() ? TRAINED : ALL) + "()";
  }

  /** How the caller gets at those of a buffer. */
  String of(Buffer buffer) {
    String reached = beyond.buffers().contains(buffer) ? forOutputs() : forLoss();
    return reached + "." + buffer.name();
  }

  /** The call that makes room for {@code n} samples, whose gradients all stay. */
  CodeBlock unshared() {
    return make("n", false);
  }

  private CodeBlock make(String capacity, boolean shares) {
    return CodeBlock.of(
        "new $T($L)",
        type,
        BatchArrays.arguments(plan.memory().gradients(), capacity, String.valueOf(shares)));
  }
}
