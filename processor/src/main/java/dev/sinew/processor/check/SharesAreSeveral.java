package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;

/**
 * The share of a single number is the whole, whatever the number is: it tells no class, and no loss
 * can change it.
 */
final class SharesAreSeveral implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    for (int output = 0; output < graph.outputs().size(); output++) {
      Port port = graph.outputs().get(output);
      Node node = graph.node(port.inside());
      boolean tells = !port.labels().isEmpty() || isJudged(graph, output);
      if (tells
          && node.op() instanceof Op.Softmax softmax
          && softmax.lanes().filter(lanes -> lanes.size() == 1).isPresent()) {
        log.report(
            DiagnosticKind.LONE_SHARE,
            node.span(),
            List.of(port.name(), softmax.word(), softmax.logarithm() ? "0" : "1"),
            Hint.of(HintKind.YES_OR_NO));
      }
    }
  }

  private static boolean isJudged(ShapedGraph graph, int output) {
    return graph.training().stream()
        .flatMap(training -> training.loss().terms().stream())
        .anyMatch(term -> term.output() == output);
  }
}
