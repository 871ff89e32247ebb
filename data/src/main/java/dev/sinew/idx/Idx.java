package dev.sinew.idx;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.files.DataFileException;
import dev.sinew.files.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads IDX files, plain or packed with gzip, whatever they are called.
 *
 * <pre>{@code
 * Dataset train =
 *     Idx.read(folder.resolve("train-images-idx3-ubyte.gz"), folder.resolve("train-labels-idx1-ubyte.gz"));
 * }</pre>
 *
 * Every method throws a {@link DataFileException} if a file is missing, of another kind or damaged,
 * or its length is not what its header says.
 */
public final class Idx {
  private Idx() {}

  /**
   * One input of shape {@code [samples, ...]} as the first file has it, not scaled, and the class
   * numbers of the second file.
   *
   * @throws DataFileException also if the files have not equally many samples, or the second has no
   *     class numbers
   */
  public static Dataset read(Path inputs, Path classes) throws IOException {
    try (IdxReader first = IdxReader.open(inputs);
        IdxReader second = IdxReader.open(classes)) {
      checkPair(first, second);
      return Dataset.of(first.all().numbers(), second.all().classes());
    }
  }

  /**
   * The same samples, read a piece at a time and in every pass again; nothing is read yet. What is
   * wrong with the files is told when a pass comes to it.
   */
  public static DataSource source(Path inputs, Path classes) {
    return new IdxSource(inputs, classes);
  }

  /**
   * One input of this name, of shape {@code [samples, ...]}, and no target, read a piece at a time
   * and in every pass again; nothing is read yet.
   */
  public static DataSource source(Path inputs, String name) {
    return () -> IdxInputs.open(inputs, name);
  }

  /**
   * Whether a file begins as IDX files do, packed with gzip or not: with two zero bytes, which no
   * text has.
   *
   * @throws DataFileException if there is no such file, or it is a folder
   */
  public static boolean isIdx(Path file) throws IOException {
    try (InputStream bytes = InputFile.open(file, "an IDX file").bytes()) {
      byte[] first = bytes.readNBytes(2);
      return first.length == 2 && first[0] == 0 && first[1] == 0;
    }
  }

  /** One file by itself. */
  public static IdxArray read(Path file) throws IOException {
    try (IdxReader reader = IdxReader.open(file)) {
      return reader.all();
    }
  }

  /**
   * What {@code in} gives, for example a resource; messages call it {@code name}. The stream is
   * read to its end and closed.
   */
  public static IdxArray read(String name, InputStream in) throws IOException {
    try (IdxReader reader = IdxReader.open(InputFile.of(name, in))) {
      return reader.all();
    }
  }

  static void checkPair(IdxReader inputs, IdxReader classes) throws DataFileException {
    int found = classes.header().samples();
    if (found != inputs.header().samples()) {
      throw new DataFileException(
          String.format(
              "%s has %d samples, but %s has %d; every sample needs a class",
              inputs.name(), inputs.header().samples(), classes.name(), found));
    }
  }
}
