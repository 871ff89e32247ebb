package dev.sinew.processor.pass;

import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Op.Written;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Start;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.processor.graph.TensorRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * Puts trained numbers into the operators that use them, so that no tensor is left. It is for
 * graphs that will not be trained.
 */
public final class ParameterFolding {
  private ParameterFolding() {}

  /** The graph with the numbers of each tensor, row-major, in the place of the tensor. */
  public static ShapedGraph apply(ShapedGraph graph, Function<Tensor, double[]> numbers) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      List<double[]> own = node.tensors().stream().map(numbers).toList();
      nodes.add(own.isEmpty() ? node : node.computedBy(folded(node, own), List.of()));
    }
    return new ShapedGraph(
        graph.name(), graph.precision(), nodes, graph.outputs(), graph.training(), graph.span());
  }

  private static Op folded(Node node, List<double[]> numbers) {
    if (node.op() instanceof Op.Dense dense) {
      return new Op.Dense(
          dense.layer(),
          dense.units(),
          fixed(rows(numbers.get(0), dense.units())),
          dense.bias().map(bias -> fixed(List.of(list(numbers.get(1))))));
    }
    if (node.op() instanceof Op.Normalize unit) {
      double[] std = numbers.get(1).clone();
      for (int i = 0; i < std.length; i++) {
        std[i] = std[i] == 0 ? 1 : std[i]; // 0 says that nothing was measured
      }
      Span span = node.span();
      Op.Given given =
          new Op.Given(
              new Written(list(numbers.get(0)), true, span), new Written(list(std), true, span));
      return new Op.Normalize(
          unit.value(), Optional.of(given), unit.factor(), unit.axis(), unit.back(), unit.lanes());
    }
    throw new AssertionError(node.op());
  }

  private static TensorRules fixed(List<List<Double>> rows) {
    return TensorRules.unpenalized(new Start.Values(rows), false, 1);
  }

  private static List<List<Double>> rows(double[] numbers, int rows) {
    int width = numbers.length / rows;
    List<List<Double>> list = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      list.add(list(Arrays.copyOfRange(numbers, row * width, (row + 1) * width)));
    }
    return list;
  }

  private static List<Double> list(double[] numbers) {
    return DoubleStream.of(numbers).boxed().toList();
  }
}
