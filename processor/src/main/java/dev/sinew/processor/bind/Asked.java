package dev.sinew.processor.bind;

import dev.sinew.processor.graph.Port;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Leaves out the outputs of blocks that nobody asks for, and what only they need. */
final class Asked {
  private Asked() {}

  /**
   * @param stays whether a node stays, asked for or not: what is written in the network itself, so
   *     that it can be found to be unused
   */
  static BoundNetwork of(BoundNetwork network, IntPredicate stays) {
    List<BoundNode> nodes = network.nodes();
    Set<Integer> asked = new HashSet<>();
    network.outputs().forEach(port -> asked.addAll(List.of(port.node(), port.inside())));
    network.training().ifPresent(training -> asked.addAll(training.loss().valuesRead()));
    for (int id = nodes.size() - 1; id >= 0; id--) {
      if (asked.contains(id) || stays.test(id) || nodes.get(id).op().isEmpty()) {
        asked.add(id);
        asked.addAll(nodes.get(id).inputs());
      }
    }
    if (asked.size() == nodes.size()) {
      return network;
    }
    List<Integer> moved = new ArrayList<>();
    List<BoundNode> kept = new ArrayList<>();
    for (BoundNode node : nodes) {
      moved.add(kept.size());
      if (asked.contains(node.id())) {
        kept.add(node.at(kept.size(), node.inputs().stream().map(moved::get).toList()));
      }
    }
    return new BoundNetwork(
        network.name(),
        network.precision(),
        kept,
        network.outputs().stream().map(port -> moved(port, moved)).toList(),
        network.training().map(training -> training.moved(moved::get)),
        network.span());
  }

  private static Port moved(Port port, List<Integer> moved) {
    return new Port(
        port.name(),
        moved.get(port.node()),
        moved.get(port.inside()),
        port.inward(),
        port.labels(),
        port.labelsSpan(),
        port.span());
  }
}
