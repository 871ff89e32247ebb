package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;
import java.util.Set;

/** A value that nothing uses is a mistake in a file this short. */
final class ValuesAreUsed implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    List<List<Integer>> users = graph.users();
    Set<Integer> read = graph.readByLoss();
    for (Node node : graph.nodes()) {
      if (users.get(node.id()).isEmpty()
          && !graph.isOutput(node.id())
          && !read.contains(node.id())) {
        log.report(DiagnosticKind.UNUSED, node.defined(), List.of(node.described()));
      }
    }
  }
}
