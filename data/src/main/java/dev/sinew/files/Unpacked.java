package dev.sinew.files;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The content of a gzip file; damage to the packing is told with the name of the file, and so are
 * bytes behind its end.
 */
final class Unpacked extends FilterInputStream {
  private static final int CHUNK = 1 << 16;

  private final String name;
  private final Members content;

  private Unpacked(String name, Members content) {
    super(content);
    this.name = name;
    this.content = content;
  }

  /** One compressed file behind the other, as the format allows. */
  private static final class Members extends GZIPInputStream {
    /** Bytes behind the compressed ones: a checksum and a length. */
    private static final int TRAILER = 8;

    Members(InputStream packed) throws IOException {
      super(packed, CHUNK);
    }

    /** Whether something follows the last one, over which the library passes without a word. */
    boolean goesOn() throws IOException {
      return inf.getRemaining() > TRAILER || in.read() != -1;
    }
  }

  static InputStream of(String name, InputStream packed) throws IOException {
    try {
      return new Unpacked(name, new Members(packed));
    } catch (EOFException | ZipException e) {
      throw damaged(name, e);
    }
  }

  private int checked(int read) throws DataFileException, IOException {
    if (read == -1 && content.goesOn()) {
      throw new DataFileException(
          name + " is damaged: behind its gzip data stand bytes that are none");
    }
    return read;
  }

  private static DataFileException damaged(String name, IOException e) {
    String how =
        e instanceof EOFException ? "its gzip data end too early" : "as gzip: " + e.getMessage();
    return new DataFileException(name + " is damaged: " + how, e);
  }

  @Override
  public int read() throws IOException {
    try {
      return checked(super.read());
    } catch (EOFException | ZipException e) {
      throw damaged(name, e);
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      return checked(super.read(into, offset, length));
    } catch (EOFException | ZipException e) {
      throw damaged(name, e);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    try {
      return super.skip(count);
    } catch (EOFException | ZipException e) {
      throw damaged(name, e);
    }
  }
}
