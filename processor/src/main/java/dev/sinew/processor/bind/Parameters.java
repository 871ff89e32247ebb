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

  private final Map<String, Optional<Rational>> values;

  private Parameters(Map<String, Optional<Rational>> values) {
    this.values = values;
  }

  /** These and one more, which hides one of the same name. */
  Parameters with(String name, Optional<Rational> value) {
    Map<String, Optional<Rational>> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Parameters(more);
  }

  boolean knows(String name) {
    return values.containsKey(name);
  }

  /** The value of a parameter that is known; empty if it has none yet. */
  Optional<Rational> value(String name) {
    return Objects.requireNonNull(values.get(name));
  }

  Set<String> names() {
    return values.keySet();
  }
}
