package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Node;
import java.util.List;
import java.util.Optional;

/**
 * One method of the forward pass, for one sample.
 *
 * @param method its name
 * @param node what it computes
 * @param activation what is applied to the result where it lies
 * @param from the values it reads
 * @param to where its result goes
 * @param tier how its loops are written
 */
public record Kernel(
    String method, Node node, Optional<Node> activation, List<Buffer> from, Buffer to, Tier tier) {
  public Kernel {
    from = List.copyOf(from);
  }
}
