package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;

/**
 * Every step becomes methods and fields, and a class file holds 65,535 constants at most. Measured:
 * a layer of {@code dense -> relu} takes 21 of the backward class's, a sum 9.
 */
final class GraphFitsClasses implements NetworkCheck {
  private static final int MAX_STEPS = 5_000;

  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    int steps = graph.nodes().size();
    if (steps > MAX_STEPS) {
      log.report(
          DiagnosticKind.TOO_MANY_STEPS,
          graph.span(),
          List.of(graph.name(), "" + steps, "" + MAX_STEPS));
    }
  }
}
