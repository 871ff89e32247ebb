package dev.sinew.processor.freeze;

import dev.sinew.processor.Caller;
import dev.sinew.processor.contract.Contract;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.Optional;

/**
 * A caller who wants one network, or any if there is but one.
 *
 * @param name of the network; empty for the only one
 */
public record ByName(Optional<String> name) implements Caller {
  @Override
  public boolean wants(String network) {
    return name.map(network::equals).orElse(true);
  }

  @Override
  public Optional<Contract> contract(ShapedGraph network) {
    return Optional.empty();
  }
}
