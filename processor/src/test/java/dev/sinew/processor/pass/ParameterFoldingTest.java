package dev.sinew.processor.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Start;
import dev.sinew.processor.structure.Graphs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterFoldingTest {
  private static final Map<String, double[]> TRAINED =
      Map.of(
          "x.mean", new double[] {7, -7, 0},
          "x.std", new double[] {2, 0, 4},
          "h.weight", new double[] {1, 2, 3, 4, 5, 6},
          "h.bias", new double[] {-1, -2},
          "y.weight", new double[] {8, 9});

  private final ShapedGraph folded =
      ParameterFolding.apply(
          Graphs.shaped(
              "input x: float[3] normalize h = x -> dense(2) -> tanh"
                  + " output y = h -> dense(1, bias = false)"),
          tensor -> TRAINED.get(tensor.name()));

  @Test
  void noTensorIsLeft() {
    assertEquals(List.of(), folded.tensors());
    assertEquals(
        List.of("input", "normalize", "dense", "tanh", "dense"),
        folded.nodes().stream().map(node -> node.op().word()).toList());
  }

  @Test
  void weightsAreRowsOfOneUnitEach() {
    Op.Dense hidden = (Op.Dense) node("dense", 0);
    assertEquals(
        new Start.Values(List.of(List.of(1.0, 2.0, 3.0), List.of(4.0, 5.0, 6.0))),
        hidden.weight().start());
    assertEquals(
        new Start.Values(List.of(List.of(-1.0, -2.0))), hidden.bias().orElseThrow().start());
    Op.Dense last = (Op.Dense) node("dense", 1);
    assertEquals(new Start.Values(List.of(List.of(8.0, 9.0))), last.weight().start());
    assertEquals(false, last.hasBias());
  }

  /** A deviation of 0 says that nothing was measured, and divides by 1. */
  @Test
  void measuredNumbersAreWritten() {
    Op.Given given = ((Op.Normalize) node("normalize", 0)).given().orElseThrow();
    assertEquals(List.of(7.0, -7.0, 0.0), given.mean().numbers());
    assertEquals(List.of(2.0, 1.0, 4.0), given.std().numbers());
  }

  private Op node(String word, int index) {
    return folded.nodes().stream()
        .map(Node::op)
        .filter(op -> op.word().equals(word))
        .toList()
        .get(index);
  }
}
