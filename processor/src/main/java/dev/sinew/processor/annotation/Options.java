package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the build tells the processor by {@code -Asinew.*}.
 *
 * @param sources folders that hold {@code .nn} files, in the folders of their packages
 */
record Options(List<Path> sources) {
  private static final String PREFIX = "sinew.";

  /** Folders with {@code .nn} files, parted as the parts of a class path are. */
  static final String SOURCE = PREFIX + "source";

  Options {
    sources = List.copyOf(sources);
  }

  /** Reads them, and reports those that mean nothing. */
  static Options read(Map<String, String> given, Messages messages) {
    List<Path> sources = new ArrayList<>();
    given.forEach(
        (option, value) -> {
          if (option.equals(SOURCE)) {
            sources.addAll(folders(value, messages));
          } else if (option.startsWith(PREFIX)) {
            messages.print(DiagnosticKind.UNKNOWN_OPTION, option, SOURCE);
          }
        });
    return new Options(sources);
  }

  /** javac gives {@code null} for an option without a value. */
  private static List<Path> folders(@Nullable String value, Messages messages) {
    List<Path> folders = new ArrayList<>();
    try {
      for (String folder : (value == null ? "" : value).split(File.pathSeparator, -1)) {
        if (!folder.isBlank()) {
          folders.add(Path.of(folder));
        }
      }
    } catch (InvalidPathException e) {
      messages.print(DiagnosticKind.BAD_OPTION, SOURCE, e.getInput());
      return List.of();
    }
    if (folders.isEmpty()) {
      messages.print(DiagnosticKind.NO_FOLDER, SOURCE);
    }
    return folders;
  }
}
