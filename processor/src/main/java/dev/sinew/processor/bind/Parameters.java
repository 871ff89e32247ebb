package dev.sinew.processor.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    private boolean isRead;

    Parameter(Optional<Rational> value) {
      this.value = value;
    }
  }

  private Parameters(Map<String, Parameter> byName) {
    this.byName = byName;
  }

  /** These and one more, which hides one of the same name. */
  Parameters with(String name, Optional<Rational> value) {
    Map<String, Parameter> more = new LinkedHashMap<>(byName);
    more.put(name, new Parameter(value));
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

  /** Whether anything asked for the value of a parameter that is known. */
  boolean isRead(String name) {
    return parameter(name).isRead;
  }

  Set<String> names() {
    return byName.keySet();
  }

  private Parameter parameter(String name) {
    return Objects.requireNonNull(byName.get(name));
  }
}
