package dev.sinew.processor.freeze;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** Makes up a sample of sensible size: numbers that a caller could give, with few digits. */
final class Sample {
  /** After so many numbers the sample repeats, so that it can be written down. */
  private static final int PATTERN = 16;

  private static final int STEPS = 17;
  private static final MathContext DIGITS = new MathContext(3);

  private Sample() {}

  /**
   * An array for each input, in order.
   *
   * @param numbers those of a tensor, row-major
   */
  static List<double[]> of(ShapedGraph graph, Function<Tensor, double[]> numbers) {
    List<double[]> inputs = new ArrayList<>();
    for (Node input : graph.inputs()) {
      Deque<DoubleUnaryOperator> outward = outward(graph, input, numbers);
      double[] sample = new double[input.size()];
      for (int i = 0; i < sample.length; i++) {
        int step = (i % PATTERN * 7 + inputs.size() * 3 + 1) % STEPS;
        double number = step / (double) STEPS;
        for (DoubleUnaryOperator unit : outward) {
          number = unit.applyAsDouble(number);
        }
        sample[i] = BigDecimal.valueOf(number).round(DIGITS).doubleValue();
      }
      inputs.add(sample);
    }
    return inputs;
  }

  /** From what the network sees, about 0 to 1, to the caller's numbers. */
  private static Deque<DoubleUnaryOperator> outward(
      ShapedGraph graph, Node input, Function<Tensor, double[]> numbers) {
    Deque<DoubleUnaryOperator> units = new ArrayDeque<>();
    int last = input.id();
    for (Node node : graph.nodes()) {
      if (!node.inputs().equals(List.of(last))) {
        continue;
      }
      if (node.op() instanceof Op.Normalize unit) {
        double mean =
            unit.given().map(g -> g.mean().at(0)).orElseGet(() -> first(node, 0, numbers));
        double std = unit.given().map(g -> g.std().at(0)).orElseGet(() -> first(node, 1, numbers));
        units.push(x -> mean + x * std);
      } else if (node.op() instanceof Op.Elementwise each
          && each.word().equals("scale")
          && each.formula().slopes().get(0) instanceof Formula.Constant factor) {
        units.push(x -> x / factor.value());
      } else {
        break;
      }
      last = node.id();
    }
    return units;
  }

  private static double first(Node node, int tensor, Function<Tensor, double[]> numbers) {
    return numbers.apply(node.tensors().get(tensor))[0];
  }
}
