package dev.sinew.processor.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.structure.Graphs;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimplifierTest {
  @Test
  void flattenGoesAndItsUsersReadItsSource() {
    ShapedGraph graph =
        simplified("input x: float[2, 3] h = x -> flatten output y = h -> dense(2) -> tanh");
    assertEquals(List.of("input", "dense", "tanh"), words(graph));
    assertEquals(List.of(0), graph.node(1).inputs());
    assertEquals(2, graph.outputs().get(0).node());
  }

  @Test
  void flattenOfAnOutputBecomesACopy() {
    ShapedGraph graph = simplified("input x: float[2, 3] output y = x -> flatten");
    assertEquals(List.of("input", "identity"), words(graph));
    assertEquals("[6]", graph.node(1).shape().toString());
  }

  @Test
  void flattenTwice() {
    ShapedGraph graph =
        simplified("input x: float[2, 3] output y = x -> flatten -> flatten -> relu");
    assertEquals(List.of("input", "relu"), words(graph));
  }

  @Test
  void nothingToSimplify() {
    ShapedGraph graph = Graphs.shaped("input x: float[2] output y = x -> dense(2)");
    assertEquals(graph, Simplifier.simplify(graph));
  }

  private static ShapedGraph simplified(String statements) {
    return Simplifier.simplify(Graphs.shaped(statements));
  }

  private static List<String> words(ShapedGraph graph) {
    return graph.nodes().stream().map(node -> node.op().word()).toList();
  }
}
