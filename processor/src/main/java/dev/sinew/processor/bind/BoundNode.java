package dev.sinew.processor.bind;

import dev.sinew.diag.Hint;
import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value before its shape is known.
 *
 * @param id its place in the network's list
 * @param name unique in the network: the value's own, or made from it
 * @param op what computes it; empty where that was already reported as wrong
 * @param inputs ids of what it is computed from
 * @param span where the step is written
 * @param described what messages call it: {@code hidden}, {@code the result of relu}
 * @param defined where its name is given, or else {@code span}
 * @param uses the uses of blocks that it comes from, the innermost first
 * @param shared whether its tensors are those of other uses of the same shared step
 * @param comments on what it is in the blocks it comes from, the outermost first
 */
public record BoundNode(
    int id,
    String name,
    Optional<Op> op,
    List<Integer> inputs,
    Span span,
    String described,
    Span defined,
    List<Hint> uses,
    boolean shared,
    List<String> comments) {
  public BoundNode {
    inputs = List.copyOf(inputs);
    uses = List.copyOf(uses);
    comments = List.copyOf(comments);
  }

  BoundNode named(String newName, String newDescribed, Span newDefined) {
    return new BoundNode(
        id, newName, op, inputs, span, newDescribed, newDefined, uses, shared, comments);
  }

  BoundNode at(int newId, List<Integer> newInputs) {
    return new BoundNode(
        newId, name, op, newInputs, span, described, defined, uses, shared, comments);
  }

  BoundNode with(Op newOp) {
    return new BoundNode(
        id, name, Optional.of(newOp), inputs, span, described, defined, uses, shared, comments);
  }

  /** With a comment from further out. */
  BoundNode commented(String comment) {
    List<String> all = new ArrayList<>(List.of(comment));
    all.addAll(comments);
    return new BoundNode(id, name, op, inputs, span, described, defined, uses, shared, all);
  }
}
