package dev.sinew.processor;

import dev.sinew.processor.bind.BoundNetwork;
import dev.sinew.processor.grad.TrainingGraph;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.plan.Plan;
import dev.sinew.tree.Tree;
import java.util.List;

/**
 * What each stage of the compiler made of one network without mistakes.
 *
 * @param tree as written
 * @param beside the blocks and functions that it may use
 * @param bound names resolved, defaults filled in
 * @param shaped every value with its shape
 * @param training simplified, with the backward passes
 * @param plan all decisions about the Java
 */
public record Stages(
    Tree.Network tree,
    List<Tree.Declaration> beside,
    BoundNetwork bound,
    ShapedGraph shaped,
    TrainingGraph training,
    Plan plan) {
  public Stages {
    beside = List.copyOf(beside);
  }

  /** The network as it is called in the file. */
  public String name() {
    return tree.name().text();
  }

  /** The shaped graph without what computes nothing. */
  public ShapedGraph simplified() {
    return training.graph();
  }
}
