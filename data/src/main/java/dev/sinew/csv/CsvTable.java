package dev.sinew.csv;

import dev.sinew.data.Column;
import dev.sinew.data.Dataset;
import dev.sinew.files.DataFileException;
import dev.sinew.files.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A CSV file in memory: a line of column names and rows of texts below it. Without a {@link
 * CsvFormat} it is UTF-8 with commas, fields in double quotes where needed; empty lines are
 * skipped.
 *
 * <pre>{@code
 * Dataset flowers = CsvTable.read(Path.of("iris.csv")).withLabels("species");
 * }</pre>
 *
 * The shortcuts {@code with...} give one target column and one input: the columns that are named,
 * or else all others, in the order of the file. {@link #dataset} gives the rest.
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
   * The table in {@code file}, packed with gzip or not; messages call it by its file name.
   *
   * @throws DataFileException if there is no such file, no header or no row, it is damaged or in
   *     another encoding, or a row has more or fewer fields than the header
   */
  public static CsvTable read(Path file) throws IOException {
    return read(file, CsvFormat.COMMA);
  }

  /**
   * The table in {@code file}, which is written so.
   *
   * @throws DataFileException as {@link #read(Path)}
   */
  public static CsvTable read(Path file, CsvFormat format) throws IOException {
    try (RowReader reader = RowReader.open(file, format)) {
      return read(reader);
    }
  }

  /**
   * The table that {@code in} gives, for example a resource; messages call it {@code name}. The
   * stream is read to its end and closed.
   *
   * @throws DataFileException as {@link #read(Path)}
   */
  public static CsvTable read(String name, InputStream in) throws IOException {
    return read(name, in, CsvFormat.COMMA);
  }

  /**
   * The first rows of the table in {@code file}; what is behind them is not read.
   *
   * @param rows at most so many, at least 1
   * @throws DataFileException as {@link #read(Path)}
   */
  public static CsvTable head(Path file, CsvFormat format, int rows) throws IOException {
    try (RowReader reader = RowReader.open(file, format)) {
      return read(reader, rows);
    }
  }

  /**
   * The table that {@code in} gives, which is written so.
   *
   * @throws DataFileException as {@link #read(Path)}
   */
  public static CsvTable read(String name, InputStream in, CsvFormat format) throws IOException {
    try (RowReader reader = RowReader.open(InputFile.of(name, in), format)) {
      return read(reader);
    }
  }

  private static CsvTable read(RowReader reader) throws IOException {
    return read(reader, Integer.MAX_VALUE);
  }

  private static CsvTable read(RowReader reader, int most) throws IOException {
    Mistakes mistakes = new Mistakes(reader.file());
    List<Row> rows = reader.next(most, mistakes);
    mistakes.throwIfAny();
    if (rows.isEmpty()) {
      throw new CsvException(
          reader.file() + ":1:1: there are column names, but no rows below them");
    }
    return new CsvTable(reader.file(), reader.columns(), rows);
  }

  /** The names of the columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** The number of rows below the header. */
  public int size() {
    return rows.size();
  }

  /**
   * The texts in a column, each once, in the order in which they are found: what {@link
   * CsvColumns#classes(String, String, List)} may be given.
   *
   * @throws CsvException if a field is empty
   * @throws IllegalArgumentException if there is no such column
   */
  public List<String> labels(String column) throws CsvException {
    int place = BoundColumns.place(file, columns, column);
    Mistakes mistakes = new Mistakes(file);
    Cells cells = new Cells(columns, mistakes);
    List<String> labels = rows.stream().map(row -> cells.label(row, place)).distinct().toList();
    mistakes.throwIfAny();
    return labels;
  }

  /**
   * Samples with several inputs or targets, by their names in the network.
   *
   * @throws CsvException if a field is not what its part takes
   * @throws IllegalArgumentException if there is no such column
   */
  public Dataset dataset(CsvColumns parts) throws CsvException {
    Mistakes mistakes = new Mistakes(file);
    Dataset data = BoundColumns.bind(file, columns, parts).dataset(rows, mistakes);
    mistakes.throwIfAny();
    return data;
  }

  /**
   * Samples whose target is a class index, 0 for the first class.
   *
   * @throws CsvException if a field is not a number, or a target not a whole number from 0 on
   * @throws IllegalArgumentException if there is no such column
   */
  public Dataset withClasses(String target, String... inputs) throws CsvException {
    return unnamed(new CsvColumns().input("input", inputs).classes("target", target));
  }

  /**
   * Samples whose target is a label: the text itself, as the network's {@code labels} spell it.
   *
   * @throws CsvException if a field is not a number, or a target is empty
   * @throws IllegalArgumentException if there is no such column
   */
  public Dataset withLabels(String target, String... inputs) throws CsvException {
    return unnamed(new CsvColumns().input("input", inputs).labels("target", target));
  }

  /**
   * Samples whose target is one number.
   *
   * @throws CsvException if a field is not a number
   * @throws IllegalArgumentException if there is no such column
   */
  public Dataset withNumbers(String target, String... inputs) throws CsvException {
    return unnamed(new CsvColumns().input("input", inputs).numbers("target", target));
  }

  private Dataset unnamed(CsvColumns parts) throws CsvException {
    Mistakes mistakes = new Mistakes(file);
    List<Column> found = BoundColumns.bind(file, columns, parts).columns(rows, mistakes);
    mistakes.throwIfAny();
    return Dataset.of(found.get(0), found.get(1));
  }
}
