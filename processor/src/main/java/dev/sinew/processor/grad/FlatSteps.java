package dev.sinew.processor.grad;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.formula.BuiltIns;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where training ends at a function whose slope is 0 wherever it has one, such as step. */
final class FlatSteps {
  private FlatSteps() {}

  /**
   * Reports each such function that keeps a gradient from a tensor that no other way leads to.
   *
   * @return every node behind one of them
   */
  static Set<Integer> report(ShapedGraph graph, TrainingGraph.LossPass pass, DiagnosticLog log) {
    Set<Integer> reached = new HashSet<>();
    for (GradientStep step : pass.steps()) {
      reached.add(step.node());
      if (step instanceof GradientStep.ToValue to) {
        reached.add(to.value());
      }
    }
    pass.terms().forEach(term -> reached.add(term.at()));
    Set<Integer> behind = new HashSet<>();
    for (Node node : graph.nodes()) {
      if (reached.contains(node.id())
          && Gradients.of(graph, node).stream().anyMatch(FlatSteps::isFlat)) {
        Set<Integer> before = before(graph, node);
        if (before.stream().anyMatch(id -> !reached.contains(id) && isTrained(graph.node(id)))) {
          behind.addAll(before);
          report(node, log);
        }
      }
    }
    return behind;
  }

  private static boolean isFlat(GradientStep step) {
    return step instanceof GradientStep.ToValue to && to.isFlat();
  }

  private static boolean isTrained(Node node) {
    return node.tensors().stream().anyMatch(Tensor::trained);
  }

  private static Set<Integer> before(ShapedGraph graph, Node node) {
    Set<Integer> found = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>(node.inputs());
    while (!open.isEmpty()) {
      int id = open.pop();
      if (found.add(id)) {
        open.addAll(graph.node(id).inputs());
      }
    }
    return found;
  }

  private static void report(Node node, DiagnosticLog log) {
    boolean step = node.op() instanceof Op.Elementwise each && each.value().equals(BuiltIns.STEP);
    Hint[] hints = step ? new Hint[] {Hint.of(HintKind.PERCEPTRON)} : new Hint[0];
    log.report(DiagnosticKind.NO_SLOPE, node.span(), List.of(node.op().word()), hints);
  }
}
