package dev.sinew.processor.graph;

import dev.sinew.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A network as a graph in which every value has a shape.
 *
 * @param name of the network
 * @param precision of its numbers
 * @param nodes every value, each behind what it is computed from
 * @param outputs in the order written
 * @param training the {@code train} block
 * @param span of the network's name
 */
public record ShapedGraph(
    String name,
    Precision precision,
    List<Node> nodes,
    List<Port> outputs,
    Optional<Training> training,
    Span span) {
  public ShapedGraph {
    nodes = List.copyOf(nodes);
    outputs = List.copyOf(outputs);
  }

  public Node node(int id) {
    return nodes.get(id);
  }

  /** The nodes that the caller gives, in the order written. */
  public List<Node> inputs() {
    return nodes.stream().filter(node -> node.op() instanceof Op.Input).toList();
  }

  /** Every tensor, each once, in the order of the flat parameter array. */
  public List<Tensor> tensors() {
    return nodes.stream().flatMap(node -> node.tensors().stream()).distinct().toList();
  }

  /** Whether the size of any tensor adds to the loss. */
  public boolean hasPenalty() {
    return tensors().stream().anyMatch(tensor -> !tensor.penalty().isNone());
  }

  /** How many numbers all tensors have together. */
  public int parameterCount() {
    return tensors().stream().mapToInt(tensor -> tensor.shape().size()).sum();
  }

  /**
   * Whether {@code id} is the node of an output, be it in the caller's or the network's numbers.
   */
  public boolean isOutput(int id) {
    return outputs.stream().anyMatch(port -> port.node() == id || port.inside() == id);
  }

  /** For each node, the ids of the nodes that use its value, with one entry per use. */
  public List<List<Integer>> users() {
    List<List<Integer>> users =
        Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
            .limit(nodes.size())
            .toList();
    for (Node node : nodes) {
      node.inputs().forEach(input -> users.get(input).add(node.id()));
    }
    return users;
  }
}
