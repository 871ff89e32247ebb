package dev.sinew.processor.emit;

import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.TensorPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The arrays of a way back: gradients at values, and weights in the form that it reads.
 *
 * @param buffers beside which a gradient lies
 * @param weights with a field for their rows
 */
record GradientFields(List<Buffer> buffers, List<TensorPlan> weights) {
  GradientFields {
    buffers = List.copyOf(buffers);
    weights = List.copyOf(weights);
  }

  /** What training needs. */
  static GradientFields ofTraining(Plan plan) {
    Set<TensorPlan> held = Set.copyOf(Plan.heldWeights(plan.trainedSteps()));
    return new GradientFields(
        plan.memory().trained(), plan.tensors().stream().filter(held::contains).toList());
  }

  /** What the way back from the outputs needs beside that: it goes on to the inputs. */
  static GradientFields beyondTraining(Plan plan) {
    GradientFields training = ofTraining(plan);
    Set<TensorPlan> held = Set.copyOf(Plan.heldWeights(plan.fromOutputs()));
    return new GradientFields(
        plan.buffers().stream().filter(buffer -> !training.buffers.contains(buffer)).toList(),
        plan.tensors().stream()
            .filter(weight -> held.contains(weight) && !training.weights.contains(weight))
            .toList());
  }

  boolean isEmpty() {
    return buffers.isEmpty() && weights.isEmpty();
  }

  /** The name of one of the fields. */
  String first() {
    return Stream.concat(
            buffers.stream().map(Buffer::name),
            weights.stream().flatMap(weight -> weight.rowsField().stream()))
        .findFirst()
        .orElseThrow();
  }
}
