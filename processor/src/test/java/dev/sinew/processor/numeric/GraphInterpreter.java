package dev.sinew.processor.numeric;

import dev.sinew.Precision;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnReader;
import dev.sinew.processor.bind.Binder;
import dev.sinew.processor.graph.Axis;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.processor.shape.ShapeInference;
import dev.sinew.tree.Tree;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Computes a graph node by node in double, straight from the formulas and as slowly as they read.
 * Beside each number it carries a bound on the rounding errors of a network of some precision:
 * every operation passes on the errors of what goes in and adds its own, so the bound grows with
 * the size of the sums and the depth of the graph.
 */
final class GraphInterpreter implements Op.Visitor<Estimate> {
  private final ShapedGraph graph;
  private final double unit;
  private final StructureEstimates structure;
  private final double[] parameters;
  private final List<Estimate> values = new ArrayList<>();
  private final Iterator<double[]> inputs;
  private Node node;
  private double nearestKink = Double.POSITIVE_INFINITY;

  private GraphInterpreter(
      ShapedGraph graph, Precision precision, double[] parameters, List<double[]> inputs) {
    this.graph = graph;
    this.unit = Widths.unit(precision);
    this.structure = new StructureEstimates(unit);
    this.parameters = parameters;
    this.inputs = inputs.iterator();
    this.node = graph.node(0);
    for (Node each : graph.nodes()) {
      node = each;
      values.add(each.op().accept(this));
    }
  }

  /** The graphs of a text by their networks' names, as shape inference gives them. */
  static Map<String, ShapedGraph> graphs(String text) {
    DiagnosticLog log = new DiagnosticLog(new SourceFile("test.nn", text));
    Map<String, ShapedGraph> graphs = new LinkedHashMap<>();
    Tree.File file = NnReader.read(log);
    List<Tree.Declaration> beside =
        file.declarations().stream().filter(each -> !(each instanceof Tree.Network)).toList();
    for (Tree.Network network : file.networks()) {
      graphs.put(
          network.name().text(), ShapeInference.infer(Binder.bind(network, beside, log), log));
    }
    if (log.hasErrors()) {
      throw new AssertionError(log.diagnostics());
    }
    return graphs;
  }

  /**
   * Computes one sample.
   *
   * @param precision of the network whose errors are bounded
   * @param parameters flat, exact in that precision
   * @param inputs in order, exact in that precision
   */
  static GraphInterpreter run(
      ShapedGraph graph, Precision precision, double[] parameters, List<double[]> inputs) {
    return new GraphInterpreter(graph, precision, parameters, inputs);
  }

  /** The outputs in order. */
  List<Estimate> outputs() {
    return graph.outputs().stream().map(port -> values.get(port.node())).toList();
  }

  /**
   * The smallest distance of a number from where a slope jumps, exact ties aside, and of a winner
   * from the next.
   */
  double nearestKink() {
    return nearestKink;
  }

  private Estimate operand(int index) {
    return values.get(node.inputs().get(index));
  }

  @Override
  public Estimate input(Op.Input op) {
    return new Estimate(inputs.next().clone());
  }

  @Override
  public Estimate elementwise(Op.Elementwise op) {
    Estimate y = new Estimate(new double[node.shape().size()]);
    for (int i = 0; i < y.size(); i++) {
      List<FormulaEstimate.Rounded> operands = new ArrayList<>();
      for (int input : node.inputs()) {
        int at = StructureEstimates.repeated(node.shape(), graph.node(input).shape(), i);
        Estimate x = values.get(input);
        operands.add(new FormulaEstimate.Rounded(x.value()[at], x.bound()[at]));
      }
      FormulaEstimate formula = new FormulaEstimate(unit, operands);
      FormulaEstimate.Rounded result = formula.of(op.value());
      y.set(i, result.value(), result.bound());
      nearestKink = Math.min(nearestKink, formula.nearestKink());
    }
    return y;
  }

  @Override
  public Estimate identity(Op.Identity op) {
    return operand(0);
  }

  @Override
  public Estimate flatten(Op.Flatten op) {
    return operand(0);
  }

  @Override
  public Estimate dense(Op.Dense op) {
    Estimate x = operand(0);
    Tensor weight = node.tensors().get(0);
    Estimate y = new Estimate(new double[op.units()]);
    for (int o = 0; o < op.units(); o++) {
      double bias = op.hasBias() ? parameters[node.tensors().get(1).offset() + o] : 0;
      double sum = bias;
      double terms = Math.abs(bias);
      double passedOn = 0;
      for (int i = 0; i < x.size(); i++) {
        double w = parameters[weight.offset() + o * x.size() + i];
        sum += w * x.value()[i];
        terms += Math.abs(w * x.value()[i]);
        passedOn += Math.abs(w) * x.bound()[i];
      }
      // A sum of n products in any order: each term is rounded at most n + 1 times.
      y.set(o, sum, (passedOn + (x.size() + 1) * unit * terms) * (1 + 4 * x.size() * unit));
    }
    return y;
  }

  @Override
  public Estimate reshape(Op.Reshape op) {
    return operand(0);
  }

  @Override
  public Estimate transpose(Op.Transpose op) {
    return StructureEstimates.transpose(operand(0), node.shape(), op.order());
  }

  @Override
  public Estimate concat(Op.Concat op) {
    List<Shape> shapes = node.inputs().stream().map(input -> graph.node(input).shape()).toList();
    return StructureEstimates.concat(
        node.inputs().stream().map(values::get).toList(),
        shapes,
        node.shape(),
        op.axis().map(axis -> axis.of(node.shape().rank())).orElse(0));
  }

  @Override
  public Estimate split(Op.Split op) {
    Shape from = graph.node(node.inputs().get(0)).shape();
    return StructureEstimates.split(
        operand(0),
        from,
        node.shape(),
        op.axis().map(axis -> axis.of(from.rank())).orElse(0),
        op.sizes().stream().limit(op.part()).mapToInt(size -> size).sum());
  }

  @Override
  public Estimate reduction(Op.Reduction op) {
    Shape from = graph.node(node.inputs().get(0)).shape();
    List<List<Integer>> lanes =
        op.axis()
            .map(axis -> StructureEstimates.lanes(from, axis.of(from.rank())))
            .orElseGet(() -> List.of(IntStream.range(0, from.size()).boxed().toList()));
    Estimate y = new Estimate(new double[lanes.size()]);
    for (int lane = 0; lane < lanes.size(); lane++) {
      structure.reduce(op.summary(), operand(0), lanes.get(lane), y, lane);
      nearestKink =
          Math.min(nearestKink, StructureEstimates.kink(op.summary(), operand(0), lanes.get(lane)));
    }
    return y;
  }

  @Override
  public Estimate normalize(Op.Normalize op) {
    Estimate x = operand(0);
    List<List<Integer>> slices =
        StructureEstimates.slices(node.shape(), op.axis().map(Axis::number).orElse(0));
    Estimate y = new Estimate(new double[x.size()]);
    for (int k = 0; k < slices.size(); k++) {
      double mean = 0;
      double std = 1;
      if (op.given().isPresent()) {
        mean = op.given().get().mean().at(k);
        std = op.given().get().std().at(k);
      } else {
        mean = parameters[node.tensors().get(0).offset() + k];
        std = parameters[node.tensors().get(1).offset() + k];
      }
      for (int i : slices.get(k)) {
        structure.normalize(x, i, mean, std == 0 ? 1 : std, op.back(), y);
      }
    }
    return y;
  }

  @Override
  public Estimate softmax(Op.Softmax op) {
    Shape from = graph.node(node.inputs().get(0)).shape();
    int axis = op.axis().map(a -> a.of(from.rank())).orElse(Math.max(1, from.rank()) - 1);
    Estimate y = new Estimate(new double[from.size()]);
    StructureEstimates.lanes(from, axis)
        .forEach(lane -> structure.softmax(op.logarithm(), operand(0), lane, y));
    return y;
  }
}
