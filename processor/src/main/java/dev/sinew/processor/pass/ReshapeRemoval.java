package dev.sinew.processor.pass;

import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Values are stored row-major whatever their shape, so a flatten or a reshape moves nothing and its
 * users can read its source; nor does a transpose that leaves every number in its place.
 */
final class ReshapeRemoval {
  private ReshapeRemoval() {}

  static ShapedGraph apply(ShapedGraph graph) {
    List<Node> kept = new ArrayList<>();
    List<Integer> moved = new ArrayList<>();
    for (Node node : graph.nodes()) {
      List<Integer> inputs = node.inputs().stream().map(moved::get).toList();
      if (movesNothing(node.op()) && !graph.isOutput(node.id())) {
        moved.add(inputs.get(0));
        continue;
      }
      Op op = movesNothing(node.op()) ? new Op.Identity() : node.op();
      moved.add(kept.size());
      kept.add(
          new Node(
              kept.size(),
              node.name(),
              op,
              inputs,
              node.shape(),
              node.tensors(),
              node.span(),
              node.described(),
              node.defined()));
    }
    List<Port> outputs =
        graph.outputs().stream()
            .map(
                port ->
                    new Port(
                        port.name(),
                        moved.get(port.node()),
                        moved.get(port.inside()),
                        port.inward(),
                        port.labels(),
                        port.labelsSpan(),
                        port.span()))
            .toList();
    return new ShapedGraph(
        graph.name(),
        graph.precision(),
        kept,
        outputs,
        graph.training().map(training -> training.moved(moved::get)),
        graph.span());
  }

  private static boolean movesNothing(Op op) {
    return op instanceof Op.Flatten
        || op instanceof Op.Reshape
        || (op instanceof Op.Transpose transpose && transpose.moved().movesNothing());
  }
}
