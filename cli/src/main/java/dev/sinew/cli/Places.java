package dev.sinew.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a command, looked at before the work that they take. */
final class Places {
  private Places() {}

  /** Fails if there is nothing to read from. */
  static void checkInput(Path data) throws CommandFailure {
    if (!Files.exists(data)) {
      throw CommandFailure.usage("there is no file or folder " + data);
    }
  }

  /** Makes the folder of {@code file}; fails if the file could not be written there. */
  static void checkOutput(Path file) throws CommandFailure, IOException {
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
