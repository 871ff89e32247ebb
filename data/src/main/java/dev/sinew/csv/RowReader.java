package dev.sinew.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.sinew.files.InputFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a header and the rows below it; the only class that sees the CSV library. */
final class RowReader implements Closeable {
  /** How the library says where a row that it cannot read begins. */
  private static final Pattern PLACED =
      Pattern.compile("(.*) \\(record starting at line (\\d+)\\)", Pattern.DOTALL);

  private final String file;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<String> columns;

  private RowReader(String file, CsvReader<CsvRecord> reader, CsvFormat format) throws IOException {
    this.file = file;
    this.reader = reader;
    records = reader.iterator();
    columns = format.columns().isEmpty() ? header() : format.columns();
  }

  static RowReader open(Path file, CsvFormat format) throws IOException {
    return open(InputFile.open(file, "a CSV file"), format);
  }

  /** Closes the file if it has no header. */
  static RowReader open(InputFile file, CsvFormat format) throws IOException {
    try {
      CsvReader<CsvRecord> reader =
          CsvReader.builder()
              .fieldSeparator(format.delimiter())
              .quoteCharacter(format.quote())
              .skipEmptyLines(true)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .ofCsvRecord(DecodedText.of(file.name(), file.bytes(), format));
      return new RowReader(file.name(), reader, format);
    } catch (IOException e) {
      file.bytes().close();
      throw e;
    }
  }

  String file() {
    return file;
  }

  /** The names of the columns in order. */
  List<String> columns() {
    return columns;
  }

  /** The next rows, {@code most} or those that are left; one of another length is a mistake. */
  List<Row> next(int most, Mistakes mistakes) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Optional<CsvRecord> found = record();
      if (found.isEmpty()) {
        break;
      }
      addRow(found.get(), rows, mistakes);
    }
    return rows;
  }

  private Optional<CsvRecord> record() throws IOException {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (CsvParseException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<String> header() throws IOException {
    CsvRecord record =
        record()
            .orElseThrow(
                () ->
                    new CsvException(
                        file + ":1:1: the file is empty; a line of column names is expected"));
    Mistakes mistakes = new Mistakes(file);
    List<String> names = record.getFields().stream().map(String::strip).toList();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Integer before = seen.putIfAbsent(name, i + 1);
      if (name.isEmpty()) {
        mistakes.add(record.getStartingLineNumber(), i + 1, "the column has no name");
      } else if (before != null) {
        mistakes.add(
            record.getStartingLineNumber(),
            i + 1,
            "column " + before + " is called '" + name + "' as well; names must differ");
      }
    }
    mistakes.throwIfAny();
    return names;
  }

  private void addRow(CsvRecord record, List<Row> rows, Mistakes mistakes) {
    long line = record.getStartingLineNumber();
    int found = record.getFieldCount();
    if (found == columns.size()) {
      rows.add(new Row(line, record.getFields()));
    } else {
      mistakes.add(
          line,
          Math.min(found, columns.size()) + 1,
          (found == 1 ? "1 field" : found + " fields")
              + ", but the header names "
              + columns.size());
    }
  }

  private CsvException unreadable(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage());
    Matcher placed = PLACED.matcher(message);
    return placed.matches()
        ? new CsvException(file + ":" + placed.group(2) + ":1: not CSV: " + placed.group(1))
        : new CsvException(file + ": not CSV: " + message);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
