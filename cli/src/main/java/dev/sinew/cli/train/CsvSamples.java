package dev.sinew.cli.train;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.csv.CsvColumns;
import dev.sinew.csv.CsvFormat;
import dev.sinew.csv.CsvSource;
import dev.sinew.csv.CsvTable;
import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.data.DatasetBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A CSV file as the samples of a network. */
public final class CsvSamples {
  private static final Pattern WHOLE = Pattern.compile("\\d+");

  private CsvSamples() {}

  /**
   * Samples with targets.
   *
   * @param targets the outputs that need one
   * @param column the one target's column; empty for columns called like the outputs
   * @throws DataProblem if columns are missing or too many
   * @throws IOException if the file cannot be read or a field is not what it should be
   */
  static Dataset withTargets(
      Path file, CsvFormat format, NetworkSpec spec, List<Target> targets, String column)
      throws DataProblem, IOException {
    CsvTable table = CsvTable.read(file, format);
    Dataset read = table.dataset(columns(file, table, spec, targets, column));
    DatasetBuilder data = Dataset.builder();
    Stream.concat(spec.inputs().stream(), spec.trainInputs().stream())
        .forEach(port -> data.input(port.name(), read.input(port.name())));
    data.input(RowNumbers.column(), new RowNumbers(read.size()));
    targets.forEach(each -> data.target(each.port().name(), read.target(each.port().name())));
    return data.build();
  }

  /**
   * The same samples, to be read a piece at a time. The first row says whether classes are labels
   * or numbers.
   */
  static DataSource stream(
      Path file, CsvFormat format, NetworkSpec spec, List<Target> targets, String column)
      throws DataProblem, IOException {
    CsvTable head = CsvTable.head(file, format, 1);
    return CsvSource.of(file, columns(file, head, spec, targets, column), format);
  }

  /**
   * Samples without targets, read a piece at a time.
   *
   * @param without a column that is no input; empty for none beside those called like outputs
   * @throws DataProblem if columns are missing or too many
   * @throws IOException if the file cannot be read
   */
  public static DataSource inputsOnly(Path file, CsvFormat format, NetworkSpec spec, String without)
      throws DataProblem, IOException {
    List<String> names = CsvTable.head(file, format, 1).columns();
    ColumnChoice choice = ColumnChoice.of(file.toString(), names, spec, without, List.of());
    return CsvSource.of(file, inputs(new CsvColumns(), spec.inputs(), choice), format);
  }

  private static CsvColumns columns(
      Path file, CsvTable table, NetworkSpec spec, List<Target> targets, String column)
      throws DataProblem, IOException {
    List<Port> judged = targets.stream().map(Target::port).toList();
    ColumnChoice choice = ColumnChoice.of(file.toString(), table.columns(), spec, column, judged);
    CsvColumns columns = inputs(new CsvColumns(), spec.inputs(), choice);
    columns = inputs(columns, spec.trainInputs(), choice);
    for (Target target : targets) {
      columns = target(columns, target, choice.target(target.port()), table);
    }
    return columns;
  }

  private static CsvColumns inputs(CsvColumns columns, List<Port> ports, ColumnChoice choice) {
    CsvColumns with = columns;
    for (Port port : ports) {
      with = with.input(port.name(), choice.input(port).toArray(String[]::new));
    }
    return with;
  }

  private static CsvColumns target(
      CsvColumns columns, Target target, List<String> own, CsvTable table)
      throws IOException, DataProblem {
    Port port = target.port();
    if (target.isClass() && own.size() == 1) {
      return areNumbers(table, own.get(0), port)
          ? columns.classes(port.name(), own.get(0))
          : columns.classes(port.name(), own.get(0), port.labels());
    }
    if (own.size() != port.size()) {
      throw new DataProblem(
          String.format(
              "the target of %s is %d numbers, but has %d columns",
              port.name(), port.size(), own.size()));
    }
    String[] more = own.subList(1, own.size()).toArray(String[]::new);
    return columns.numbers(port.name(), own.get(0), more);
  }

  /** Whether a column has class numbers and not labels, by its first row. */
  private static boolean areNumbers(CsvTable table, String column, Port port) throws IOException {
    if (port.labels().isEmpty()) {
      return true;
    }
    String first = table.labels(column).get(0);
    return !port.labels().contains(first) && WHOLE.matcher(first).matches();
  }
}
