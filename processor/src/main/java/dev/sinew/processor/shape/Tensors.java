package dev.sinew.processor.shape;

import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Penalty;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.Start;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.processor.graph.TensorRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the tensors of layers, laid out one behind the other; one that is shared is made once. */
final class Tensors {
  private static final TensorRules MEASURED =
      TensorRules.unpenalized(new Start.Constant(0), false, 1);

  private final Penalty penalty;
  private final Map<String, Tensor> made = new HashMap<>();
  private int offset;
  private boolean shared;

  /**
   * @param penalty on tensors that have none of their own
   */
  Tensors(Penalty penalty) {
    this.penalty = penalty;
  }

  /**
   * The tensors of {@code op}; none if it is no layer.
   *
   * @param usesShared whether it has those of another use of the same shared step, if there is one
   */
  List<Tensor> of(Op op, List<Shape> operands, boolean usesShared) {
    shared = usesShared;
    if (op instanceof Op.Normalize normalize) {
      return normalize.given().isEmpty() ? measured(normalize) : List.of();
    }
    return op instanceof Op.Dense dense ? dense(dense, operands.get(0).size()) : List.of();
  }

  /** A deviation of 0 says that nothing was measured yet. */
  private List<Tensor> measured(Op.Normalize op) {
    Shape shape = Shape.of(op.along().size());
    return List.of(
        tensor(op.value() + ".mean", shape, MEASURED),
        tensor(op.value() + ".std", shape, MEASURED));
  }

  private List<Tensor> dense(Op.Dense op, int in) {
    List<Tensor> tensors = new ArrayList<>();
    tensors.add(tensor(op.layer() + ".weight", Shape.of(op.units(), in), op.weight()));
    op.bias()
        .ifPresent(bias -> tensors.add(tensor(op.layer() + ".bias", Shape.of(op.units()), bias)));
    return tensors;
  }

  private Tensor tensor(String name, Shape shape, TensorRules rules) {
    Tensor known = made.get(name);
    if (known != null && shared) {
      return known;
    }
    Tensor tensor =
        new Tensor(
            name,
            shape,
            rules.start(),
            rules.trained(),
            rules.rateFactor(),
            rules.penalty(penalty),
            offset);
    made.put(name, tensor);
    offset += shape.size();
    return tensor;
  }
}
