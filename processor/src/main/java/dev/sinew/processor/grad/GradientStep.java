package dev.sinew.processor.grad;

import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.graph.Tensor;

/** One contribution to a gradient. */
public sealed interface GradientStep {
  /** The node whose own gradient is complete when this step runs. */
  int node();

  /**
   * From a node to something it was computed from.
   *
   * @param node where the gradient dy is at hand
   * @param rule how dx follows from it
   * @param value the node that receives dx
   */
  record ToValue(int node, ValueRule rule, int value) implements GradientStep {
    /** Whether nothing gets through, as the node's slope is 0 everywhere. */
    boolean isFlat() {
      return rule instanceof ValueRule.Slope slope && Simple.isZero(slope.slope());
    }
  }

  /**
   * From a layer to its weight W: dW = sum over the batch of dy xᵀ.
   *
   * @param node the layer
   * @param tensor the weight
   */
  record ToWeight(int node, Tensor tensor) implements GradientStep {}

  /**
   * From a layer to its bias b: db = sum over the batch of dy.
   *
   * @param node the layer
   * @param tensor the bias
   */
  record ToBias(int node, Tensor tensor) implements GradientStep {}
}
