package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.formula.Formula;
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
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Op.Elementwise each) {
        check(node, each.word(), each.value(), log);
      }
      if (node.op() instanceof Op.Normalize normalize) {
        normalize.given().ifPresent(given -> check(node, given, log));
      }
      for (Tensor tensor : node.tensors()) {
        tensor.start().numbers().forEach(number -> check(node, tensor.name(), number, log));
      }
    }
  }

  private static void check(Node node, Op.Given given, DiagnosticLog log) {
    given.mean().numbers().forEach(number -> check(node, "mean", number, log));
    given.std().numbers().forEach(number -> check(node, "std", number, log));
  }

  private static void check(Node node, String what, Formula formula, DiagnosticLog log) {
    if (formula instanceof Formula.Constant constant) {
      check(node, what, constant.value(), log);
    }
    formula.parts().forEach(part -> check(node, what, part, log));
  }

  private static void check(Node node, String what, double number, DiagnosticLog log) {
    float narrow = (float) number;
    if (Float.isInfinite(narrow) || (narrow == 0 && number != 0)) {
      log.report(
          DiagnosticKind.OUT_OF_RANGE,
          node.span(),
          List.of(what, "within the range of float", String.valueOf(number)));
    }
  }
}
