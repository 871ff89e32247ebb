package dev.sinew.processor.bind;

import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.Precision;
import dev.sinew.processor.graph.Training;
import java.util.List;
import java.util.Optional;

/**
 * A network whose names are resolved and whose defaults are filled in.
 *
 * @param name of the network
 * @param precision of its numbers
 * @param nodes every value, each behind what it is computed from
 * @param outputs in the order written
 * @param training the {@code train} block
 * @param span of the network's name
 */
public record BoundNetwork(
    String name,
    Precision precision,
    List<BoundNode> nodes,
    List<Port> outputs,
    Optional<Training> training,
    Span span) {
  public BoundNetwork {
    nodes = List.copyOf(nodes);
    outputs = List.copyOf(outputs);
  }
}
