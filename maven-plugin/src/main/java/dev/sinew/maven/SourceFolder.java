package dev.sinew.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the {@code .nn} files of a folder. Names that begin with a dot are left out. */
final class SourceFolder {
  private SourceFolder() {}

  /** The files below {@code sources} by their names, so in the same order on every machine. */
  static List<NetworkFile> files(Path project, Path sources) throws IOException {
    if (!Files.isDirectory(sources)) {
      return List.of();
    }
    Path root = sources.startsWith(project) ? project : sources;
    List<NetworkFile> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(sources)) {
      for (Path path : paths.filter(p -> isNetworkFile(sources.relativize(p), p)).toList()) {
        List<String> inside = names(sources.relativize(path));
        String name = String.join("/", names(root.relativize(path)));
        found.add(new NetworkFile(root, name, inside.subList(0, inside.size() - 1)));
      }
    }
    found.sort(Comparator.comparing(NetworkFile::name));
    return found;
  }

  private static boolean isNetworkFile(Path inside, Path path) {
    return inside.toString().endsWith(".nn")
        && names(inside).stream().noneMatch(name -> name.startsWith("."))
        && Files.isRegularFile(path);
  }

  private static List<String> names(Path path) {
    return StreamSupport.stream(path.spliterator(), false).map(Path::toString).toList();
  }
}
