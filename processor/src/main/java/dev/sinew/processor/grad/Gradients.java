package dev.sinew.processor.grad;

import dev.sinew.processor.formula.BuiltIns;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The gradient rule of each operator: what the gradient at one node passes on. */
final class Gradients implements Op.Visitor<List<GradientStep>> {
  /** The optimiser that trains with steps: it takes their slope for 1. */
  private static final String PERCEPTRON = "perceptron";

  private final Node node;
  private final boolean perceptron;

  private Gradients(Node node, boolean perceptron) {
    this.node = node;
    this.perceptron = perceptron;
  }

  static List<GradientStep> of(ShapedGraph graph, Node node) {
    boolean perceptron =
        graph
            .training()
            .filter(training -> training.optimizer().word().equals(PERCEPTRON))
            .isPresent();
    return node.op().accept(new Gradients(node, perceptron));
  }

  @Override
  public List<GradientStep> input(Op.Input op) {
    return List.of();
  }

  @Override
  public List<GradientStep> elementwise(Op.Elementwise op) {
    List<GradientStep> steps = new ArrayList<>();
    for (int i = 0; i < node.inputs().size(); i++) {
      Formula slope =
          perceptron && op.value().equals(BuiltIns.STEP)
              ? Simple.ONE
              : op.formula().slopes().get(i);
      steps.add(to(i, new ValueRule.Slope(slope, op.joined(), i)));
    }
    return steps;
  }

  @Override
  public List<GradientStep> identity(Op.Identity op) {
    return List.of(to(0, new ValueRule.Same()));
  }

  @Override
  public List<GradientStep> flatten(Op.Flatten op) {
    return List.of(to(0, new ValueRule.Same()));
  }

  @Override
  public List<GradientStep> reshape(Op.Reshape op) {
    return List.of(to(0, new ValueRule.Same()));
  }

  @Override
  public List<GradientStep> transpose(Op.Transpose op) {
    return List.of(to(0, new ValueRule.Turned(op.moved())));
  }

  @Override
  public List<GradientStep> concat(Op.Concat op) {
    return IntStream.range(0, node.inputs().size())
        .mapToObj(part -> to(part, new ValueRule.Part(op.joined(), part)))
        .toList();
  }

  @Override
  public List<GradientStep> split(Op.Split op) {
    return List.of(to(0, new ValueRule.IntoPart(op.apart(), op.part())));
  }

  @Override
  public List<GradientStep> reduction(Op.Reduction op) {
    return List.of(
        to(
            0,
            switch (op.summary()) {
              case SUM -> new ValueRule.Spread(op.reduced(), false);
              case MEAN -> new ValueRule.Spread(op.reduced(), true);
              case MAX -> new ValueRule.ToWinner(op.reduced(), true);
              case MIN -> new ValueRule.ToWinner(op.reduced(), false);
            }));
  }

  @Override
  public List<GradientStep> normalize(Op.Normalize op) {
    return List.of(to(0, new ValueRule.ThroughUnit(op)));
  }

  @Override
  public List<GradientStep> dense(Op.Dense op) {
    List<GradientStep> steps = new ArrayList<>();
    List<Tensor> tensors = node.tensors();
    steps.add(new GradientStep.ToWeight(node.id(), tensors.get(0)));
    if (op.hasBias()) {
      steps.add(new GradientStep.ToBias(node.id(), tensors.get(1)));
    }
    steps.add(to(0, new ValueRule.ThroughWeight()));
    return steps;
  }

  @Override
  public List<GradientStep> softmax(Op.Softmax op) {
    return List.of(to(0, new ValueRule.ThroughSoftmax(op.logarithm(), op.within())));
  }

  private GradientStep to(int position, ValueRule rule) {
    return new GradientStep.ToValue(node.id(), rule, node.inputs().get(position));
  }
}
