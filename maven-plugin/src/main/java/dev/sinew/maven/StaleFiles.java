package dev.sinew.maven;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Removes files of networks that are gone, and folders that become empty by it. */
final class StaleFiles {
  private StaleFiles() {}

  /** Removes {@code path} below {@code folder} if it is there. */
  static void remove(Path folder, String path, Consumer<Path> touched) throws IOException {
    Path file = folder.resolve(path);
    if (Files.deleteIfExists(file)) {
      touched.accept(file);
    }
    Path parent = file.getParent();
    if (parent != null && Files.isDirectory(parent)) {
      removeEmpty(parent, folder);
    }
  }

  /**
   * Removes what a compiler made of {@code path} below {@code classes}, nested classes included. A
   * compiler that has no source left at all does not run, and would leave them.
   */
  static void removeClasses(Path classes, String path, Consumer<Path> touched) throws IOException {
    Path source = classes.resolve(path);
    Path folder = source.getParent();
    String name = String.valueOf(source.getFileName()).replace(".java", "");
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + "{,$*}.class")) {
      for (Path file : files) {
        Files.delete(file);
        touched.accept(file);
      }
    }
    removeEmpty(folder, classes);
  }

  private static void removeEmpty(Path folder, Path last) throws IOException {
    for (Path empty = folder;
        empty != null && empty.startsWith(last) && !empty.equals(last) && isEmpty(empty);
        empty = empty.getParent()) {
      Files.delete(empty);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }
}
