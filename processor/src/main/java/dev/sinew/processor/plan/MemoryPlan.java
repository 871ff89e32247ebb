package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
 * @param trained the buffers whose gradient training needs, in order, or all without a {@code
 *     train} block; those of the others are allocated when a way back from the outputs asks for
 *     them
 */
public record MemoryPlan(SharedArrays values, SharedArrays gradients, List<Buffer> trained) {
  public MemoryPlan {
    trained = List.copyOf(trained);
  }

  static MemoryPlan of(
      ShapedGraph graph,
      BufferPlan buffers,
      Set<Integer> kept,
      List<Kernel> forward,
      List<GradientKernel> fromOutputs,
      Optional<LossPlan> fromLoss) {
    Set<Buffer> read = kept.stream().map(buffers::of).collect(Collectors.toSet());
    List<Lifetimes> ways = new ArrayList<>();
    ways.add(Lifetimes.ofGradients(fromOutputs, Set.of()));
    List<Buffer> trained = buffers.all();
    if (fromLoss.isPresent()) {
      Lifetimes training = lifetimes(fromLoss.get());
      ways.add(training);
      trained = trained.stream().filter(training::know).toList();
    }
    Set<Buffer> ends = ends(graph, buffers);
    Set<Buffer> allocated = new LinkedHashSet<>(trained);
    allocated.addAll(buffers.all());
    return new MemoryPlan(
        SharedArrays.of(buffers.all(), ends, List.of(Lifetimes.ofValues(forward, read))),
        SharedArrays.of(List.copyOf(allocated), ends, ways),
        trained);
  }

  private static Lifetimes lifetimes(LossPlan loss) {
    Set<Buffer> seeds = loss.terms().stream().map(LossPlan.Term::at).collect(Collectors.toSet());
    return Lifetimes.ofGradients(loss.steps(), seeds);
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
