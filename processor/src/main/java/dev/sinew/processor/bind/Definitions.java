package dev.sinew.processor.bind;

import dev.sinew.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the names of values are defined. */
final class Definitions {
  private Definitions() {}

  /** The names of inputs, values and outputs; of one that is defined twice the first place. */
  static Map<String, Tree.Name> names(List<Tree.Statement> statements) {
    Map<String, Tree.Name> names = new LinkedHashMap<>();
    for (Tree.Statement statement : statements) {
      name(statement).ifPresent(name -> names.putIfAbsent(name.text(), name));
    }
    return names;
  }

  private static Optional<Tree.Name> name(Tree.Statement statement) {
    if (statement instanceof Tree.Input input) {
      return Optional.of(input.name());
    }
    if (statement instanceof Tree.Let let) {
      return Optional.of(let.name());
    }
    return statement instanceof Tree.Output output ? output.name() : Optional.empty();
  }
}
