package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.LossFormula.Judges;
import dev.sinew.processor.graph.LossFormula.PerElement;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;

/**
 * Two labels on one score part at 0.5. A loss that makes the score part at 0 would teach other
 * classes than those that are told.
 */
final class LabelsPartScores implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    graph.training().ifPresent(t -> t.loss().terms().forEach(term -> check(graph, term, log)));
  }

  private static void check(ShapedGraph graph, LossTerm term, DiagnosticLog log) {
    Port port = graph.outputs().get(term.output());
    boolean oneScore = graph.node(port.node()).size() == 1 && port.labels().size() == 2;
    if (oneScore
        && term.formula() instanceof PerElement loss
        && (loss.judges() == Judges.LOGITS || loss.judges() == Judges.SCORES)) {
      log.report(
          DiagnosticKind.LABELS_PART_AT_HALF,
          term.span(),
          List.of(port.name(), loss.word()),
          Hint.of(HintKind.USE_SIGMOID, "binaryCrossEntropy(" + port.name() + ")"));
    }
  }
}
