package dev.sinew.processor.contract;

import java.util.List;

/** What a caller gets. */
public sealed interface Answer {
  /** The first output alone. */
  record One(Part part) implements Answer {}

  /**
   * A record.
   *
   * @param components in its order
   */
  record Several(JavaType.Named type, List<Component> components) implements Answer {
    public Several {
      components = List.copyOf(components);
    }
  }

  /**
   * A component of such a record.
   *
   * @param output its place among the network's outputs
   */
  record Component(int output, Part part) {}

  /** What becomes of one output. */
  sealed interface Part {}

  /** The array itself. */
  record Whole() implements Part {}

  /** Its only number. */
  record Single() implements Part {}

  /** The label that wins. */
  record Label() implements Part {}

  /** The constant of an enum that stands for the label that wins. */
  record Constant(JavaType.Named type) implements Part {}

  /** A record of its numbers, in order. */
  record Numbers(JavaType.Named type, int count) implements Part {}
}
