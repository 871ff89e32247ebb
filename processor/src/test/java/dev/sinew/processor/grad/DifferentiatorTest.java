package dev.sinew.processor.grad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.processor.structure.Graphs;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferentiatorTest {
  private static final String MLP = "input x: float[4] h = x -> dense(3) -> relu ";

  @Test
  void fromTheLossDownToTheFirstLayer() {
    TrainingGraph graph =
        Graphs.training(MLP + "output y = h -> dense(2) train { loss = halfSquaredError }");
    assertEquals(
        List.of("y.weight", "y.bias", "y -> h", "h -> hDense", "h.weight", "h.bias"),
        steps(graph, graph.fromLoss().orElseThrow().steps()));
  }

  @Test
  void fromTheOutputsDownToTheInputs() {
    TrainingGraph graph = Graphs.training(MLP + "output y = h -> tanh");
    assertEquals(
        List.of("y -> h", "h -> hDense", "h.weight", "h.bias", "hDense -> x"),
        steps(graph, graph.fromOutputs()));
  }

  @Test
  void crossEntropyStartsAtTheLogits() {
    TrainingGraph graph =
        Graphs.training(MLP + "output y = h -> dense(2) -> softmax train { loss = crossEntropy }");
    assertEquals(
        List.of("yDense"),
        graph.fromLoss().orElseThrow().seeds().stream().map(id -> name(graph, id)).toList());
  }

  @Test
  void frozenTensorsGetNoGradient() {
    TrainingGraph graph =
        Graphs.training(
            "input x: float[4] h = x -> dense(3, frozen = all) -> relu"
                + " output y = h -> dense(2, frozen = bias) train { loss = halfSquaredError }");
    assertEquals(List.of("y.weight"), steps(graph, graph.fromLoss().orElseThrow().steps()));
    assertEquals(
        List.of("y.weight", "y -> h", "h -> hDense", "hDense -> x"),
        steps(graph, graph.fromOutputs()));
  }

  @Test
  void bothSidesOfASkip() {
    TrainingGraph graph =
        Graphs.training("input x: float[4] output y = x + (x -> dense(4) -> tanh)");
    assertEquals(
        List.of("y -> x", "y -> yTanh", "yTanh -> yDense", "y.weight", "y.bias", "yDense -> x"),
        steps(graph, graph.fromOutputs()));
  }

  @Test
  void outputThatIsACopyPassesItsGradientOn() {
    TrainingGraph graph = Graphs.training("input x: float[2, 2] output y = x -> flatten");
    assertEquals(List.of("y -> x"), steps(graph, graph.fromOutputs()));
  }

  private static List<String> steps(TrainingGraph graph, List<GradientStep> steps) {
    return steps.stream()
        .map(
            step -> {
              if (step instanceof GradientStep.ToWeight to) {
                return to.tensor().name();
              }
              if (step instanceof GradientStep.ToBias to) {
                return to.tensor().name();
              }
              int value = ((GradientStep.ToValue) step).value();
              return name(graph, step.node()) + " -> " + name(graph, value);
            })
        .toList();
  }

  private static String name(TrainingGraph graph, int node) {
    return graph.graph().node(node).name();
  }
}
