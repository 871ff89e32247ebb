package dev.sinew.processor.plan;

import dev.sinew.processor.grad.TrainingGraph;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which values and which gradients lie in the same arrays. Those at inputs and outputs have their
 * own: the caller reads them, and may give the output of one prediction to the next as its input.
 *
 * @param values in predictions; training keeps all for the way back and for its reports
 * @param gradients in both ways back
 */
public record MemoryPlan(SharedArrays values, SharedArrays gradients) {
  static MemoryPlan of(
      TrainingGraph training,
      BufferPlan buffers,
      List<Kernel> forward,
      List<GradientKernel> fromOutputs,
      Optional<LossPlan> fromLoss) {
    Set<Buffer> read =
        training.fromLoss().map(LossPlanner::kept).orElse(Set.of()).stream()
            .map(buffers::of)
            .collect(Collectors.toSet());
    List<Lifetimes> ways = new ArrayList<>();
    ways.add(Lifetimes.ofGradients(fromOutputs, Set.of()));
    fromLoss.ifPresent(
        loss ->
            ways.add(
                Lifetimes.ofGradients(
                    loss.steps(),
                    loss.terms().stream().map(LossPlan.Term::at).collect(Collectors.toSet()))));
    Set<Buffer> ends = ends(training.graph(), buffers);
    return new MemoryPlan(
        SharedArrays.of(buffers.all(), ends, List.of(Lifetimes.ofValues(forward, read))),
        SharedArrays.of(buffers.all(), ends, ways));
  }

  private static Set<Buffer> ends(ShapedGraph graph, BufferPlan buffers) {
    Set<Buffer> ends = new HashSet<>();
    for (Node input : graph.inputs()) {
      ends.add(buffers.of(input.id()));
    }
    for (Port output : graph.outputs()) {
      ends.add(buffers.of(output.node()));
    }
    return ends;
  }
}
