package dev.sinew.cli.train;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which columns of a table belong to which input or output of a network. A port of one number has
 * the column of its name, one of more numbers the columns whose names begin with its own and a dot,
 * in the order of the file. A network with one input takes all columns that are no target.
 */
final class ColumnChoice {
  private final String file;
  private final List<String> columns;
  private final NetworkSpec spec;
  private final Map<String, List<String>> targets = new LinkedHashMap<>();
  private final Map<String, List<String>> inputs = new LinkedHashMap<>();

  private ColumnChoice(String file, List<String> columns, NetworkSpec spec) {
    this.file = file;
    this.columns = columns;
    this.spec = spec;
  }

  /**
   * The columns of a table for a network.
   *
   * @param target the column of the one output; empty for columns called like the outputs
   * @param judged the outputs that need a target
   */
  static ColumnChoice of(
      String file, List<String> columns, NetworkSpec spec, String target, List<Port> judged)
      throws DataProblem {
    ColumnChoice found = new ColumnChoice(file, columns, spec);
    found.findTargets(target, judged);
    found.findInputs(target);
    return found;
  }

  /** The columns of an output's target; a single one for a class. */
  List<String> target(Port port) {
    return targets.getOrDefault(port.name(), List.of());
  }

  /** The columns of an input, as many as it has numbers. */
  List<String> input(Port port) {
    return inputs.getOrDefault(port.name(), List.of());
  }

  private void findTargets(String target, List<Port> judged) throws DataProblem {
    if (!target.isEmpty() && !columns.contains(target)) {
      throw new DataProblem(file + " has no column '" + target + "'; it has " + shown(columns));
    }
    if (!target.isEmpty() && judged.size() > 1) {
      throw new DataProblem(
          spec.name()
              + " has several targets, so --target cannot name one column; call the columns like the"
              + " outputs");
    }
    for (Port port : judged) {
      List<String> own = target.isEmpty() ? named(port) : List.of(target);
      if (own.isEmpty()) {
        throw new DataProblem(
            String.format(
                "%s has no column '%s' for the target of that output; say which column it is with"
                    + " --target. It has %s",
                file, port.name(), shown(columns)));
      }
      targets.put(port.name(), own);
    }
  }

  private void findInputs(String target) throws DataProblem {
    List<Port> ports = new ArrayList<>(spec.inputs());
    ports.addAll(spec.trainInputs().stream().filter(port -> !targets.isEmpty()).toList());
    if (ports.size() == 1) {
      List<String> rest = new ArrayList<>(columns);
      rest.remove(target);
      spec.outputs().forEach(output -> rest.removeAll(named(output)));
      put(ports.get(0), rest);
      return;
    }
    for (Port port : ports) {
      put(port, named(port));
    }
  }

  private void put(Port port, List<String> own) throws DataProblem {
    if (own.size() != port.size()) {
      throw new DataProblem(
          String.format(
              "%s of %s takes %d numbers, but %s has %d columns for it%s",
              port.name(),
              spec.name(),
              port.size(),
              file,
              own.size(),
              own.isEmpty()
                  ? "; call them " + wanted(port) + ". It has " + shown(columns)
                  : ": " + shown(own) + tooMany(own, port)));
    }
    inputs.put(port.name(), own);
  }

  private static String tooMany(List<String> own, Port port) {
    return own.size() > port.size() ? "; --target COLUMN leaves one out" : "";
  }

  private static String wanted(Port port) {
    String name = port.name();
    return port.size() == 1 ? name : name + ".1 to " + name + "." + port.size();
  }

  private List<String> named(Port port) {
    return columns.contains(port.name())
        ? List.of(port.name())
        : columns.stream().filter(column -> column.startsWith(port.name() + ".")).toList();
  }

  private static String shown(List<String> names) {
    int most = 12;
    String some = names.stream().limit(most).collect(Collectors.joining(", "));
    return names.size() > most ? some + " and " + (names.size() - most) + " more" : some;
  }
}
