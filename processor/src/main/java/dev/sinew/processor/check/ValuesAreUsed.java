package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.bind.BoundNetwork;
import dev.sinew.processor.bind.BoundNode;
import dev.sinew.processor.graph.Port;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A value that nothing uses is a mistake in a file this short. Uses need no shapes, so this is
 * known of a network in which some do not fit.
 */
public final class ValuesAreUsed {
  private ValuesAreUsed() {}

  /** Reports what is not used in {@code network}, all of which could be bound. */
  public static void check(BoundNetwork network, DiagnosticLog log) {
    Set<Integer> used = new HashSet<>();
    network.nodes().forEach(node -> used.addAll(node.inputs()));
    for (Port port : network.outputs()) {
      used.addAll(List.of(port.node(), port.inside()));
    }
    network.training().ifPresent(training -> used.addAll(training.loss().valuesRead()));
    for (BoundNode node : network.nodes()) {
      if (!used.contains(node.id())) {
        log.report(DiagnosticKind.UNUSED, node.defined(), List.of(node.described()));
      }
    }
  }
}
