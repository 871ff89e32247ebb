package dev.sinew.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** A folder that a test fills and looks into. */
record Folder(Path path) {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path file(String name, byte[] content) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(path.relativize(file).getNameCount() > 1 ? parent(file) : path);
    return Files.write(file, content);
  }

  NetworkFile network(String name, String text) throws IOException {
    return network(name, text.getBytes(StandardCharsets.UTF_8));
  }

  NetworkFile network(String name, byte[] content) throws IOException {
    file(name, content);
    List<String> names = List.of(name.split("/"));
    return new NetworkFile(path, name, names.subList(0, names.size() - 1));
  }

  String text(String name) throws IOException {
    return Files.readString(path.resolve(name));
  }

  /** All files below, with forward slashes and in order. */
  List<String> files() throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> path.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Makes {@code name} old, so that {@link #isOld} tells whether it is written again. */
  void age(String name) throws IOException {
    Files.setLastModifiedTime(path.resolve(name), LONG_AGO);
  }

  boolean isOld(String name) throws IOException {
    return Files.getLastModifiedTime(path.resolve(name)).equals(LONG_AGO);
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalArgumentException(file.toString());
    }
    return parent;
  }
}
