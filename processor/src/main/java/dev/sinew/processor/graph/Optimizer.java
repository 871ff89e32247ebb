package dev.sinew.processor.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule for changing parameters along their gradient.
 *
 * @param word the one it has in the language and in the runtime
 * @param rate the learning rate
 * @param numbers other settings that differ from what they are by themselves
 * @param flags likewise
 */
public record Optimizer(
    String word, double rate, Map<String, Double> numbers, Map<String, Boolean> flags) {
  /** Copies the settings; they keep their order. */
  public Optimizer {
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    flags = Collections.unmodifiableMap(new LinkedHashMap<>(flags));
  }
}
