package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives every value its place. An activation overwrites its source where nobody else needs that:
 * {@code dense(32) -> relu} takes one buffer, and so does its gradient.
 */
final class BufferPlan {
  /** The classes that the generated fields' neighbours call. */
  private static final Set<String> RESERVED = Set.of("WeightRows", "LayerWeight");

  private final List<Buffer> byNode;

  private BufferPlan(List<Buffer> byNode) {
    this.byNode = byNode;
  }

  /**
   * A place for every value.
   *
   * @param read nodes whose values something beside the graph reads
   */
  static BufferPlan of(ShapedGraph graph, Set<Integer> read) {
    List<Buffer> buffers = new ArrayList<>();
    UniqueNames names = new UniqueNames(graph.nodes().stream().map(Node::name).toList());
    for (Node node : graph.nodes()) {
      boolean free = !RESERVED.contains(node.name());
      buffers.add(new Buffer(free ? node.name() : names.claim(node.name()), node.size()));
    }
    List<List<Integer>> users = graph.users();
    for (int id = graph.nodes().size() - 1; id >= 0; id--) {
      Node node = graph.node(id);
      if (users.get(id).size() == 1 && !graph.isOutput(id) && !read.contains(id) && !isKept(node)) {
        Node user = graph.node(users.get(id).get(0));
        if (user.op() instanceof Op.Elementwise each && each.worksInPlace()) {
          buffers.set(id, buffers.get(user.id()));
        }
      }
    }
    return new BufferPlan(buffers);
  }

  /**
   * Whether the value itself must stay: it is the caller's, or its own derivative is taken from it.
   */
  private static boolean isKept(Node node) {
    return node.op() instanceof Op.Input || node.op().gradientUsesResult();
  }

  Buffer of(int node) {
    return byNode.get(node);
  }

  boolean share(int node, int other) {
    return byNode.get(node).equals(byNode.get(other));
  }

  /** All buffers, each once, in the order of their values. */
  List<Buffer> all() {
    return byNode.stream().distinct().toList();
  }
}
