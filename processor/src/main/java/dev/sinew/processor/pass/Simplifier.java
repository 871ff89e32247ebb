package dev.sinew.processor.pass;

import dev.sinew.processor.graph.ShapedGraph;

/** Makes a graph smaller without changing what it computes: the passes, in order. */
public final class Simplifier {
  private Simplifier() {}

  /** The same network with fewer nodes. */
  public static ShapedGraph simplify(ShapedGraph graph) {
    return ReshapeRemoval.apply(graph);
  }
}
