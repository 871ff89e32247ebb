package dev.sinew.csv;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.files.DataFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file that is read a piece at a time, in every pass again.
 *
 * <pre>{@code
 * network.fit(CsvSource.of(file, new CsvColumns().input("x").numbers("y", "price")).buffered(10_000));
 * }</pre>
 *
 * A pass ends with an exception at the first piece in which something is wrong. The message has a
 * line for each mistake of that piece, with file, line and column.
 */
public final class CsvSource implements DataSource {
  private final Path file;
  private final CsvFormat format;
  private final CsvColumns columns;

  private CsvSource(Path file, CsvFormat format, CsvColumns columns) {
    this.file = file;
    this.format = format;
    this.columns = columns;
  }

  /** The rows of {@code file}, packed with gzip or not; nothing is read yet. */
  public static CsvSource of(Path file, CsvColumns columns) {
    return of(file, columns, CsvFormat.COMMA);
  }

  /** The rows of {@code file}, which is written so; nothing is read yet. */
  public static CsvSource of(Path file, CsvColumns columns, CsvFormat format) {
    return new CsvSource(file, format, columns);
  }

  /**
   * Begins a pass.
   *
   * @throws DataFileException if there is no such file or no header
   * @throws IllegalArgumentException if it lacks a column
   */
  @Override
  public Reading open() throws IOException {
    RowReader reader = RowReader.open(file, format);
    try {
      return new CsvReading(reader, BoundColumns.bind(reader.file(), reader.columns(), columns));
    } catch (IllegalArgumentException e) {
      reader.close();
      throw e;
    }
  }

  private static final class CsvReading implements Reading {
    private final RowReader reader;
    private final BoundColumns columns;

    CsvReading(RowReader reader, BoundColumns columns) {
      this.reader = reader;
      this.columns = columns;
    }

    @Override
    public Optional<Dataset> next(int most) throws IOException {
      Mistakes mistakes = new Mistakes(reader.file());
      List<Row> rows = reader.next(most, mistakes);
      Dataset data = columns.dataset(rows, mistakes);
      mistakes.throwIfAny();
      return rows.isEmpty() ? Optional.empty() : Optional.of(data);
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
