package dev.sinew.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The list of the files that were written into an output folder, one path a line, kept beside it as
 * {@code nn.lst} for the folder {@code nn}. Only what it names is ever removed.
 */
final class WrittenList {
  private final Path folder;
  private final Path list;

  WrittenList(Path folder) {
    this.folder = folder;
    this.list = folder.resolveSibling(folder.getFileName() + ".lst");
  }

  /** The paths of the list; lines that lead out of the folder are left out. */
  SortedSet<String> read() throws IOException {
    SortedSet<String> paths = new TreeSet<>();
    if (Files.exists(list)) {
      for (String line : Files.readAllLines(list)) {
        Path path = folder.resolve(line).normalize();
        if (path.startsWith(folder) && !path.equals(folder)) {
          paths.add(line);
        }
      }
    }
    return paths;
  }

  /** Makes {@code paths} the list; without any there is no list. */
  void write(SortedSet<String> paths) throws IOException {
    String text = String.join("\n", paths) + "\n";
    if (paths.isEmpty()) {
      Files.deleteIfExists(list);
    } else if (!WholeFile.holds(list, text)) {
      WholeFile.write(list, text);
    }
  }
}
