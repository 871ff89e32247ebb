package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.LossSource;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;

/** What an output leaves to measure is measured on its target, so the data must hold one. */
final class TargetsAreMeasured implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    if (graph.training().isEmpty()) {
      return;
    }
    List<LossTerm> terms = graph.training().get().loss().terms();
    for (int output = 0; output < graph.outputs().size(); output++) {
      int index = output;
      Port port = graph.outputs().get(output);
      boolean hasTarget =
          terms.stream()
              .anyMatch(
                  term -> term.output() == index && term.target() instanceof LossSource.Column);
      if (!hasTarget && port.inward().stream().anyMatch(TargetsAreMeasured::isMeasured)) {
        log.report(DiagnosticKind.NOTHING_TO_MEASURE, port.labelsSpan(), List.of(port.name()));
      }
    }
  }

  private static boolean isMeasured(Op unit) {
    return unit instanceof Op.Normalize normalize && normalize.given().isEmpty();
  }
}
