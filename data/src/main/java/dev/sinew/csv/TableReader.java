package dev.sinew.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a header and the rows below it; the only class that sees the CSV library. */
final class TableReader {
  /** How the library says where a row that it cannot read begins. */
  private static final Pattern PLACED =
      Pattern.compile("(.*) \\(record starting at line (\\d+)\\)", Pattern.DOTALL);

  private final String file;
  private final Mistakes mistakes;
  private final List<Row> rows = new ArrayList<>();

  private TableReader(String file) {
    this.file = file;
    this.mistakes = new Mistakes(file);
  }

  static CsvTable read(String file, InputStream in) throws IOException {
    return new TableReader(file).read(in);
  }

  private CsvTable read(InputStream in) throws IOException {
    CsvReader.CsvReaderBuilder format =
        CsvReader.builder()
            .detectBomHeader(true)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false);
    List<String> columns = null;
    try (CsvReader<CsvRecord> records = format.ofCsvRecord(in, StandardCharsets.UTF_8)) {
      for (CsvRecord found : records) {
        if (columns == null) {
          columns = header(found);
        } else {
          addRow(found, columns.size());
        }
      }
    } catch (CsvParseException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (columns == null) {
      throw new CsvException(file + ":1:1: the file is empty; a line of column names is expected");
    }
    mistakes.throwIfAny();
    if (rows.isEmpty()) {
      throw new CsvException(file + ":1:1: there are column names, but no rows below them");
    }
    return new CsvTable(file, columns, rows);
  }

  private List<String> header(CsvRecord record) {
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
    return names;
  }

  private void addRow(CsvRecord record, int columns) {
    long line = record.getStartingLineNumber();
    int found = record.getFieldCount();
    if (found == columns) {
      rows.add(new Row(line, record.getFields()));
    } else {
      mistakes.add(
          line,
          Math.min(found, columns) + 1,
          (found == 1 ? "1 field" : found + " fields") + ", but the header names " + columns);
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
}
