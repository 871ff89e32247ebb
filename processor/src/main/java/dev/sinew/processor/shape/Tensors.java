package dev.sinew.processor.shape;

import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.Start;
import dev.sinew.processor.graph.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Makes the tensors of a layer, laid out one behind the other. */
final class Tensors {
  private int offset;

  Tensors(int offset) {
    this.offset = offset;
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
        tensor(op.value() + ".mean", shape, new Start.Zeros(), false),
        tensor(op.value() + ".std", shape, new Start.Zeros(), false));
  }

  private List<Tensor> dense(Op.Dense op, int in) {
    List<Tensor> tensors = new ArrayList<>();
    Start weight =
        op.weight()
            .<Start>map(rows -> new Start.Values(rows.stream().flatMap(List::stream).toList()))
            .orElse(new Start.XavierUniform(in, op.units()));
    tensors.add(
        tensor(op.layer() + ".weight", Shape.of(op.units(), in), weight, !op.frozenWeight()));
    if (op.hasBias()) {
      Start bias = op.bias().<Start>map(Start.Values::new).orElse(new Start.Zeros());
      tensors.add(tensor(op.layer() + ".bias", Shape.of(op.units()), bias, !op.frozenBias()));
    }
    return tensors;
  }

  private Tensor tensor(String name, Shape shape, Start start, boolean trained) {
    Tensor tensor = new Tensor(name, shape, start, trained, offset);
    offset += shape.size();
    return tensor;
  }
}
