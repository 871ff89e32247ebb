package dev.sinew.grammar;

import dev.sinew.diag.DiagnosticLog;
import java.util.Optional;

/**
 * Lays {@code .nn} texts out: a statement a line, two spaces of indentation, no more than one empty
 * line, and the names of a network's values below each other.
 *
 * <p>Every token and every comment stays, in the same order. Line breaks inside a statement stay
 * where they are; what stands in brackets is aligned with what follows the bracket, or indented by
 * two where nothing does. A {@code train} block that is written on one line stays on one line if it
 * is no longer than 120 columns.
 */
public final class NnFormatter {
  private NnFormatter() {}

  /**
   * The text of the log's file, laid out; laid out again, it is the same. The first line end tells
   * what all are: a line feed, or a carriage return and a line feed. Empty if the text cannot be
   * read, which {@code log} then explains.
   */
  public static Optional<String> format(DiagnosticLog log) {
    NnReader.read(log);
    if (log.hasErrors()) {
      return Optional.empty();
    }
    String text = log.file().text();
    String laidOut = Layout.of(Piece.all(text));
    int end = text.indexOf('\n');
    boolean windows = end > 0 && text.charAt(end - 1) == '\r';
    return Optional.of(windows ? laidOut.replace("\n", "\r\n") : laidOut);
  }
}
