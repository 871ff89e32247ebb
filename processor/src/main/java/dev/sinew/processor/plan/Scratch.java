package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Precision;
import java.util.Optional;

/**
 * The memory that a plan takes where loops do the work, in bytes of numbers. Not counted are the
 * headers of arrays, the panels that tiles and vectors lay out as they are needed, and what is
 * allocated if a way back from the outputs follows that of training.
 *
 * @param prediction of one sample
 * @param sample for each sample of a batch in training
 * @param pass in training, whatever the batch
 */
public record Scratch(long prediction, long sample, long pass) {
  /** What the generated classes allocate. */
  public static Scratch of(Plan plan) {
    long width = plan.graph().precision() == Precision.DOUBLE ? Double.BYTES : Float.BYTES;
    MemoryPlan memory = plan.memory();
    long values = plan.buffers().stream().mapToLong(Buffer::size).sum();
    Optional<LossPlan> loss = plan.fromLoss();
    long given = loss.map(each -> given(plan, each)).orElse(0L);
    long parts = loss.filter(LossPlan::inParts).map(each -> 2L * each.terms().size()).orElse(0L);
    return new Scratch(
        memory.values().numbers(plan.buffers()) * width,
        (values + memory.gradients().numbers(memory.trained()) + given) * width,
        (parameters(plan) + plan.rowWidth().orElse(0)) * width + parts * Double.BYTES);
  }

  /** Targets and train inputs of a sample. */
  private static long given(Plan plan, LossPlan loss) {
    return loss.columns().stream().mapToLong(column -> plan.size(column)).sum()
        + loss.given().stream().mapToLong(each -> each.input().shape().size()).sum();
  }

  /**
   * As they are trained, their gradient, and the forms that are read forward and backward, zeros in
   * the place of a bias among them.
   */
  private static long parameters(Plan plan) {
    long zeros =
        plan.forward().stream()
            .filter(kernel -> kernel.tier() == Tier.TILES)
            .filter(kernel -> kernel.node().op() instanceof Op.Dense layer && !layer.hasBias())
            .map(kernel -> kernel.node().tensors().get(0))
            .distinct()
            .mapToLong(weight -> weight.shape().sizes().get(0))
            .sum();
    long backward =
        Plan.heldWeights(plan.trainedSteps()).stream()
            .mapToLong(weight -> weight.tensor().shape().size())
            .sum();
    return 3L * plan.graph().parameterCount() + backward + zeros;
  }
}
