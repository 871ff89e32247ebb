package dev.sinew.cli.train;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.csv.CsvTable;
import dev.sinew.data.Classes;
import dev.sinew.data.Column;
import dev.sinew.data.Dataset;
import dev.sinew.data.DatasetBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A CSV file as the samples of a network. */
public final class CsvSamples {
  private final CsvTable table;
  private final CsvColumns columns;
  private final DatasetBuilder data = Dataset.builder();

  private CsvSamples(CsvTable table, CsvColumns columns) {
    this.table = table;
    this.columns = columns;
  }

  /**
   * Samples with targets.
   *
   * @param targets the outputs that need one
   * @param column the one target's column; empty for columns called like the outputs
   * @throws DataProblem if columns are missing or too many
   * @throws IOException if the file cannot be read or a field is not what it should be
   */
  public static Dataset withTargets(
      Path file, NetworkSpec spec, List<Target> targets, String column)
      throws DataProblem, IOException {
    CsvTable table = CsvTable.read(file);
    List<Port> judged = targets.stream().map(Target::port).toList();
    CsvSamples samples =
        new CsvSamples(
            table, CsvColumns.of(file.toString(), table.columns(), spec, column, judged));
    List<Port> inputs = new ArrayList<>(spec.inputs());
    inputs.addAll(spec.trainInputs());
    samples.inputs(inputs);
    for (Target target : targets) {
      samples.target(target, spec.inputs().get(0));
    }
    return samples.data.build();
  }

  /**
   * Samples without targets.
   *
   * @param without a column that is no input; empty for none beside those called like outputs
   * @throws DataProblem if columns are missing or too many
   * @throws IOException if the file cannot be read or a field is not a number
   */
  public static Dataset inputsOnly(Path file, NetworkSpec spec, String without)
      throws DataProblem, IOException {
    CsvTable table = CsvTable.read(file);
    CsvSamples samples =
        new CsvSamples(
            table, CsvColumns.of(file.toString(), table.columns(), spec, without, List.of()));
    samples.inputs(spec.inputs());
    return samples.data.build();
  }

  private void inputs(List<Port> ports) throws IOException {
    for (Port port : ports) {
      data.input(port.name(), numbers(columns.input(port)).input(port.name()));
    }
    data.input(RowNumbers.column(), new RowNumbers(table.size()));
  }

  private void target(Target target, Port anyInput) throws IOException, DataProblem {
    List<String> own = columns.target(target.port());
    String name = target.port().name();
    if (target.isClass() && own.size() == 1) {
      data.target(name, classes(own.get(0), target.port(), columns.input(anyInput)));
      return;
    }
    if (own.size() != target.port().size()) {
      throw new DataProblem(
          "the target of "
              + name
              + " is "
              + target.port().size()
              + " numbers, but has "
              + own.size()
              + " columns");
    }
    data.target(name, numbers(own).input(name));
  }

  /** Labels as the network spells them, or else class numbers. */
  private Column classes(String column, Port port, List<String> anyNumbers) throws IOException {
    String[] numbers = anyNumbers.toArray(String[]::new);
    if (!port.labels().isEmpty()) {
      Classes classes = (Classes) table.withLabels(column, numbers).target(port.name());
      boolean isNamed =
          IntStream.range(0, classes.size())
              .anyMatch(sample -> port.labels().contains(classes.label(sample)));
      if (isNamed) {
        return classes;
      }
    }
    return table.withClasses(column, numbers).target(port.name());
  }

  private Dataset numbers(List<String> names) throws IOException {
    return table.withNumbers(names.get(0), names.toArray(String[]::new));
  }
}
