package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each tensor has a name of its own, under which it stands in model files. */
final class LayersAreToldApart implements NetworkCheck {
  private record First(Tensor tensor, Node node) {}

  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    Map<String, First> known = new HashMap<>();
    for (Node node : graph.nodes()) {
      for (Tensor tensor : node.tensors()) {
        First first = known.putIfAbsent(tensor.name(), new First(tensor, node));
        if (first != null && !first.tensor().equals(tensor)) {
          log.report(
              DiagnosticKind.DUPLICATE_TENSOR,
              node.span(),
              List.of(tensor.name()),
              Hint.of(HintKind.OTHER_TENSOR_AT, log.file().position(first.node().span().start())));
          break;
        }
      }
    }
  }
}
