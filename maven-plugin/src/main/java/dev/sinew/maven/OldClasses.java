package dev.sinew.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * Class files of annotated types that are older than a network.
 *
 * @param sources folders with Java sources; they need not exist
 * @param networks folders with {@code .nn} files; they need not exist
 * @param classes where the class files are
 */
record OldClasses(List<Path> sources, List<Path> networks, Path classes) {
  private static final String MARK = "NeuralNetwork";

  private record Network(Path file, FileTime changed) {}

  /** Deletes them, so that the Java compiler makes them anew. */
  void delete(Log log) throws IOException {
    Optional<Network> newest = newest();
    if (newest.isEmpty()) {
      return;
    }
    for (Path folder : sources) {
      for (Path source : files(folder, ".java")) {
        String name = folder.relativize(source).toString().replaceAll("\\.java$", ".class");
        Path compiled = classes.resolve(name);
        if (isOlder(compiled, newest.get()) && mentions(source)) {
          Files.delete(compiled);
          log.info(
              newest.get().file().getFileName()
                  + " is newer than "
                  + compiled.getFileName()
                  + ", so the sources are compiled again");
        }
      }
    }
  }

  private Optional<Network> newest() throws IOException {
    List<Network> found = new ArrayList<>();
    for (Path folder : networks) {
      for (Path file : files(folder, ".nn")) {
        found.add(new Network(file, Files.getLastModifiedTime(file)));
      }
    }
    return found.stream().max(Comparator.comparing(Network::changed));
  }

  private static boolean isOlder(Path compiled, Network network) throws IOException {
    return Files.isRegularFile(compiled)
        && Files.getLastModifiedTime(compiled).compareTo(network.changed()) < 0;
  }

  /** Whatever the source is encoded in, the name of the annotation is written in ASCII. */
  private static boolean mentions(Path source) throws IOException {
    return Files.readString(source, StandardCharsets.ISO_8859_1).contains(MARK);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
