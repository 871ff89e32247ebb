package dev.sinew.processor.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the comments of a network's text say, as written there.
 *
 * @param network of the network itself
 * @param values of inputs, values and outputs, by name
 * @param uses of blocks and of what is in them, by the name of the value that they become
 * @param activations of those that the network may use, by name
 * @param losses of those that the network may use, by name
 */
public record Documentation(
    Optional<String> network,
    Map<String, String> values,
    Map<String, List<String>> uses,
    Map<String, String> activations,
    Map<String, String> losses) {
  /** No comments at all. */
  public static final Documentation NONE =
      new Documentation(Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of());

  public Documentation {
    values = Map.copyOf(values);
    uses = Map.copyOf(uses);
    activations = Map.copyOf(activations);
    losses = Map.copyOf(losses);
  }

  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Of the blocks that made the value {@code name}, the outermost first. */
  public List<String> uses(String name) {
    return uses.getOrDefault(name, List.of());
  }

  public Optional<String> activation(String name) {
    return Optional.ofNullable(activations.get(name));
  }

  public Optional<String> loss(String name) {
    return Optional.ofNullable(losses.get(name));
  }
}
