package dev.sinew.processor.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.processor.formula.FormulaText;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.structure.Graphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-x | -x",
        "-(x * z) | -x",
        "2 - x | 2 - x",
        "x + -2 | x - 2",
        "x + -(1/2) | x - 0.5",
        "x * floor(7 / 2) | x * 3",
        "x * -max(2, 5, 3) | x * -5",
        "sqrt(4) * x | 2 * x",
        "leakyRelu(-2, slope = 0.5) * x | -x",
        "(sqrt(4) + exp(0)) * x | 3 * x",
        "max(x, 1/2) | max(x, 0.5)",
        "leakyRelu(x, slope = 0) | max(x, 0)",
        "leakyRelu(x, slope = 1) | max(x, x)",
        "own(2, x, b = 3) | 2 * x + 3"
      })
  void operatorsAndFunctionsAreOneFormula(String expression, String expected) {
    Op.Elementwise each = (Op.Elementwise) output(expression).op();
    assertEquals(expected, FormulaText.inFiles(each.value(), i -> i == 0 ? "x" : "z"));
  }

  /** Unlike {@code max(a, b)} it is no function of numbers, whatever stands around it. */
  @Test
  void largestAlongAnAxisIsAnOperand() {
    Node node = output("1 + max(x, axis = 0)");
    assertEquals("1 + x", text(node));
    ShapedGraph graph = graph("1 + max(x, axis = 0)");
    assertEquals("max", graph.node(node.inputs().get(0)).op().word());
    assertEquals("[]", node.shape().toString());
  }

  @Test
  void settingsAreKeptAsWritten() {
    assertEquals(
        "(slope = 1 / 4)",
        ((Op.Elementwise) output("x -> leakyRelu(slope = 1/4)").op()).settings());
    assertEquals(
        "(slope = 1 / 4)", ((Op.Elementwise) output("leakyRelu(x, slope = 1/4)").op()).settings());
    assertEquals("", ((Op.Elementwise) output("x -> leakyRelu").op()).settings());
  }

  @Test
  void functionsMayCallWhatStandsBehindThem() {
    ShapedGraph graph =
        Graphs.shaped(
            "activation first(u) = second(u) + 1 activation second(u) = u -> third(c = 4)"
                + " activation third(u, c = 2) = c * u input x: float output y = x -> first");
    assertEquals("4 * x + 1", text(graph.node(1)));
  }

  private static String text(Node node) {
    return FormulaText.inFiles(((Op.Elementwise) node.op()).value(), i -> "x");
  }

  private static Node output(String expression) {
    ShapedGraph graph = graph(expression);
    return graph.node(graph.outputs().get(0).node());
  }

  private static ShapedGraph graph(String expression) {
    return Graphs.shaped(
        "activation own(a, x, b = 1) = a * x + b input x, z: float[4] kept = x + z output y = "
            + expression
            + " output also = kept");
  }
}
