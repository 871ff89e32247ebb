package dev.sinew.image;

import dev.sinew.files.DataFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A file with an image.
 *
 * @param file where it is
 * @param label the name of its folder
 */
record Labelled(Path file, String label) {

  /**
   * The files in the folders of {@code folder}, in the order of their names; those that begin with
   * a dot are left out.
   */
  static List<Labelled> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new DataFileException(
          "there is no folder "
              + folder.toAbsolutePath()
              + "; one with a folder for each class is"
              + " expected");
    }
    List<Labelled> found = new ArrayList<>();
    for (Path label : in(folder, Files::isDirectory)) {
      for (Path file : in(label, Files::isRegularFile)) {
        found.add(new Labelled(file, String.valueOf(label.getFileName())));
      }
    }
    if (found.isEmpty()) {
      throw new DataFileException(
          folder.toAbsolutePath()
              + " has no images in folders; one folder for each class is"
              + " expected, such as "
              + folder.resolve("apple").resolve("1.png"));
    }
    return found;
  }

  private static List<Path> in(Path folder, Predicate<Path> kind) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(kind)
          .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
          .sorted()
          .toList();
    }
  }
}
