package dev.sinew.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes files that are never seen half written, and all of them or none. */
final class WholeFiles {
  private WholeFiles() {}

  /** What a file is to hold. */
  interface Content {
    void writeTo(Writer file) throws IOException;
  }

  /** Writes content that is made while it is written, as UTF-8; the file's folder must exist. */
  static void write(Path place, Content content) throws IOException {
    Path file = place.toAbsolutePath();
    Path half = beside(file);
    try {
      try (Writer to = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
        content.writeTo(to);
      }
      move(half, file);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Writes one text as UTF-8. */
  static void write(Path file, String text) throws IOException {
    write(Map.of(file, text));
  }

  /**
   * Writes texts as UTF-8, their folders too where these are missing: all beside their places, and
   * once that has worked, moved there.
   */
  static void write(Map<Path, String> texts) throws IOException {
    Map<Path, Path> beside = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, String> each : texts.entrySet()) {
        Path file = each.getKey().toAbsolutePath();
        if (Files.isDirectory(file)) {
          throw new IOException(each.getKey() + " is a folder, where a file is to be written");
        }
        Path folder = file.getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        Path half = beside(file);
        beside.put(half, file);
        Files.writeString(half, each.getValue(), StandardCharsets.UTF_8);
      }
      for (Map.Entry<Path, Path> each : beside.entrySet()) {
        move(each.getKey(), each.getValue());
      }
    } finally {
      for (Path half : beside.keySet()) {
        Files.deleteIfExists(half);
      }
    }
  }

  private static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".part");
  }

  private static void move(Path half, Path file) throws IOException {
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
