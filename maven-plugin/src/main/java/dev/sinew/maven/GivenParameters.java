package dev.sinew.maven;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.ParameterValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * What a build sets parameters of networks to.
 *
 * @param values by the networks' names
 */
record GivenParameters(ParameterValues values) {
  static final GivenParameters NONE = new GivenParameters(ParameterValues.NONE);

  /**
   * Takes a network and its parameter for each value: {@code Digits.width} to {@code 128}.
   *
   * @param configured null for an empty element
   * @throws MojoFailureException if a key is not of this form
   */
  static GivenParameters of(Map<String, @Nullable String> configured) throws MojoFailureException {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable String> each : configured.entrySet()) {
      String[] names = each.getKey().split("\\.", -1);
      if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
        throw new MojoFailureException(
            DiagnosticKind.BAD_PARAMETER_NAME.headline(List.of(each.getKey())));
      }
      String value = each.getValue();
      values
          .computeIfAbsent(names[0], network -> new LinkedHashMap<>())
          .put(names[1], value == null ? "" : value);
    }
    return new GivenParameters(new ParameterValues(values));
  }

  BuildSettings settings() {
    return BuildSettings.NONE.withParameters(values);
  }

  /**
   * What is wrong if a network of these is not among {@code networks}.
   *
   * @param sources where those were looked for
   */
  Optional<String> mistake(SortedSet<String> networks, String sources) {
    String known = networks.isEmpty() ? "none" : String.join(", ", networks);
    return values.byNetwork().keySet().stream()
        .filter(network -> !networks.contains(network))
        .map(network -> DiagnosticKind.UNKNOWN_NETWORK.headline(List.of(sources, network, known)))
        .findFirst();
  }
}
