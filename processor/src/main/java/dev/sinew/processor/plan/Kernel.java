package dev.sinew.processor.plan;

import dev.sinew.processor.graph.Node;
import java.util.List;

/**
 * One method of the forward pass, for one sample.
 *
 * @param method its name
 * @param node what it computes
 * @param then what is applied to the result where it lies, one after the other
 * @param from the values it reads
 * @param to where its result goes
 * @param tier how its loops are written
 */
public record Kernel(
    String method, Node node, List<Node> then, List<Buffer> from, Buffer to, Tier tier) {
  public Kernel {
    then = List.copyOf(then);
    from = List.copyOf(from);
  }
}
