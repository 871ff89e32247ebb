package dev.sinew.cli;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.ParameterValues;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Other values than the defaults for parameters of networks. */
final class NetworkParameters {
  @Option(
      names = {"-P", "--parameter"},
      paramLabel = "NAME=NUMBER",
      description =
          "another value for a parameter of the network, as in -P width=32; -P Digits.width=32 means"
              + " one network of several")
  private List<String> given = List.of();

  /** These settings with the values that were given. */
  BuildSettings in(BuildSettings settings) throws CommandFailure {
    return given.isEmpty() ? settings : settings.withParameters(values());
  }

  private ParameterValues values() throws CommandFailure {
    Map<String, String> every = new LinkedHashMap<>();
    Map<String, Map<String, String>> byNetwork = new LinkedHashMap<>();
    for (String each : given) {
      int sign = each.indexOf('=');
      String name = sign < 0 ? each : each.substring(0, sign).strip();
      String[] names = name.split("\\.", -1);
      if (sign < 0 || names.length > 2 || List.of(names).contains("")) {
        throw CommandFailure.usage(
            "-P takes a name and a number, such as -P width=32 or -P Digits.width=32, but found '"
                + each
                + "'");
      }
      String parameter = names[names.length - 1];
      Map<String, String> values =
          names.length == 1
              ? every
              : byNetwork.computeIfAbsent(names[0], network -> new LinkedHashMap<>());
      if (values.put(parameter, each.substring(sign + 1)) != null) {
        throw CommandFailure.usage(DiagnosticKind.PARAMETER_TWICE.headline(List.of(name)));
      }
    }
    if (!every.isEmpty() && !byNetwork.isEmpty()) {
      throw CommandFailure.usage(
          "-P names a network in some places and in others not; write it in all, as in -P "
              + byNetwork.keySet().iterator().next()
              + "."
              + every.keySet().iterator().next());
    }
    return every.isEmpty() ? new ParameterValues(byNetwork) : ParameterValues.ofEvery(every);
  }

  /**
   * Fails if values were given for a network that is not there.
   *
   * @param found the names of all networks in {@code files}
   */
  void check(Collection<String> found, List<Path> files) throws CommandFailure {
    Optional<String> stray =
        values().byNetwork().keySet().stream()
            .filter(network -> !network.isEmpty() && !found.contains(network))
            .findFirst();
    if (stray.isPresent()) {
      String all = files.stream().map(Path::toString).collect(Collectors.joining(", "));
      throw CommandFailure.mistake(
          DiagnosticKind.UNKNOWN_NETWORK.headline(
              List.of(all, stray.get(), String.join(", ", found))));
    }
  }
}
