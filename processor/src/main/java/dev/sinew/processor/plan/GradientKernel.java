package dev.sinew.processor.plan;

import dev.sinew.processor.grad.ValueRule;
import dev.sinew.processor.graph.Node;
import java.util.List;
import java.util.Optional;

/** One method of the backward pass, for a whole batch. */
public sealed interface GradientKernel {
  String method();

  /** Where the gradient lies that it starts from. */
  Buffer at();

  /**
   * Passes a gradient on to a value.
   *
   * @param method its name
   * @param rule how
   * @param node whose gradient is passed on
   * @param at where its value and gradient lie
   * @param to where the value lies that receives a part; the same as {@code at} where it is changed
   *     in place
   * @param sources what the node is computed from, in order
   * @param weight the layer's weight or measured deviation, if the rule goes through one
   * @param adds whether the receiver has a gradient already
   * @param tier how its loops are written
   * @param then what the receiver's gradient goes back through in place once it is there, in order
   */
  record ToValue(
      String method,
      ValueRule rule,
      Node node,
      Buffer at,
      Buffer to,
      List<Buffer> sources,
      Optional<TensorPlan> weight,
      boolean adds,
      Tier tier,
      List<InPlace> then)
      implements GradientKernel {
    public ToValue {
      sources = List.copyOf(sources);
      then = List.copyOf(then);
    }

    public boolean inPlace() {
      return at.equals(to);
    }
  }

  /**
   * Takes a gradient back through a function where it lies.
   *
   * @param node the function
   * @param rule how; reads nothing but the function's result beside the gradient
   */
  record InPlace(Node node, ValueRule.Slope rule) {}

  /**
   * Sums dy xᵀ over the batch into the flat gradient.
   *
   * @param method its name
   * @param weight which weight
   * @param at the layer's result, whose gradient is dy
   * @param from the layer's source x
   * @param adds whether the weight has a gradient already, from another use of it
   * @param tier how its loops are written
   */
  record ToWeight(String method, TensorPlan weight, Buffer at, Buffer from, boolean adds, Tier tier)
      implements GradientKernel {}

  /**
   * Sums dy over the batch into the flat gradient.
   *
   * @param method its name
   * @param bias which bias
   * @param at the layer's result, whose gradient is dy
   * @param adds whether the bias has a gradient already, from another use of it
   */
  record ToBias(String method, TensorPlan bias, Buffer at, boolean adds)
      implements GradientKernel {}
}
