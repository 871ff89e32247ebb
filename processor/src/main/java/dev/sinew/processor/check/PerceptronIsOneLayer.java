package dev.sinew.processor.check;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.formula.BuiltIns;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.processor.graph.Training;
import java.util.List;
import java.util.Optional;

/** The perceptron rule is one for a single layer with a step behind it. */
final class PerceptronIsOneLayer implements NetworkCheck {
  @Override
  public void check(ShapedGraph graph, DiagnosticLog log) {
    Optional<Training> training =
        graph.training().filter(t -> t.optimizer().word().equals("perceptron"));
    if (training.isEmpty()) {
      return;
    }
    LossTerm term = training.get().loss().terms().get(0);
    misfit(graph, graph.outputs().get(term.output()), log)
        .ifPresent(
            found ->
                log.report(
                    DiagnosticKind.PERCEPTRON_SHAPE,
                    term.span(),
                    List.of(found),
                    Hint.of(HintKind.PERCEPTRON_SHAPE)));
  }

  private static Optional<String> misfit(ShapedGraph graph, Port port, DiagnosticLog log) {
    Node output = graph.node(port.inside());
    if (!(output.op() instanceof Op.Elementwise each && each.value().equals(BuiltIns.STEP))) {
      return Optional.of("output " + port.name() + " ends in " + output.op().word());
    }
    Node layer = graph.node(output.inputs().get(0));
    if (!(layer.op() instanceof Op.Dense)) {
      return Optional.of(layer.op().word() + " is in front of the step");
    }
    return graph.nodes().stream()
        .filter(node -> node.id() != layer.id())
        .filter(node -> node.tensors().stream().anyMatch(Tensor::trained))
        .findFirst()
        .map(
            other ->
                "the layer at "
                    + log.file().position(other.span().start())
                    + " is trained as well");
  }
}
