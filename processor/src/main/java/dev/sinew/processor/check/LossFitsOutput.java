package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Training;
import java.util.List;

/** Cross-entropy judges probabilities, which is what a softmax gives. */
final class LossFitsOutput implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    graph.training().map(Training::loss).ifPresent(loss -> check(graph, loss, log));
  }

  private static void check(ShapedGraph graph, Loss loss, DiagnosticLog log) {
    Port port = graph.outputs().get(loss.output());
    Node node = graph.node(port.inside());
    if (loss.kind() == Loss.Kind.CROSS_ENTROPY && !isSoftmax(node)) {
      log.report(
          DiagnosticKind.LOSS_NEEDS_SOFTMAX,
          loss.span(),
          List.of(port.name(), node.op().word()),
          Hint.of(HintKind.DEFINED_AT, port.name(), log.file().position(port.span().start())));
    } else if (loss.kind() == Loss.Kind.CROSS_ENTROPY && !node.shape().isVector()) {
      log.report(
          DiagnosticKind.NOT_A_VECTOR,
          loss.span(),
          List.of("crossEntropy", port.name(), node.shape().toString()),
          Hint.of(HintKind.DEFINED_AT, port.name(), log.file().position(port.span().start())));
    }
  }

  private static boolean isSoftmax(Node node) {
    return node.op() instanceof Op.Softmax softmax && !softmax.logarithm();
  }
}
