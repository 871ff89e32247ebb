package dev.sinew.processor.explain;

import dev.sinew.processor.bind.BoundNetwork;
import dev.sinew.processor.formula.FormulaText;
import dev.sinew.processor.grad.GradientStep;
import dev.sinew.processor.grad.SeededTerm;
import dev.sinew.processor.grad.TrainingGraph;
import dev.sinew.processor.grad.ValueRule;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The result of a stage, a line for each of its parts. */
public final class StageText {
  private final StringBuilder text = new StringBuilder();

  private StageText() {}

  /** Each value: its number, its name, its operator and the numbers of what it is computed from. */
  public static String of(BoundNetwork network) {
    return written(text -> text.bound(network));
  }

  /** As for a bound network, with shapes, and below a layer its tensors and their places. */
  public static String of(ShapedGraph graph) {
    return written(text -> text.shaped(graph));
  }

  /**
   * Where the terms of the loss give their gradients, and how these go on to values and tensors;
   * without a {@code train} block, from the outputs on.
   */
  public static String of(TrainingGraph training) {
    return written(text -> text.differentiated(training));
  }

  private static String written(Consumer<StageText> content) {
    StageText text = new StageText();
    content.accept(text);
    return text.text.toString();
  }

  private void bound(BoundNetwork network) {
    network
        .nodes()
        .forEach(
            node ->
                line(
                    "%d  %s = %s%s",
                    node.id(), node.name(), node.op().orElseThrow().word(), node.inputs()));
  }

  private void shaped(ShapedGraph graph) {
    for (Node node : graph.nodes()) {
      line(
          "%d  %s = %s%s: %s",
          node.id(), node.name(), node.op().word(), node.inputs(), node.shape());
      node.tensors()
          .forEach(
              tensor -> line("     %s: %s at %d", tensor.name(), tensor.shape(), tensor.offset()));
    }
  }

  private void differentiated(TrainingGraph training) {
    List<GradientStep> steps = training.fromOutputs();
    if (training.fromLoss().isPresent()) {
      for (SeededTerm seeded : training.fromLoss().get().terms()) {
        line(
            "%s gives the gradient at %s",
            seeded.term().formula().word(), name(training, seeded.at()));
      }
      steps = training.fromLoss().get().steps();
    }
    for (GradientStep step : steps) {
      if (step instanceof GradientStep.ToValue to) {
        line(
            "%s -> %s: %s", name(training, to.node()), name(training, to.value()), rule(to.rule()));
      } else if (step instanceof GradientStep.ToWeight to) {
        line("%s -> %s", name(training, to.node()), to.tensor().name());
      } else if (step instanceof GradientStep.ToBias to) {
        line("%s -> %s", name(training, to.node()), to.tensor().name());
      }
    }
  }

  private static String name(TrainingGraph training, int node) {
    return training.graph().node(node).name();
  }

  /** {@code times 1 - y^2} with the result y, or the rule's name. */
  private static String rule(ValueRule rule) {
    return rule instanceof ValueRule.Slope slope
        ? "times " + FormulaText.inBooks(slope.slope(), operand -> "x" + (operand + 1))
        : rule.getClass().getSimpleName();
  }

  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments).stripTrailing()).append('\n');
  }
}
