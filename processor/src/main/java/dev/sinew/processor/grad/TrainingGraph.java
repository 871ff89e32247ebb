package dev.sinew.processor.grad;

import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;
import java.util.Optional;

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
   * @param seed the node at which the loss gives its gradient: for cross-entropy the logits before
   *     the softmax
   * @param steps from there on
   */
  public record LossPass(Loss loss, int seed, List<GradientStep> steps) {
    public LossPass {
      steps = List.copyOf(steps);
    }
  }
}
