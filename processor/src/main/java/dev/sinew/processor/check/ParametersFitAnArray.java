package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.ShapedGraph;
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
          List.of("all parameters of " + graph.name() + " together", "" + count));
    }
  }
}
