package dev.sinew.processor.plan;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.grad.GradientStep;
import dev.sinew.processor.grad.ValueRule;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns gradient steps into methods. Two backward passes that need the same method share it. */
final class BackwardPlan {
  /**
   * What tells two methods apart.
   *
   * @param step what is computed
   * @param adds onto what is there, or overwrites it
   * @param then what follows in place
   */
  private record Key(GradientStep step, boolean adds, List<GradientKernel.InPlace> then) {}

  private final ShapedGraph graph;
  private final LoopPlan loops;
  private final BufferPlan buffers;
  private final Map<Tensor, TensorPlan> tensors;
  private final UniqueNames methods = new UniqueNames(Set.of("fromLoss", "fromOutputs"));
  private final Map<Key, GradientKernel> kernels = new LinkedHashMap<>();

  BackwardPlan(
      ShapedGraph graph, LoopPlan loops, BufferPlan buffers, Map<Tensor, TensorPlan> tensors) {
    this.graph = graph;
    this.loops = loops;
    this.buffers = buffers;
    this.tensors = tensors;
  }

  /**
   * The methods of one backward pass.
   *
   * @param steps in order
   * @param seeds buffers whose gradient is given
   */
  List<GradientKernel> sequence(List<GradientStep> steps, Set<Buffer> seeds) {
    Set<Object> written = new HashSet<>(seeds);
    List<GradientKernel> sequence = new ArrayList<>();
    Deque<GradientStep> left = new ArrayDeque<>(steps);
    while (!left.isEmpty()) {
      GradientStep step = left.remove();
      boolean adds = !written.add(receiver(step));
      if (!changesNothing(step, adds)) {
        Key key = new Key(step, adds, inPlaceAfter(step, left));
        sequence.add(kernels.computeIfAbsent(key, this::kernel));
      }
    }
    return sequence;
  }

  /** Takes the steps that follow a layer's in place, so that they become part of its loops. */
  private List<GradientKernel.InPlace> inPlaceAfter(GradientStep step, Deque<GradientStep> left) {
    List<GradientKernel.InPlace> after = new ArrayList<>();
    while (isThroughWeight(step)
        && left.peek() instanceof GradientStep.ToValue next
        && receiver(next).equals(receiver(step))
        && isInPlace(next)
        && next.rule() instanceof ValueRule.Slope rule
        && readsResultOnly(rule)) {
      left.remove();
      if (!changesNothing(next, true)) {
        after.add(new GradientKernel.InPlace(graph.node(next.node()), rule));
      }
    }
    return after;
  }

  private static boolean isThroughWeight(GradientStep step) {
    return step instanceof GradientStep.ToValue to && to.rule() instanceof ValueRule.ThroughWeight;
  }

  private boolean isInPlace(GradientStep.ToValue step) {
    return buffers.share(step.node(), step.value());
  }

  private static boolean readsResultOnly(ValueRule.Slope rule) {
    return IntStream.range(0, rule.broadcast().operands())
        .noneMatch(operand -> rule.slope().contains(new Formula.Operand(operand)));
  }

  /** Whether a step adds 0, or multiplies by 1 what lies in its place already. */
  private boolean changesNothing(GradientStep step, boolean adds) {
    if (!(step instanceof GradientStep.ToValue to && to.rule() instanceof ValueRule.Slope rule)) {
      return false;
    }
    return isInPlace(to) ? rule.slope().equals(Simple.ONE) : adds && Simple.isZero(rule.slope());
  }

  /** The buffer or the tensor that a step gives a gradient to. */
  private Object receiver(GradientStep step) {
    if (step instanceof GradientStep.ToWeight to) {
      return to.tensor();
    }
    if (step instanceof GradientStep.ToBias to) {
      return to.tensor();
    }
    if (step instanceof GradientStep.ToValue to) {
      return buffers.of(to.value());
    }
    throw new AssertionError(step);
  }

  List<GradientKernel> kernels() {
    return List.copyOf(kernels.values());
  }

  private GradientKernel kernel(Key key) {
    GradientStep step = key.step();
    boolean adds = key.adds();
    Node node = graph.node(step.node());
    Buffer at = buffers.of(node.id());
    if (step instanceof GradientStep.ToWeight to) {
      TensorPlan weight = plan(to.tensor());
      return new GradientKernel.ToWeight(
          methods.claim(weight.field()), weight, at, buffers.of(source(node)), adds, tier(node));
    }
    if (step instanceof GradientStep.ToBias to) {
      TensorPlan bias = plan(to.tensor());
      return new GradientKernel.ToBias(methods.claim(bias.field()), bias, at, adds);
    }
    if (step instanceof GradientStep.ToValue to) {
      Buffer target = buffers.of(to.value());
      String name = at.equals(target) ? at.name() + "Delta" : at.name() + "To" + capital(target);
      return new GradientKernel.ToValue(
          methods.claim(name),
          to.rule(),
          node,
          at,
          target,
          node.inputs().stream().map(buffers::of).toList(),
          tensor(to.rule(), node).map(this::plan),
          adds,
          tier(node),
          key.then());
    }
    throw new AssertionError(step);
  }

  /** The tensor that a gradient goes through: a weight, or a deviation that was measured. */
  private static Optional<Tensor> tensor(ValueRule rule, Node node) {
    if (rule instanceof ValueRule.ThroughWeight) {
      return Optional.of(node.tensors().get(0));
    }
    return rule instanceof ValueRule.ThroughUnit && !node.tensors().isEmpty()
        ? Optional.of(node.tensors().get(1))
        : Optional.empty();
  }

  private Tier tier(Node node) {
    return loops.tier(node);
  }

  private static int source(Node node) {
    return node.inputs().get(0);
  }

  private TensorPlan plan(Tensor tensor) {
    TensorPlan plan = tensors.get(tensor);
    if (plan == null) {
      throw new IllegalArgumentException("no plan for " + tensor.name());
    }
    return plan;
  }

  private static String capital(Buffer buffer) {
    return ClassNames.of("", buffer.name()).base();
  }
}
