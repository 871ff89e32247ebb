package dev.sinew.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes files that are never seen half written: into a file beside it, then moved. */
final class WholeFile {
  private WholeFile() {}

  /** Whether {@code file} is there and has exactly {@code text}. */
  static boolean holds(Path file, String text) throws IOException {
    return holds(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes {@code file} unless it holds exactly {@code bytes}; whether it did. */
  static boolean writeIfChanged(Path file, byte[] bytes) throws IOException {
    boolean changed = !holds(file, bytes);
    if (changed) {
      write(file, bytes);
    }
    return changed;
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path half = file.resolveSibling(file.getFileName() + ".part");
    Files.write(half, bytes);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
