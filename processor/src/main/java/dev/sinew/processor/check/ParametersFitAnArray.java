package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.util.Comparator;
import java.util.List;

/** All parameters lie in one array, and a Java array ends at 2^31 - 1. */
final class ParametersFitAnArray implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    long count = graph.tensors().stream().mapToLong(tensor -> tensor.shape().size()).sum();
    if (count > Integer.MAX_VALUE - 8) {
      log.report(
          DiagnosticKind.TOO_LARGE,
          graph.span(),
          List.of("all parameters of " + graph.name() + " together", "" + count),
          largest(graph, log));
    }
  }

  private static Hint largest(ShapedGraph graph, DiagnosticLog log) {
    Node node =
        graph.nodes().stream()
            .filter(each -> !each.tensors().isEmpty())
            .max(Comparator.comparingInt(each -> each.tensors().get(0).shape().size()))
            .orElseThrow();
    Tensor tensor = node.tensors().get(0);
    return Hint.of(
        HintKind.LARGEST_AT,
        tensor.name(),
        tensor.shape().toString(),
        log.file().position(node.span().start()));
  }
}
