package dev.sinew.csv;

import dev.sinew.data.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A CSV file: a line of column names and rows of texts below it. UTF-8, comma, fields in double
 * quotes where needed; empty lines are skipped.
 *
 * <pre>{@code
 * Dataset flowers = CsvTable.read(Path.of("iris.csv")).withLabels("species");
 * }</pre>
 *
 * A data set has one target column. Its inputs are the columns that are named, or else all others,
 * in the order of the file.
 */
public final class CsvTable {
  private final String file;
  private final List<String> columns;
  private final List<Row> rows;

  CsvTable(String file, List<String> columns, List<Row> rows) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * The table in {@code file}; messages call it by its file name.
   *
   * @throws CsvException if there is no such file, no header or no row, or a row has more or fewer
   *     fields than the header
   */
  public static CsvTable read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new CsvException(file.toAbsolutePath() + " is a folder; a CSV file is expected");
    }
    if (!Files.exists(file)) {
      throw new CsvException("there is no file " + file.toAbsolutePath());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(String.valueOf(file.getFileName()), in);
    }
  }

  /**
   * The table that {@code in} gives, for example a resource; messages call it {@code name}. The
   * stream is read to its end and closed.
   *
   * @throws CsvException if there is no header or no row, or a row has more or fewer fields than
   *     the header
   */
  public static CsvTable read(String name, InputStream in) throws IOException {
    return TableReader.read(name, in);
  }

  /** The names in the header, in order. */
  public List<String> columns() {
    return columns;
  }

  /** The number of rows below the header. */
  public int size() {
    return rows.size();
  }

  /**
   * Samples whose target is a class index, 0 for the first class.
   *
   * @throws CsvException if a field is not a number, or a target not a whole number from 0 on
   * @throws IllegalArgumentException if there is no such column
   */
  public Dataset withClasses(String target, String... inputs) throws CsvException {
    int column = column(target);
    Mistakes mistakes = new Mistakes(file);
    Cells cells = new Cells(this, mistakes);
    double[][] numbers = numbers(cells, inputColumns(column, inputs));
    int[] classes = rows.stream().mapToInt(row -> cells.index(row, column)).toArray();
    mistakes.throwIfAny();
    return Dataset.of(numbers, classes);
  }

  /**
   * Samples whose target is a label: the text itself, as the network's {@code labels} spell it.
   *
   * @throws CsvException if a field is not a number, or a target is empty
   * @throws IllegalArgumentException if there is no such column
   */
  public Dataset withLabels(String target, String... inputs) throws CsvException {
    int column = column(target);
    Mistakes mistakes = new Mistakes(file);
    Cells cells = new Cells(this, mistakes);
    double[][] numbers = numbers(cells, inputColumns(column, inputs));
    List<String> labels = rows.stream().map(row -> cells.label(row, column)).toList();
    mistakes.throwIfAny();
    return Dataset.of(numbers, labels);
  }

  /**
   * Samples whose target is one number.
   *
   * @throws CsvException if a field is not a number
   * @throws IllegalArgumentException if there is no such column
   */
  public Dataset withNumbers(String target, String... inputs) throws CsvException {
    int column = column(target);
    Mistakes mistakes = new Mistakes(file);
    Cells cells = new Cells(this, mistakes);
    double[][] numbers = numbers(cells, inputColumns(column, inputs));
    double[][] targets = numbers(cells, new int[] {column});
    mistakes.throwIfAny();
    return Dataset.of(numbers, targets);
  }

  private double[][] numbers(Cells cells, int[] wanted) {
    return rows.stream()
        .map(row -> IntStream.of(wanted).mapToDouble(c -> cells.number(row, c)).toArray())
        .toArray(double[][]::new);
  }

  private int[] inputColumns(int target, String... names) {
    if (names.length == 0) {
      if (columns.size() == 1) {
        throw new IllegalArgumentException(
            file + " has no column but '" + columns.get(target) + "', so there is no input");
      }
      return IntStream.range(0, columns.size()).filter(c -> c != target).toArray();
    }
    return IntStream.range(0, names.length).map(i -> column(names[i])).toArray();
  }

  private int column(String name) {
    int column = columns.indexOf(name);
    if (column < 0) {
      throw new IllegalArgumentException(
          file + " has no column '" + name + "'; it has " + String.join(", ", columns));
    }
    return column;
  }
}
