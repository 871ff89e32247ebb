package dev.sinew.maven;

import dev.sinew.diag.DecodedText;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** Reads {@code .nn} files. */
final class NetworkText {
  private NetworkText() {}

  /** The text of {@code file}; up to its first wrong byte, which goes to {@code problems}. */
  static SourceFile read(NetworkFile file, Consumer<Problem> problems) throws IOException {
    DecodedText decoded = DecodedText.of(file.name(), Files.readAllBytes(file.path()));
    SourceFile source = decoded.source();
    int end = source.text().length();
    decoded
        .mistake()
        .map(
            mistake ->
                Problem.at(
                    file, source.line(end), source.column(end), DiagnosticKind.NOT_UTF_8, mistake))
        .map(problem -> problem.withHint(DecodedText.hint()))
        .ifPresent(problems);
    return source;
  }
}
