package dev.sinew.idx;

import dev.sinew.files.InputFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads an IDX file from front to end. It takes memory only for what it was given, whatever the
 * header claims.
 */
final class IdxReader implements Closeable {
  private final InputFile file;
  private final IdxHeader header;
  private int read;

  private IdxReader(InputFile file, IdxHeader header) {
    this.file = file;
    this.header = header;
  }

  static IdxReader open(Path file) throws IOException {
    return open(InputFile.open(file, "an IDX file"));
  }

  /** Closes the file if its header is wrong. */
  static IdxReader open(InputFile file) throws IOException {
    try {
      return new IdxReader(file, IdxHeader.read(file));
    } catch (IOException e) {
      file.bytes().close();
      throw e;
    }
  }

  IdxHeader header() {
    return header;
  }

  String name() {
    return file.name();
  }

  /** All samples; for a reader that has not read yet. */
  IdxArray all() throws IOException {
    return next(header.samples());
  }

  /**
   * The next {@code most} samples, or those that are left; checks the end of the file after them.
   */
  IdxArray next(int most) throws IOException {
    int samples = Math.min(most, header.samples() - read);
    if ((long) samples * header.sampleBytes() > IdxHeader.MOST) {
      throw header.tooLarge(file.name());
    }
    int wanted = samples * header.sampleBytes();
    byte[] bytes = file.bytes().readNBytes(wanted);
    if (bytes.length < wanted) {
      throw header.tooShort(file.name(), (long) read * header.sampleBytes() + bytes.length);
    }
    int first = read;
    read += samples;
    if (read == header.samples() && file.bytes().read() != -1) {
      throw header.tooLong(file.name(), "more bytes");
    }
    return new IdxArray(file.name(), header, first, samples, bytes);
  }

  @Override
  public void close() throws IOException {
    file.bytes().close();
  }
}
