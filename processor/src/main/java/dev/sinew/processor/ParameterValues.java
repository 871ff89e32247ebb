package dev.sinew.processor;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values that a build gives to parameters of networks, in place of the defaults in the file.
 *
 * @param byNetwork for each network, by its name as written, the values by the parameters' names. A
 *     value is an exact number as it would be written in the file: {@code 64}, {@code -0.5}, {@code
 *     1e-4}, {@code 1/16}. Networks that are not in the text are passed over; a parameter that the
 *     network does not have, or a value that is no number, is a mistake in the network.
 */
public record ParameterValues(Map<String, Map<String, String>> byNetwork) {
  /** All parameters keep their defaults. */
  public static final ParameterValues NONE = new ParameterValues(Map.of());

  /** What no network is called. */
  private static final String EVERY = "";

  public ParameterValues {
    Map<String, Map<String, String>> copy = new LinkedHashMap<>();
    byNetwork.forEach((network, values) -> copy.put(network, new LinkedHashMap<>(values)));
    byNetwork = copy;
  }

  /** Values for the parameters of one network, by their names. */
  public static ParameterValues of(String network, Map<String, String> values) {
    return new ParameterValues(Map.of(network, values));
  }

  /** Values for all networks of a text. */
  public static ParameterValues ofEvery(Map<String, String> values) {
    return of(EVERY, values);
  }

  /** The values for {@code network}, by the parameters' names; empty if there are none. */
  public Map<String, String> of(String network) {
    return byNetwork.getOrDefault(network, byNetwork.getOrDefault(EVERY, Map.of()));
  }
}
