package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Precision;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.util.List;

/**
 * A number written in a float network must be one: not so large that it becomes infinite, nor so
 * small that it vanishes.
 */
final class NumbersFitPrecision implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    if (graph.precision() == Precision.DOUBLE) {
      return;
    }
    graph.training().ifPresent(t -> t.loss().terms().forEach(term -> check(term, log)));
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Op.Elementwise each) {
        check(node.span(), each.word(), each.value(), log);
      }
      if (node.op() instanceof Op.Normalize normalize) {
        normalize.given().ifPresent(given -> check(node, given, log));
      }
      for (Tensor tensor : node.tensors()) {
        tensor.start().numbers().forEach(number -> check(node.span(), tensor.name(), number, log));
      }
    }
  }

  private static void check(LossTerm term, DiagnosticLog log) {
    if (term.formula() instanceof LossFormula.PerElement loss) {
      check(term.span(), loss.word(), loss.form().value(), log);
      loss.constants().forEach(number -> check(term.span(), loss.word(), number, log));
    }
  }

  private static void check(Node node, Op.Given given, DiagnosticLog log) {
    given.mean().numbers().forEach(number -> check(node.span(), "mean", number, log));
    given.std().numbers().forEach(number -> check(node.span(), "std", number, log));
  }

  private static void check(Span span, String what, Formula formula, DiagnosticLog log) {
    if (formula instanceof Formula.Constant constant) {
      check(span, what, constant.value(), log);
    }
    formula.parts().forEach(part -> check(span, what, part, log));
  }

  private static void check(Span span, String what, double number, DiagnosticLog log) {
    float narrow = (float) number;
    if (Float.isInfinite(narrow) || (narrow == 0 && number != 0)) {
      log.report(
          DiagnosticKind.OUT_OF_RANGE,
          span,
          List.of(what, "within the range of float", String.valueOf(number)));
    }
  }
}
