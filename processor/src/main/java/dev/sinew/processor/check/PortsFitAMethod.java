package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;

/**
 * Inputs and outputs are the parameters of one Java method, which checks each output against each
 * other array.
 */
final class PortsFitAMethod implements NetworkCheck {
  private static final int MOST = 64;

  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    int count = graph.inputs().size() + graph.outputs().size();
    if (count > MOST) {
      log.report(
          DiagnosticKind.TOO_MANY_PORTS,
          graph.span(),
          List.of(graph.name(), "" + count, "" + MOST));
    }
  }
}
