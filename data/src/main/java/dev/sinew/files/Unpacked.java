package dev.sinew.files;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of a gzip file; damage to the packing is told with the name of the file. */
final class Unpacked extends FilterInputStream {
  private static final int CHUNK = 1 << 16;

  private final String name;

  private Unpacked(String name, InputStream content) {
    super(content);
    this.name = name;
  }

  static InputStream of(String name, InputStream packed) throws IOException {
    try {
      return new Unpacked(name, new GZIPInputStream(packed, CHUNK));
    } catch (EOFException | ZipException e) {
      throw damaged(name, e);
    }
  }

  private static DataFileException damaged(String name, IOException e) {
    String how =
        e instanceof EOFException ? "its gzip data end too early" : "as gzip: " + e.getMessage();
    return new DataFileException(name + " is damaged: " + how, e);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (EOFException | ZipException e) {
      throw damaged(name, e);
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      return super.read(into, offset, length);
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
