package dev.sinew.processor.grad;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reverse-mode differentiation: walks a graph backwards and applies the rule of each node that a
 * gradient reaches.
 */
public final class Differentiator {
  private Differentiator() {}

  /** The graph with its backward passes; reports trained tensors that no gradient reaches. */
  public static TrainingGraph differentiate(ShapedGraph graph, DiagnosticLog log) {
    Set<Integer> outputs =
        graph.outputs().stream().map(port -> port.node()).collect(Collectors.toSet());
    List<GradientStep> fromOutputs = walk(graph, outputs, step -> true);
    Optional<TrainingGraph.LossPass> fromLoss =
        graph.training().map(training -> lossPass(graph, training.loss()));
    fromLoss.ifPresent(pass -> checkReached(graph, pass, log));
    return new TrainingGraph(graph, fromOutputs, fromLoss);
  }

  private static TrainingGraph.LossPass lossPass(ShapedGraph graph, Loss loss) {
    List<SeededTerm> terms = loss.terms().stream().map(term -> seeded(graph, term)).toList();
    Set<Integer> seeds = terms.stream().map(SeededTerm::at).collect(Collectors.toSet());
    Set<Integer> trained = dependsOnTrained(graph);
    return new TrainingGraph.LossPass(
        loss, terms, walk(graph, seeds, step -> trained.contains(step.value()) && !step.isFlat()));
  }

  private static SeededTerm seeded(ShapedGraph graph, LossTerm term) {
    Node output = graph.node(graph.outputs().get(term.output()).inside());
    return term.formula().accept(new Fusion(output.op()))
        ? new SeededTerm(term, output.inputs().get(0), OptionalInt.of(output.id()))
        : new SeededTerm(term, output.id(), OptionalInt.empty());
  }

  private static List<GradientStep> walk(
      ShapedGraph graph, Set<Integer> seeds, Predicate<GradientStep.ToValue> wanted) {
    Set<Integer> reached = new HashSet<>(seeds);
    List<GradientStep> steps = new ArrayList<>();
    for (int id = graph.nodes().size() - 1; id >= 0; id--) {
      if (!reached.contains(id)) {
        continue;
      }
      for (GradientStep step : Gradients.of(graph, graph.node(id))) {
        if (step instanceof GradientStep.ToValue to && wanted.test(to)) {
          reached.add(to.value());
          steps.add(step);
        } else if (tensor(step).filter(Tensor::trained).isPresent()) {
          steps.add(step);
        }
      }
    }
    return steps;
  }

  private static Optional<Tensor> tensor(GradientStep step) {
    if (step instanceof GradientStep.ToWeight to) {
      return Optional.of(to.tensor());
    }
    return step instanceof GradientStep.ToBias to ? Optional.of(to.tensor()) : Optional.empty();
  }

  /** The nodes whose value changes when a trained tensor does. */
  private static Set<Integer> dependsOnTrained(ShapedGraph graph) {
    Set<Integer> found = new HashSet<>();
    for (Node node : graph.nodes()) {
      if (node.tensors().stream().anyMatch(Tensor::trained)
          || node.inputs().stream().anyMatch(found::contains)) {
        found.add(node.id());
      }
    }
    return found;
  }

  private static void checkReached(
      ShapedGraph graph, TrainingGraph.LossPass pass, DiagnosticLog log) {
    Set<Integer> flattened = FlatSteps.report(graph, pass, log);
    Set<Tensor> reached =
        pass.steps().stream().flatMap(step -> tensor(step).stream()).collect(Collectors.toSet());
    for (Node node : graph.nodes()) {
      for (Tensor tensor : node.tensors()) {
        if (tensor.trained() && !reached.contains(tensor) && !flattened.contains(node.id())) {
          log.report(DiagnosticKind.NO_GRADIENT, node.span(), List.of(tensor.name()));
        }
      }
    }
    if (graph.tensors().stream().noneMatch(Tensor::trained)) {
      log.report(DiagnosticKind.NOTHING_TO_TRAIN, graph.span(), List.of(graph.name()));
    }
  }
}
