package dev.sinew.processor.shape;

import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Penalty;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.Start;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.processor.graph.TensorRules;
import java.util.ArrayList;
import java.util.List;

/** Makes the tensors of a layer, laid out one behind the other. */
final class Tensors {
  private static final TensorRules MEASURED =
      TensorRules.unpenalized(new Start.Constant(0), false, 1);

  private final Penalty penalty;
  private int offset;

  /**
   * @param penalty on tensors that have none of their own
   */
  Tensors(int offset, Penalty penalty) {
    this.offset = offset;
    this.penalty = penalty;
  }

  /** The tensors of {@code op}; none if it is no layer. */
  List<Tensor> of(Op op, List<Shape> operands) {
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
    Tensor tensor =
        new Tensor(
            name,
            shape,
            rules.start(),
            rules.trained(),
            rules.rateFactor(),
            rules.penalty(penalty),
            offset);
    offset += shape.size();
    return tensor;
  }
}
