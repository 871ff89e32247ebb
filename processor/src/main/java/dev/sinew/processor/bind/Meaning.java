package dev.sinew.processor.bind;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression means: a node, or several that are asked for by name.
 *
 * @param node the only one; empty where there are several
 * @param members each node that has a name of its own behind the dot
 */
record Meaning(Optional<Integer> node, Map<String, Integer> members) {
  Meaning {
    members = new LinkedHashMap<>(members);
  }

  static Meaning of(int node) {
    return new Meaning(Optional.of(node), Map.of());
  }

  /** Of what has outputs with these names. */
  static Meaning of(Map<String, Integer> outputs) {
    List<Integer> nodes = List.copyOf(outputs.values());
    return new Meaning(nodes.size() == 1 ? Optional.of(nodes.get(0)) : Optional.empty(), outputs);
  }

  /** Each node once. */
  Set<Integer> nodes() {
    Set<Integer> nodes = new LinkedHashSet<>(members.values());
    node.ifPresent(nodes::add);
    return nodes;
  }

  /** The names of its members, as messages list them. */
  String names() {
    return String.join(", ", members.keySet());
  }
}
