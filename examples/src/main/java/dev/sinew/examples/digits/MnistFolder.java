package dev.sinew.examples.digits;

import dev.sinew.data.Split;
import dev.sinew.files.DataFileException;
import dev.sinew.idx.Idx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the four files of MNIST, each plain or packed with gzip. */
final class MnistFolder {
  private static final List<String> NAMES =
      List.of(
          "train-images-idx3-ubyte",
          "train-labels-idx1-ubyte",
          "t10k-images-idx3-ubyte",
          "t10k-labels-idx1-ubyte");

  private MnistFolder() {}

  /**
   * The images to learn from, and those held out since MNIST was made.
   *
   * @throws DataFileException if the folder or a file is missing, or a file is damaged
   */
  static Split split(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new DataFileException(
          (Files.exists(folder) ? "this is a file: " : "there is no folder ")
              + folder.toAbsolutePath()
              + "; --data takes a folder with the files "
              + String.join(", ", NAMES));
    }
    List<String> missing = NAMES.stream().filter(name -> found(folder, name).isEmpty()).toList();
    if (!missing.isEmpty()) {
      throw new DataFileException(
          String.format(
              "the folder %s lacks %s; each may also end in .gz",
              folder.toAbsolutePath(), String.join(", ", missing)));
    }
    List<Path> files =
        NAMES.stream().flatMap(name -> found(folder, name).stream().limit(1)).toList();
    return new Split(Idx.read(files.get(0), files.get(1)), Idx.read(files.get(2), files.get(3)));
  }

  private static List<Path> found(Path folder, String name) {
    return Stream.of(name, name + ".gz").map(folder::resolve).filter(Files::isRegularFile).toList();
  }
}
