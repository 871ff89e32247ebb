package dev.sinew.processor.graph;

import dev.sinew.diag.Span;
import java.util.List;

/**
 * One computed value of a graph.
 *
 * @param id its place in the graph's list; all of {@code inputs} are smaller
 * @param name the value's name, or one made from it: {@code hidden}, {@code hiddenDense}
 * @param op what computes it
 * @param inputs the ids of what it is computed from
 * @param shape of the value
 * @param tensors the layer's own, weight before bias; empty for most
 * @param span where it is written
 * @param described what messages call it: {@code hidden}, {@code the result of relu}
 * @param defined where its name is given, or else {@code span}
 */
public record Node(
    int id,
    String name,
    Op op,
    List<Integer> inputs,
    Shape shape,
    List<Tensor> tensors,
    Span span,
    String described,
    Span defined) {
  public Node {
    inputs = List.copyOf(inputs);
    tensors = List.copyOf(tensors);
  }

  /** The same value in another's place: computed by {@code other} from {@code itsTensors}. */
  public Node computedBy(Op other, List<Tensor> itsTensors) {
    return new Node(id, name, other, inputs, shape, itsTensors, span, described, defined);
  }

  public int size() {
    return shape.size();
  }
}
