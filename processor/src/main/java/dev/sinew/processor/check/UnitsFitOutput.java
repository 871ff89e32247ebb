package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A softmax gives shares of 1, which no unit of the caller's changes; and where a loss judges
 * classes, the numbers are scores.
 */
final class UnitsFitOutput implements NetworkCheck {
  private static final Set<LossFormula.Judges> SCORES =
      EnumSet.of(
          LossFormula.Judges.SCORES,
          LossFormula.Judges.LOGITS,
          LossFormula.Judges.LOG_PROBABILITIES);

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
    graph.training().ifPresent(training -> check(graph, training.loss().terms(), log));
  }

  private static void check(ShapedGraph graph, List<LossTerm> terms, DiagnosticLog log) {
    for (LossTerm term : terms) {
      Port port = graph.outputs().get(term.output());
      boolean shares = graph.node(port.inside()).op() instanceof Op.Softmax;
      if (!port.inward().isEmpty() && !shares && judgesClasses(term.formula())) {
        log.report(
            DiagnosticKind.UNIT_OF_SCORES,
            port.labelsSpan(),
            List.of(port.name(), term.formula().word()),
            Hint.of(HintKind.DEFINED_AT, "the loss", log.file().position(term.span().start())));
      }
    }
  }

  private static boolean judgesClasses(LossFormula formula) {
    return formula instanceof LossFormula.CrossEntropy
        || formula instanceof LossFormula.NegativeLogLikelihood
        || formula instanceof LossFormula.Entropy
        || (formula instanceof LossFormula.PerElement each && SCORES.contains(each.judges()));
  }
}
