package dev.sinew.processor.grad;

import dev.sinew.processor.graph.Op;

/**
 * How the gradient dy at a node's result becomes a part of the gradient dx at what it was computed
 * from.
 */
public sealed interface ValueRule {
  <R> R accept(Visitor<R> visitor);

  /** dx = factor * dy. */
  record Multiple(double factor) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.multiple(this);
    }
  }

  /**
   * dx = dy * other, of a product.
   *
   * @param other the node of the other factor
   */
  record TimesOther(int other) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.timesOther(this);
    }
  }

  /** dx = dy * f'(x), f' taken from y: relu y &gt; 0, tanh 1 - y², sigmoid y (1 - y). */
  record ThroughActivation(Op.Function function) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.throughActivation(this);
    }
  }

  /** dx_i = y_i * (dy_i - sum_j dy_j y_j). */
  record ThroughSoftmax() implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.throughSoftmax(this);
    }
  }

  /** dx = Wᵀ dy. */
  record ThroughWeight() implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.throughWeight(this);
    }
  }

  /** One answer for each rule. */
  interface Visitor<R> {
    R multiple(Multiple rule);

    R timesOther(TimesOther rule);

    R throughActivation(ThroughActivation rule);

    R throughSoftmax(ThroughSoftmax rule);

    R throughWeight(ThroughWeight rule);
  }
}
