package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Training;
import java.util.List;
import java.util.Optional;

/** A loss judges what its formula is made for: cross-entropy a softmax, and so on. */
final class LossFitsOutput implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    graph
        .training()
        .map(Training::loss)
        .ifPresent(loss -> loss.terms().forEach(term -> check(graph, term, log)));
  }

  private static void check(ShapedGraph graph, LossTerm term, DiagnosticLog log) {
    Port port = graph.outputs().get(term.output());
    Node node = graph.node(port.inside());
    LossFormula formula = term.formula();
    Hint defined =
        Hint.of(HintKind.DEFINED_AT, port.name(), log.file().position(port.span().start()));
    Optional<Misfit> misfit = formula.accept(new LossMatch(port.name(), node.op()));
    misfit.ifPresent(
        found ->
            log.report(
                DiagnosticKind.LOSS_MISFIT,
                term.span(),
                List.of(formula.word(), found.judges(), port.name(), node.op().word()),
                defined,
                found.hint()));
    if (misfit.isEmpty() && formula.judgesClasses() && !node.shape().isVector()) {
      log.report(
          DiagnosticKind.NOT_A_VECTOR,
          term.span(),
          List.of(formula.word(), port.name(), node.shape().toString()),
          defined);
    }
  }

  /**
   * Why a loss does not fit.
   *
   * @param judges what it is made for
   * @param hint what to write instead
   */
  record Misfit(String judges, Hint hint) {}
}
