package dev.sinew.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * The bytes of a file, unpacked if it is a gzip file. What a file is follows from its first bytes,
 * never from its name.
 *
 * @param name what messages call it
 * @param bytes its content; belongs to whoever asked for it
 * @param length the length of the content, if it is known before it is read
 */
public record InputFile(String name, InputStream bytes, OptionalLong length) {
  private static final int FIRST = 0x1f;
  private static final int SECOND = 0x8b;

  /**
   * Opens a file.
   *
   * @param kind what it should be, as in "a CSV file"
   * @throws DataFileException if there is no such file, or it is a folder
   * @throws IOException if it cannot be read
   */
  public static InputFile open(Path file, String kind) throws IOException {
    if (Files.isDirectory(file)) {
      throw new DataFileException(file.toAbsolutePath() + " is a folder; " + kind + " is expected");
    }
    if (!Files.exists(file)) {
      throw new DataFileException("there is no file " + file.toAbsolutePath());
    }
    OptionalLong length = OptionalLong.of(Files.size(file));
    return of(String.valueOf(file.getFileName()), Files.newInputStream(file), length);
  }

  /**
   * What {@code in} gives, unpacked if it is gzip.
   *
   * @throws IOException if it cannot be read; it is closed then
   */
  public static InputFile of(String name, InputStream in) throws IOException {
    return of(name, in, OptionalLong.empty());
  }

  private static InputFile of(String name, InputStream in, OptionalLong length) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    try {
      bytes.mark(2);
      boolean packed = bytes.read() == FIRST && bytes.read() == SECOND;
      bytes.reset();
      return packed
          ? new InputFile(name, Unpacked.of(name, bytes), OptionalLong.empty())
          : new InputFile(name, bytes, length);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
