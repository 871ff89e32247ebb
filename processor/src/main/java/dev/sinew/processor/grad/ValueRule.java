package dev.sinew.processor.grad;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.graph.Broadcast;
import dev.sinew.processor.graph.Lanes;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Parts;
import dev.sinew.processor.graph.Permutation;

/**
 * How the gradient dy at a node's result becomes a part of the gradient dx at what it was computed
 * from.
 */
public sealed interface ValueRule {
  <R> R accept(Visitor<R> visitor);

  /** dx = dy. */
  record Same() implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.same(this);
    }
  }

  /**
   * dx = dy * slope, summed over the places where the same number of x was used.
   *
   * @param slope of the node's formula by x
   * @param broadcast how the operands lie
   * @param operand which of them is x
   */
  record Slope(Formula slope, Broadcast broadcast, int operand) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.slope(this);
    }

    /** dx, of the node's operands and, behind them, dy. */
    public Formula gradient() {
      return Simple.through(new Formula.Operand(broadcast.operands()), slope);
    }
  }

  /**
   * Within each lane dx_i = y_i * (dy_i - sum_j dy_j y_j), for the logarithm dx_i = dy_i - exp(y_i)
   * * sum_j dy_j.
   */
  record ThroughSoftmax(boolean logarithm, Lanes lanes) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.throughSoftmax(this);
    }
  }

  /** dx = dy, each number where it came from. */
  record Turned(Permutation permutation) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.turned(this);
    }
  }

  /**
   * dx = its own part of dy.
   *
   * @param parts how the values lie side by side
   * @param part which of them is x
   */
  record Part(Parts parts, int part) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.part(this);
    }
  }

  /**
   * dx = dy in its own part of x, else 0.
   *
   * @param parts that x falls into
   * @param part which of them dy belongs to
   */
  record IntoPart(Parts parts, int part) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.intoPart(this);
    }
  }

  /**
   * dx_i = dy of its lane.
   *
   * @param lanes of x
   * @param mean whether that is divided by their length
   */
  record Spread(Lanes lanes, boolean mean) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.spread(this);
    }
  }

  /**
   * dx_i = dy of its lane where x_i is the first winner, else 0.
   *
   * @param lanes of x
   * @param largest whether the largest wins, or else the smallest
   */
  record ToWinner(Lanes lanes, boolean largest) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.toWinner(this);
    }
  }

  /** dx = dy / std, or on the way back to the caller's numbers dx = dy * std. */
  record ThroughUnit(Op.Normalize unit) implements ValueRule {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.throughUnit(this);
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
    R same(Same rule);

    R slope(Slope rule);

    R throughSoftmax(ThroughSoftmax rule);

    R turned(Turned rule);

    R part(Part rule);

    R intoPart(IntoPart rule);

    R spread(Spread rule);

    R toWinner(ToWinner rule);

    R throughUnit(ThroughUnit rule);

    R throughWeight(ThroughWeight rule);
  }
}
