package dev.sinew.processor.bind;

import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The parameters that may stand for numbers in one place: those of a network, and in a block those
 * of the block before them. One without a value is known to be there, but not what it is: then
 * nothing that is made from it is a mistake yet.
 */
final class Parameters {
  static final Parameters NONE = new Parameters(Map.of());

  private final Map<String, Parameter> byName;

  /** A parameter, which remembers whether anything reads it. */
  private static final class Parameter {
    private final Optional<Rational> value;
    private final Span definition;
    private boolean isRead;

    Parameter(Optional<Rational> value, Span definition) {
      this.value = value;
      this.definition = definition;
    }
  }

  private Parameters(Map<String, Parameter> byName) {
    this.byName = byName;
  }

  /** These and one more, which hides one of the same name. */
  Parameters with(Tree.Name name, Optional<Rational> value) {
    Map<String, Parameter> more = new LinkedHashMap<>(byName);
    more.put(name.text(), new Parameter(value, name.span()));
    return new Parameters(more);
  }

  boolean knows(String name) {
    return byName.containsKey(name);
  }

  /** The value of a parameter that is known; empty if it has none yet. */
  Optional<Rational> value(String name) {
    Parameter parameter = parameter(name);
    parameter.isRead = true;
    return parameter.value;
  }

  /** Where a parameter that is known is defined. */
  Span definition(String name) {
    return parameter(name).definition;
  }

  /** Whether anything asked for the value of a parameter that is known. */
  boolean isRead(String name) {
    return parameter(name).isRead;
  }

  private Parameter parameter(String name) {
    return Objects.requireNonNull(byName.get(name));
  }
}
