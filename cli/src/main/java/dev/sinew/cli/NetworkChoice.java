package dev.sinew.cli;

import dev.sinew.processor.Stages;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which network of a file is meant. */
final class NetworkChoice {
  @Option(
      names = "--network",
      paramLabel = "NAME",
      description = "which network, if the file has several")
  private String name = "";

  /** The one that was named, or the only one. */
  Stages of(List<Stages> networks, String file) throws CommandFailure {
    if (name.isEmpty() && networks.size() == 1) {
      return networks.get(0);
    }
    String all = networks.stream().map(Stages::name).collect(Collectors.joining(", "));
    if (name.isEmpty()) {
      throw CommandFailure.usage(
          file + " has several networks: " + all + "; say which with --network NAME");
    }
    return networks.stream()
        .filter(network -> network.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> CommandFailure.usage(file + " has no network '" + name + "'; it has " + all));
  }
}
