package dev.sinew.csv;

import dev.sinew.files.DataFileException;

/**
 * A CSV file that cannot be used. The message has one line for each mistake, and each names the
 * file, the line and the column (both counted from 1), what stands there and what belongs there.
 */
public final class CsvException extends DataFileException {
  private static final long serialVersionUID = 1L;

  CsvException(String message) {
    super(message);
  }
}
