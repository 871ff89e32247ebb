package dev.sinew.processor.numeric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What came of every case, one line each, tab-separated: file, case, status, the largest relative
 * error in double (empty if unsupported), and a note: the error in float, or why it is unsupported.
 */
final class OracleReport {
  enum Status {
    PASS("pass"),
    UNSUPPORTED("unsupported"),
    FAIL("FAIL");

    private final String word;

    Status(String word) {
      this.word = word;
    }
  }

  private record Line(String file, String name, Status status, String error, String note) {
    @Override
    public String toString() {
      return String.join("\t", file, name, status.word, error, note);
    }
  }

  private final List<Line> lines = new ArrayList<>();

  void compared(String file, String name, boolean passed, double error, String note) {
    Status status = passed ? Status.PASS : Status.FAIL;
    lines.add(new Line(file, name, status, text(error), note));
  }

  void unsupported(String file, String name, String reason) {
    lines.add(new Line(file, name, Status.UNSUPPORTED, "", reason));
  }

  static String text(double error) {
    return String.format(Locale.ROOT, "%.2e", error);
  }

  List<String> lines(Status status) {
    return lines.stream().filter(line -> line.status == status).map(Line::toString).toList();
  }

  void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, lines.stream().map(Line::toString).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
