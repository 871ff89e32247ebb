package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides how each tensor is held, by the tier of its layer. */
final class TensorPlans {
  private final ShapedGraph graph;
  private final LoopPlan loops;
  private final UniqueNames fields = new UniqueNames(Set.of());
  private final UniqueNames gradientFields;

  private TensorPlans(ShapedGraph graph, LoopPlan loops, UniqueNames gradientFields) {
    this.graph = graph;
    this.loops = loops;
    this.gradientFields = gradientFields;
  }

  /**
   * A plan for every tensor, in order.
   *
   * @param gradientFields the names taken beside the gradients
   */
  static Map<Tensor, TensorPlan> of(ShapedGraph graph, LoopPlan loops, UniqueNames gradientFields) {
    return new TensorPlans(graph, loops, gradientFields).plans();
  }

  private Map<Tensor, TensorPlan> plans() {
    Map<Tensor, TensorPlan> plans = new LinkedHashMap<>();
    for (Node node : graph.nodes()) {
      List<Tensor> tensors = node.tensors();
      for (int i = 0; i < tensors.size(); i++) {
        Tensor tensor = tensors.get(i);
        if (plans.containsKey(tensor)) {
          continue; // of a layer that is used twice
        }
        String field = fields.claim(field(tensor.name()));
        plans.put(tensor, plan(node, i, field));
      }
    }
    return plans;
  }

  private TensorPlan plan(Node node, int index, String field) {
    Tensor tensor = node.tensors().get(index);
    if (node.op() instanceof Op.Normalize && index == 1) {
      return new TensorPlan(tensor, field, TensorPlan.Form.DEVIATION, Optional.empty());
    }
    return node.op() instanceof Op.Dense && index == 0
        ? weight(node, tensor, field)
        : flat(tensor, field);
  }

  private TensorPlan weight(Node node, Tensor tensor, String field) {
    int in = graph.node(node.inputs().get(0)).size();
    Tier tier = loops.tier(node);
    return switch (tier) {
      case STRAIGHT -> flat(tensor, field);
      case DOTS -> new TensorPlan(tensor, field, TensorPlan.Form.BY_OUTPUT, Optional.empty());
      case ROWS, TILES ->
          new TensorPlan(
              tensor,
              field,
              tier == Tier.TILES ? TensorPlan.Form.AS_NEEDED : TensorPlan.Form.BY_INPUT,
              LoopPlan.fillsVector(in)
                  ? Optional.of(gradientFields.claim(field + "Rows"))
                  : Optional.empty());
    };
  }

  private static TensorPlan flat(Tensor tensor, String field) {
    return new TensorPlan(tensor, field, TensorPlan.Form.FLAT, Optional.empty());
  }

  /** {@code h.dense1.weight} as {@code hDense1Weight}; no Java name begins with a digit. */
  private static String field(String tensor) {
    boolean begins = Character.isJavaIdentifierStart(tensor.codePointAt(0));
    StringBuilder field = new StringBuilder(begins ? "" : "_");
    for (String part : tensor.split("\\.", -1)) {
      field.append(
          field.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return field.toString();
  }
}
