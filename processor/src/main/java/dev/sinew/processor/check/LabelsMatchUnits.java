package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;

/** Each number of a labelled output has a label of its own; two labels may share one score. */
final class LabelsMatchUnits implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    for (Port port : graph.outputs()) {
      Node node = graph.node(port.node());
      int labels = port.labels().size();
      boolean twoOnOneScore = node.size() == 1 && labels == 2;
      boolean oneEach = node.shape().isVector() && labels == node.size();
      if (labels > 0 && !oneEach && !twoOnOneScore) {
        log.report(
            DiagnosticKind.LABEL_COUNT,
            port.labelsSpan(),
            List.of(port.name(), "" + labels, node.shape().toString()),
            hints(node, port, log));
      }
    }
  }

  private static Hint[] hints(Node node, Port port, DiagnosticLog log) {
    String place = log.file().position(node.span().start());
    Hint defined = Hint.of(HintKind.SHAPE_MADE_AT, port.name(), place);
    return node.shape().isVector()
        ? new Hint[] {defined}
        : new Hint[] {defined, Hint.of(HintKind.LABELS_OF_VECTOR)};
  }
}
