package dev.sinew.examples.docs;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnReader;
import dev.sinew.processor.bind.Binder;
import dev.sinew.processor.bind.BoundNetwork;
import dev.sinew.processor.grad.Differentiator;
import dev.sinew.processor.grad.GradientStep;
import dev.sinew.processor.grad.SeededTerm;
import dev.sinew.processor.grad.TrainingGraph;
import dev.sinew.processor.grad.ValueRule;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.pass.Simplifier;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.Kernel;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.Planner;
import dev.sinew.processor.shape.ShapeInference;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What each stage of the compiler makes of the one network of a file, as text. */
final class Stages {
  private final StringBuilder text = new StringBuilder();

  private Stages() {}

  /**
   * The text of the stage called {@code stage}: bound, shaped, simplified, differentiated, planned.
   */
  static String of(String nn, String stage) {
    DiagnosticLog log = new DiagnosticLog(new SourceFile("my.nn", nn));
    Tree.Network network = NnReader.read(log).networks().get(0);
    BoundNetwork bound = Binder.bind(network, log);
    ShapedGraph shaped = ShapeInference.infer(bound, log).orElseThrow();
    ShapedGraph simplified = Simplifier.simplify(shaped);
    TrainingGraph training = Differentiator.differentiate(simplified, log);
    Plan plan = Planner.plan(training, "docs");
    Stages stages = new Stages();
    switch (stage) {
      case "bound" -> stages.bound(bound);
      case "shaped" -> stages.shaped(shaped);
      case "simplified" -> stages.shaped(simplified);
      case "differentiated" -> stages.differentiated(training);
      case "planned" -> stages.planned(plan);
      default -> throw new IllegalArgumentException(stage);
    }
    return stages.text.toString();
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
    TrainingGraph.LossPass pass = training.fromLoss().orElseThrow();
    for (SeededTerm seeded : pass.terms()) {
      line(
          "%s gives the gradient at %s",
          seeded.term().formula().word(), name(training, seeded.at()));
    }
    for (GradientStep step : pass.steps()) {
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

  private void planned(Plan plan) {
    line(
        "values    %s",
        plan.buffers().stream()
            .map(buffer -> buffer.name() + "[" + buffer.size() + "]")
            .collect(Collectors.joining(", ")));
    plan.tensors()
        .forEach(
            tensor ->
                line(
                    "tensor    %s: field %s, %s",
                    tensor.tensor().name(), tensor.field(), words(tensor.form().name())));
    for (Kernel kernel : plan.forward()) {
      List<String> from = new ArrayList<>();
      kernel.from().forEach(buffer -> from.add(buffer.name()));
      String what = kernel.node().op().word();
      what +=
          kernel.then().stream()
              .map(node -> " and " + node.op().word())
              .collect(Collectors.joining());
      line(
          "forward   %s: %s from %s to %s, %s",
          kernel.method(), what, from, kernel.to().name(), words(kernel.tier().name()));
    }
    for (GradientKernel kernel : plan.fromLoss().orElseThrow().steps()) {
      line("backward  %s", kernel.method());
    }
  }

  /** A record's name and what it holds: {@code ThroughActivation[function=TANH]}. */
  private static String rule(ValueRule rule) {
    return rule.toString().replace("[]", "");
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments).stripTrailing()).append('\n');
  }
}
