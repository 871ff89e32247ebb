package dev.sinew.cli;

import dev.sinew.csv.CsvFormat;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import picocli.CommandLine.Option;

/** How a CSV file is written. */
final class CsvOptions {
  @Option(
      names = "--delimiter",
      paramLabel = "C",
      description = "what stands between the fields of a CSV file: a character, or 'tab' (,)")
  private String delimiter = ",";

  @Option(
      names = "--quote",
      paramLabel = "C",
      description = "what encloses a field that holds delimiters (\")")
  private String quote = "\"";

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "the encoding of a CSV file, such as ISO-8859-1 (UTF-8)")
  private String charset = "UTF-8";

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      description =
          "the names of the columns, with commas between, of a CSV file whose first line has none")
  private List<String> columns = List.of();

  CsvFormat format() throws CommandFailure {
    try {
      return new CsvFormat(
          character("--delimiter", delimiter),
          character("--quote", quote),
          Charset.forName(charset),
          columns);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw CommandFailure.usage(
          "--charset '" + charset + "' is no encoding that this Java knows; UTF-8 is one");
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(e);
    }
  }

  private static char character(String option, String text) throws CommandFailure {
    if (text.equals("tab") || text.equals("\\t")) {
      return '\t';
    }
    if (text.length() != 1) {
      throw CommandFailure.usage(
          option + " is one character, such as ';' or 'tab', but found '" + text + "'");
    }
    return text.charAt(0);
  }
}
