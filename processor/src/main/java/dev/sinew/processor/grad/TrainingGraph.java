package dev.sinew.processor.grad;

import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A graph and its backward passes.
 *
 * @param graph the forward pass
 * @param fromOutputs from gradients at all outputs to every trained tensor and every input
 * @param fromLoss from the gradient of the loss to every trained tensor; empty without a {@code
 *     train} block
 */
public record TrainingGraph(
    ShapedGraph graph, List<GradientStep> fromOutputs, Optional<LossPass> fromLoss) {
  public TrainingGraph {
    fromOutputs = List.copyOf(fromOutputs);
  }

  /**
   * The backward pass of training.
   *
   * @param loss what is made small
   * @param terms its terms in order, and where each gives its gradient
   * @param steps from there on
   */
  public record LossPass(Loss loss, List<SeededTerm> terms, List<GradientStep> steps) {
    public LossPass {
      terms = List.copyOf(terms);
      steps = List.copyOf(steps);
    }

    /** The nodes at which some term gives its gradient. */
    public Set<Integer> seeds() {
      return terms.stream().map(SeededTerm::at).collect(Collectors.toSet());
    }
  }
}
