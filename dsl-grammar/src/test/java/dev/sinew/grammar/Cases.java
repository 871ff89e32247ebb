package dev.sinew.grammar;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders in {@code src/test/resources/cases}: {@code network.nn}, and beside it what is
 * printed for it, {@code errors.txt} or the tree as {@code printed.nn}.
 */
final class Cases {
  private static final Path FOLDER = Path.of("src/test/resources/cases");

  private Cases() {}

  static List<Path> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path folder) {
    return read(folder.resolve("network.nn"));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DiagnosticLog log(String text) {
    return new DiagnosticLog(new SourceFile("network.nn", text));
  }

  static List<Diagnostic> diagnostics(String text) {
    DiagnosticLog log = log(text);
    NnReader.read(log);
    return log.diagnostics();
  }
}
