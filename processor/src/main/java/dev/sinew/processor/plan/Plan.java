package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Documentation;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All decisions about the Java of one network. The emitter only writes them down.
 *
 * @param graph what is computed
 * @param classes names of the classes
 * @param buffers every buffer, each once
 * @param bufferOf the buffer of each node, by id
 * @param memory what shares arrays
 * @param tensors every tensor, in the order of the flat parameters
 * @param scratchRow the Java field beside the gradients in which one row of a weight's gradient is
 *     summed
 * @param products the Java field beside the values that multiplies matrices, if {@link #tiles}
 * @param forward the forward pass in order
 * @param targets for each output that has units and is judged, by name, what brings a target from
 *     the caller's numbers to the network's where it lies
 * @param backward every method of the backward passes, each once
 * @param fromOutputs the backward pass from gradients at the outputs
 * @param fromLoss the backward pass of training
 * @param docs what the comments of the text say
 */
public record Plan(
    ShapedGraph graph,
    ClassNames classes,
    List<Buffer> buffers,
    Map<Integer, Buffer> bufferOf,
    MemoryPlan memory,
    List<TensorPlan> tensors,
    String scratchRow,
    String products,
    List<Kernel> forward,
    Map<String, List<Kernel>> targets,
    List<GradientKernel> backward,
    List<GradientKernel> fromOutputs,
    Optional<LossPlan> fromLoss,
    Documentation docs) {
  public Plan {
    buffers = List.copyOf(buffers);
    bufferOf = Map.copyOf(bufferOf);
    tensors = List.copyOf(tensors);
    forward = List.copyOf(forward);
    targets = Map.copyOf(targets);
    backward = List.copyOf(backward);
    fromOutputs = List.copyOf(fromOutputs);
  }

  /** The same with the comments of its text. */
  public Plan documented(Documentation comments) {
    return with(classes, comments);
  }

  /** Whether any layer's batches go through register tiles. */
  public boolean tiles() {
    return forward.stream().anyMatch(kernel -> kernel.tier() == Tier.TILES);
  }

  /** The same with other names for the classes. */
  public Plan named(ClassNames names) {
    return with(names, docs);
  }

  private Plan with(ClassNames names, Documentation comments) {
    return new Plan(
        graph,
        names,
        buffers,
        bufferOf,
        memory,
        tensors,
        scratchRow,
        products,
        forward,
        targets,
        backward,
        fromOutputs,
        fromLoss,
        comments);
  }

  /** The buffer of a node. */
  public Buffer buffer(int node) {
    Buffer buffer = bufferOf.get(node);
    if (buffer == null) {
      throw new IllegalArgumentException("no node " + node);
    }
    return buffer;
  }

  /** The way back that training goes; without a {@code train} block that from the outputs. */
  public List<GradientKernel> trainedSteps() {
    return fromLoss.map(LossPlan::steps).orElse(fromOutputs);
  }

  /** The weights that steps read by output, each once; they are held beside the gradients. */
  public static List<TensorPlan> heldWeights(List<GradientKernel> steps) {
    return steps.stream()
        .filter(GradientKernel.ToValue.class::isInstance)
        .flatMap(step -> ((GradientKernel.ToValue) step).weight().stream())
        .filter(weight -> weight.rowsField().isPresent())
        .distinct()
        .toList();
  }

  /** How many numbers a sample has in the column of a target. */
  public int size(LossPlan.Column column) {
    return graph.node(graph.outputs().get(column.output()).inside()).size();
  }

  /** The longest row of a weight's gradient that is summed row by row. */
  public OptionalInt rowWidth() {
    return backward.stream()
        .filter(GradientKernel.ToWeight.class::isInstance)
        .map(GradientKernel.ToWeight.class::cast)
        .filter(to -> to.tier() != Tier.STRAIGHT)
        .mapToInt(to -> to.from().size())
        .max();
  }
}
