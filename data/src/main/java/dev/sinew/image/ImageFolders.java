package dev.sinew.image;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.files.DataFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads PNG, JPEG, BMP and GIF images that lie in one folder for each class, into memory.
 *
 * <pre>{@code
 * Dataset fruit = ImageFolders.read(Path.of("fruit"), Colour.RGB, 32, 32); // fruit/apple/1.png
 * }</pre>
 */
public final class ImageFolders {
  private ImageFolders() {}

  /**
   * One input with the pixels, 0 to 255, and the names of the folders as labels. Folders and the
   * files in them come in the order of their names; names that begin with a dot are left out. Of a
   * file with several images the first one counts. Nothing is scaled.
   *
   * @param height rows of every image
   * @param width pixels of every row
   * @throws DataFileException if {@code folder} is none or holds no images, or a file is not an
   *     image of this size
   */
  public static Dataset read(Path folder, Colour colour, int height, int width) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new DataFileException(
          "there is no folder "
              + folder.toAbsolutePath()
              + "; one with a folder for each class is"
              + " expected");
    }
    List<byte[]> images = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (Path label : in(folder, Files::isDirectory)) {
      for (Path file : in(label, Files::isRegularFile)) {
        images.add(colour.pixels(ImageFile.read(file, height, width)));
        labels.add(String.valueOf(label.getFileName()));
      }
    }
    if (images.isEmpty()) {
      throw new DataFileException(
          folder.toAbsolutePath()
              + " has no images in folders; one folder for each class is"
              + " expected, such as "
              + folder.resolve("apple").resolve("1.png"));
    }
    return Dataset.of(new Pixels(colour.shape(height, width), images), Classes.of(labels));
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
