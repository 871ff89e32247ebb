package dev.sinew.processor.graph;

import java.util.function.IntUnaryOperator;

/** Where a loss finds numbers that training does not change. */
public sealed interface LossSource {

  /** The same, in a graph whose nodes have other ids. */
  default LossSource moved(IntUnaryOperator newId) {
    return this;
  }

  /** There are none: the formula needs no target, a sample has no weight of its own. */
  record None() implements LossSource {}

  /** The data's target column that is called like the judged output. */
  record Column() implements LossSource {}

  /** A value of the network, taken as given: no gradient flows into it. */
  record Value(int node) implements LossSource {
    @Override
    public LossSource moved(IntUnaryOperator newId) {
      return new Value(newId.applyAsInt(node));
    }
  }

  /** What is given only while training; {@code index} is its place in {@link Loss#inputs}. */
  record Given(int index) implements LossSource {}
}
