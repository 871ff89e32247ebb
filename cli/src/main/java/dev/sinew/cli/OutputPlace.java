package dev.sinew.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a result goes, looked at before the work that it takes. */
final class OutputPlace {
  private OutputPlace() {}

  /** Makes the folder of {@code file}; fails if the file could not be written there. */
  static void check(Path file) throws CommandFailure, IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null) {
      throw CommandFailure.usage(file + " is a folder, where a file is to be written");
    }
    Files.createDirectories(folder);
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw CommandFailure.usage(file + " may not be written");
    }
  }
}
