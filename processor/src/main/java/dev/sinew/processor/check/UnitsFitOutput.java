package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;

/** A softmax gives shares of 1, which no unit of the caller's changes. */
final class UnitsFitOutput implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    for (Port port : graph.outputs()) {
      Node inside = graph.node(port.inside());
      if (!port.inward().isEmpty() && inside.op() instanceof Op.Softmax) {
        log.report(
            DiagnosticKind.UNIT_OF_SHARES,
            port.labelsSpan(),
            List.of(port.name(), inside.op().word()));
      }
    }
  }
}
