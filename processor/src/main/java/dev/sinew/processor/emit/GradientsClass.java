package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.emit.BatchArrays.Sharing;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.TensorPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code DigitsGradients}: a gradient beside each value, and what else the backward pass
 * needs room for.
 */
final class GradientsClass {
  private static final int COPY_BYTES = 32;

  private final Plan plan;
  private final Numbers numbers;
  private final TypeSpec.Builder type;

  private GradientsClass(Plan plan, Numbers numbers) {
    this.plan = plan;
    this.numbers = numbers;
    this.type =
        TypeSpec.classBuilder(plan.classes().gradients())
            .addJavadoc(
                "The gradients of a batch on its way back through {@code $L}: d loss / d value, a row for each"
                    + " sample.\n",
                plan.graph().name())
            .addModifiers(Modifier.FINAL);
  }

  static TypeSpec of(Plan plan, Numbers numbers) {
    return new GradientsClass(plan, numbers).type();
  }

  private TypeSpec type() {
    addTraining();
    addBeyondTraining();
    addRefresh("refreshForOutputs", plan.fromOutputs());
    plan.fromLoss().ifPresent(loss -> addRefresh("refreshForLoss", loss.steps()));
    return type.build();
  }

  private void addTraining() {
    BatchArrays arrays = new BatchArrays(plan.memory().gradients(), Sharing.AS_ASKED, numbers);
    BufferFields fields = fields(GradientFields.ofTraining(plan), arrays);
    plan.rowWidth()
        .ifPresent(
            width ->
                fields.add(
                    numbers.row(),
                    plan.scratchRow(),
                    CodeBlock.of("new $T[$L]", numbers.one(), width)));
    fields.addAllocation(
        arrays.constructor(
            "If it {@code shares}, a gradient that was passed on leaves its arrays to another; to"
                + " look for the first that is not finite all must stay."));
  }

  private void addBeyondTraining() {
    GradientFields beyond = GradientFields.beyondTraining(plan);
    if (!beyond.isEmpty()) {
      fields(beyond, new BatchArrays(plan.memory().gradients(), Sharing.ALWAYS, numbers))
          .addAllocation(
              MethodSpec.methodBuilder("allocateForOutputs")
                  .addJavadoc("Makes room for what training does not reach.\n")
                  .addParameter(TypeName.INT, "capacity")
                  .build());
    }
  }

  private BufferFields fields(GradientFields each, BatchArrays arrays) {
    BufferFields fields = new BufferFields(type);
    each.buffers().forEach(buffer -> fields.add(numbers.rows(), buffer.name(), arrays.of(buffer)));
    for (TensorPlan weight : each.weights()) {
      Shape shape = weight.tensor().shape();
      fields.add(
          numbers.rows(),
          weight.rowsField().orElseThrow(),
          CodeBlock.of(
              "new $T[$L][$L]", numbers.one(), shape.sizes().get(0), shape.sizes().get(1)));
    }
    return fields;
  }

  private void addRefresh(String name, List<GradientKernel> steps) {
    List<TensorPlan> weights = Plan.heldWeights(steps);
    if (weights.isEmpty()) {
      return;
    }
    MethodSpec method =
        MethodSpec.methodBuilder(name)
            .addJavadoc("Takes over the weights that this backward pass goes through.\n")
            .addParameter(numbers.row(), "parameters")
            .build();
    MethodCuts.add(type, method, weights.stream().map(GradientsClass::copy).toList());
  }

  private static MethodCuts.Part copy(TensorPlan weight) {
    return new MethodCuts.Part(
        CodeBlock.builder()
            .addStatement(
                "$T.rows(parameters, $L, $N)",
                RuntimeTypes.WEIGHT_ROWS,
                weight.tensor().offset(),
                weight.rowsField().orElseThrow())
            .build(),
        COPY_BYTES);
  }
}
