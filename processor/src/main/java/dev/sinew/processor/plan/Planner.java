package dev.sinew.processor.plan;

import dev.sinew.processor.grad.TrainingGraph;
import dev.sinew.processor.graph.Documentation;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what is stored where, what shares a method, and how each loop is written. */
public final class Planner {
  private final ShapedGraph graph;
  private final TrainingGraph training;
  private final Set<Integer> kept;
  private final BufferPlan buffers;
  private final LoopPlan loops;
  private final UniqueNames methods = new UniqueNames(Set.of("run", "sample", "yield"));
  private final String scratchRow;
  private final String products;
  private final Map<Tensor, TensorPlan> tensors;

  private Planner(TrainingGraph training) {
    this.training = training;
    this.graph = training.graph();
    this.kept = training.fromLoss().map(LossPlanner::kept).orElse(Set.of());
    this.buffers = BufferPlan.of(graph, kept);
    this.loops = new LoopPlan(graph);
    UniqueNames gradientFields = new UniqueNames(buffers.all().stream().map(Buffer::name).toList());
    this.scratchRow = gradientFields.claim("row");
    this.products = gradientFields.claim("products");
    this.tensors = TensorPlans.of(graph, loops, gradientFields);
  }

  /** The plan for a network whose classes go to {@code packageName}. */
  public static Plan plan(TrainingGraph training, String packageName) {
    return new Planner(training).plan(packageName);
  }

  private Plan plan(String packageName) {
    BackwardPlan backward = new BackwardPlan(graph, loops, buffers, tensors);
    Set<Buffer> outputs = new HashSet<>();
    graph.outputs().forEach(port -> outputs.add(buffers.of(port.node())));
    List<GradientKernel> fromOutputs = backward.sequence(training.fromOutputs(), outputs);
    Optional<LossPlan> fromLoss =
        training.fromLoss().map(pass -> new LossPlanner(graph, buffers, pass).plan(backward));
    List<Kernel> forward = forward();
    Map<Integer, Buffer> bufferOf = new HashMap<>();
    graph.nodes().forEach(node -> bufferOf.put(node.id(), buffers.of(node.id())));
    return new Plan(
        graph,
        ClassNames.of(packageName, graph.name()),
        buffers.all(),
        bufferOf,
        MemoryPlan.of(graph, buffers, kept, forward, fromOutputs, fromLoss),
        List.copyOf(tensors.values()),
        scratchRow,
        products,
        forward,
        targets(fromLoss),
        backward.kernels(),
        fromOutputs,
        fromLoss,
        Documentation.NONE);
  }

  /** The outputs that the data give targets for, if they have units. */
  private Map<String, List<Kernel>> targets(Optional<LossPlan> loss) {
    Map<String, List<Kernel>> targets = new LinkedHashMap<>();
    loss.map(LossPlan::columns).orElse(List.of()).stream()
        .map(column -> graph.outputs().get(column.output()))
        .distinct()
        .filter(port -> !port.inward().isEmpty())
        .forEach(port -> targets.put(port.name(), inward(port)));
    return targets;
  }

  private List<Kernel> inward(Port port) {
    int size = graph.node(port.inside()).size();
    Buffer outside = new Buffer("the target of " + port.name(), size);
    Buffer inside = new Buffer(port.name() + "Target", size);
    Node node = graph.node(port.node());
    return port.inward().stream()
        .map(op -> node.computedBy(op, op instanceof Op.Normalize ? measured(port) : List.of()))
        .map(
            unit ->
                new Kernel(
                    methods.claim(port.name() + "Target"),
                    unit,
                    List.of(),
                    List.of(outside),
                    inside,
                    Tier.ROWS))
        .toList();
  }

  /** The tensors of a measured unit of an output; none if none is measured. */
  private List<Tensor> measured(Port port) {
    int id = port.node();
    while (id != port.inside() && !(graph.node(id).op() instanceof Op.Normalize)) {
      id = graph.node(id).inputs().get(0);
    }
    return graph.node(id).tensors();
  }

  private List<Kernel> forward() {
    List<Kernel> kernels = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Op.Input || isInPlace(node)) {
        continue;
      }
      Buffer to = buffers.of(node.id());
      List<Buffer> from = node.inputs().stream().map(buffers::of).toList();
      Tier tier = loops.tier(node);
      kernels.add(new Kernel(methods.claim(to.name()), node, inPlaceAfter(node), from, to, tier));
    }
    return kernels;
  }

  /** Whether the node overwrites its source, and so belongs to its source's method. */
  private boolean isInPlace(Node node) {
    return buffers.share(node.id(), node.inputs().get(0));
  }

  /** What overwrites the node's result, one after the other. */
  private List<Node> inPlaceAfter(Node node) {
    List<Node> after = new ArrayList<>();
    int last = node.id();
    for (Node each : graph.nodes().subList(node.id() + 1, graph.nodes().size())) {
      if (!each.inputs().isEmpty() && each.inputs().get(0) == last && isInPlace(each)) {
        after.add(each);
        last = each.id();
      }
    }
    return after;
  }
}
