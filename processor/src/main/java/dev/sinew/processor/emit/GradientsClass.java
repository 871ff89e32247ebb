package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.TensorPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code DigitsGradients}: a gradient beside each value, and what else the backward pass
 * needs room for.
 */
final class GradientsClass {
  private static final int COPY_BYTES = 32;

  private GradientsClass() {}

  static TypeSpec of(Plan plan, Numbers numbers) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.classes().gradients())
            .addJavadoc(
                "The gradients of a batch on its way back through {@code $L}: d loss / d value, a row for each"
                    + " sample.\n",
                plan.graph().name())
            .addModifiers(Modifier.FINAL);
    BatchArrays arrays =
        new BatchArrays(plan.memory().gradients(), BatchArrays.Sharing.AS_ASKED, numbers);
    BufferFields fields = new BufferFields(type);
    for (Buffer buffer : plan.buffers()) {
      fields.add(numbers.rows(), buffer.name(), arrays.of(buffer));
    }
    for (TensorPlan tensor : plan.tensors()) {
      Shape shape = tensor.tensor().shape();
      tensor
          .rowsField()
          .ifPresent(
              field ->
                  fields.add(
                      numbers.rows(),
                      field,
                      CodeBlock.of(
                          "new $T[$L][$L]",
                          numbers.one(),
                          shape.sizes().get(0),
                          shape.sizes().get(1))));
    }
    plan.rowWidth()
        .ifPresent(
            width ->
                fields.add(
                    numbers.row(),
                    plan.scratchRow(),
                    CodeBlock.of("new $T[$L]", numbers.one(), width)));
    fields.addConstructor(
        arrays.constructor(
            "If it {@code shares}, a gradient that was passed on leaves its arrays to another; to"
                + " look for the first that is not finite all must stay."));
    addRefresh(type, "refreshForOutputs", plan.fromOutputs(), numbers);
    plan.fromLoss().ifPresent(loss -> addRefresh(type, "refreshForLoss", loss.steps(), numbers));
    return type.build();
  }

  /** The call that makes room for a batch. */
  static CodeBlock forBatch(Plan plan) {
    return make(plan, "capacity()", "true");
  }

  /** The call that makes room for {@code n} samples, whose gradients all stay. */
  static CodeBlock unshared(Plan plan) {
    return make(plan, "n", "false");
  }

  private static CodeBlock make(Plan plan, String capacity, String shares) {
    return CodeBlock.of(
        "new $T($L)",
        ClassName.get(plan.classes().packageName(), plan.classes().gradients()),
        BatchArrays.arguments(plan.memory().gradients(), capacity, shares));
  }

  /** Whether a pass of these steps goes through weights that are held here. */
  static boolean holdsWeights(List<GradientKernel> steps) {
    return steps.stream().flatMap(GradientsClass::weight).findAny().isPresent();
  }

  private static void addRefresh(
      TypeSpec.Builder type, String name, List<GradientKernel> steps, Numbers numbers) {
    if (!holdsWeights(steps)) {
      return;
    }
    MethodSpec method =
        MethodSpec.methodBuilder(name)
            .addJavadoc("Takes over the weights that this backward pass goes through.\n")
            .addParameter(numbers.row(), "parameters")
            .build();
    MethodCuts.add(
        type,
        method,
        steps.stream()
            .flatMap(GradientsClass::weight)
            .distinct()
            .map(
                tensor ->
                    new MethodCuts.Part(
                        CodeBlock.builder()
                            .addStatement(
                                "$T.rows(parameters, $L, $N)",
                                RuntimeTypes.WEIGHT_ROWS,
                                tensor.tensor().offset(),
                                tensor.rowsField().orElseThrow())
                            .build(),
                        COPY_BYTES))
            .toList());
  }

  private static Stream<TensorPlan> weight(GradientKernel kernel) {
    Optional<TensorPlan> weight =
        kernel instanceof GradientKernel.ToValue to ? to.weight() : Optional.empty();
    return weight.filter(tensor -> tensor.rowsField().isPresent()).stream();
  }
}
