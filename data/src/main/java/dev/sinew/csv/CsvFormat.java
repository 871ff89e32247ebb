package dev.sinew.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a CSV file is written. Begin with {@link #COMMA} and change what differs.
 *
 * <pre>{@code
 * CsvFormat.COMMA.withDelimiter(';').withCharset(StandardCharsets.ISO_8859_1)
 * }</pre>
 *
 * @param delimiter what stands between two fields
 * @param quote what encloses a field that holds delimiters, quotes (doubled) or line breaks
 * @param charset the encoding, unless the file begins with a byte order mark, which counts more
 * @param columns the names of the columns if the file has no line of names, empty if it has one
 */
public record CsvFormat(char delimiter, char quote, Charset charset, List<String> columns) {
  /** Commas, double quotes, UTF-8, names in the first line. */
  public static final CsvFormat COMMA = new CsvFormat(',', '"', StandardCharsets.UTF_8, List.of());

  /**
   * A format; columns are copied.
   *
   * @throws IllegalArgumentException if delimiter and quote are the same or one ends a line
   */
  public CsvFormat {
    columns = List.copyOf(columns);
    if (delimiter == quote || "\r\n".indexOf(delimiter) >= 0 || "\r\n".indexOf(quote) >= 0) {
      throw new IllegalArgumentException(
          "delimiter and quote must differ, and neither may end a line");
    }
  }

  /** The same but for the delimiter. */
  public CsvFormat withDelimiter(char other) {
    return new CsvFormat(other, quote, charset, columns);
  }

  /** The same but for the quote. */
  public CsvFormat withQuote(char other) {
    return new CsvFormat(delimiter, other, charset, columns);
  }

  /** The same but for the encoding. */
  public CsvFormat withCharset(Charset other) {
    return new CsvFormat(delimiter, quote, other, columns);
  }

  /** For a file that has no line of names: its columns in order. */
  public CsvFormat withColumns(String... names) {
    return new CsvFormat(delimiter, quote, charset, List.of(names));
  }
}
