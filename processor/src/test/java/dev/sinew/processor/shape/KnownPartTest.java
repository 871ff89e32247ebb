package dev.sinew.processor.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnReader;
import dev.sinew.processor.bind.Binder;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.tree.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a network with mistakes to be judged. */
class KnownPartTest {
  private static ShapedGraph known(String body) {
    DiagnosticLog log = new DiagnosticLog(new SourceFile("net.nn", "network N {\n" + body + "}\n"));
    Tree.Network tree = NnReader.read(log).networks().get(0);
    ShapedGraph graph = ShapeInference.infer(Binder.bind(tree, log), log);
    for (Node node : graph.nodes()) {
      assertEquals(node, graph.node(node.id()));
      assertTrue(node.inputs().stream().allMatch(input -> input < node.id()));
    }
    return graph;
  }

  private static List<String> values(ShapedGraph graph) {
    return graph.nodes().stream().map(node -> node.name() + node.shape()).toList();
  }

  private static List<String> tensors(ShapedGraph graph) {
    return graph.tensors().stream().map(Tensor::name).toList();
  }

  @Test
  void aNetworkWithoutMistakesIsKnownAsAWhole() {
    ShapedGraph graph =
        known(
            """
            input  x: float[4]
            output y = x -> dense(3) -> softmax
            train { loss = crossEntropy }
            """);
    assertEquals(List.of("x[4]", "yDense[3]", "y[3]"), values(graph));
    assertEquals(List.of("y.weight", "y.bias"), tensors(graph));
    assertEquals(1, graph.training().orElseThrow().loss().terms().size());
  }

  @Test
  void whatStandsBehindAMistakeIsKnownFromItsOwnSizeOn() {
    ShapedGraph graph =
        known(
            """
            input  x: float[4]
            a      = x -> dens(3)
            b      = a -> tanh
            c      = b -> dense(5)
            output y = c -> dense(2) -> relu
            output z = x -> dense(1)
            """);
    assertEquals(List.of("x[4]", "c[5]", "yDense[2]", "y[2]", "z[1]"), values(graph));
    assertEquals(List.of("y.weight", "y.bias", "z.weight", "z.bias"), tensors(graph));
    assertEquals(List.of(), graph.node(1).inputs());
    assertEquals(List.of("y", "z"), graph.outputs().stream().map(Port::name).toList());
  }

  @Test
  void lossesKeepJudgingTheirOutputs() {
    ShapedGraph graph =
        known(
            """
            input  x: float[4]
            output lost = x -> dens(3)
            output kind = x -> dense(3) -> softmax labels("a")
            output twice = x -> dense(2) labels("a", "a")
            output last = x -> dense(1)
            train {
              loss = huber(lost) + crossEntropy(kind) + huber(twice) + huber(last)
                   + meanSquaredError(last, target = gone)
            }
            """);
    assertEquals(List.of("kind", "last"), graph.outputs().stream().map(Port::name).toList());
    List<LossTerm> terms = graph.training().orElseThrow().loss().terms();
    assertEquals(
        List.of("crossEntropy of kind", "huber of last"),
        terms.stream()
            .map(term -> term.formula().word() + " of " + graph.outputs().get(term.output()).name())
            .toList());
  }

  @Test
  void whereNoLossIsKnownThereIsNoTraining() {
    assertTrue(
        known(
                """
                input  x: float[4]
                output y = x -> dens(3)
                train { loss = crossEntropy }
                """)
            .training()
            .isEmpty());
  }

  @Test
  void namesThatAreGivenTwiceTellNoTensorsApart() {
    assertEquals(
        List.of(),
        tensors(
            known(
                """
                input  x: float[4]
                h      = x -> dense(3)
                h      = x -> dense(3)
                output y = h -> dense(1)
                """)));
  }
}
