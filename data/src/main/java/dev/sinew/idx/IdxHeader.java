package dev.sinew.idx;

import dev.sinew.files.DataFileException;
import dev.sinew.files.InputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The first bytes of an IDX file: two zeros, the type, the number of dimensions, and each dimension
 * as an int.
 *
 * @param type what the elements are
 * @param shape the dimensions, all at least 1; the first one counts the samples
 */
record IdxHeader(IdxType type, List<Integer> shape) {
  private static final int MAGIC = 4;

  /** No array is longer. */
  static final int MOST = Integer.MAX_VALUE - 8;

  IdxHeader {
    shape = List.copyOf(shape);
  }

  static IdxHeader read(InputFile file) throws IOException {
    byte[] magic = file.bytes().readNBytes(MAGIC);
    IdxType type = type(file.name(), magic);
    int dimensions = magic[3] & 0xff;
    if (dimensions == 0) {
      throw new DataFileException(
          file.name() + " has no dimensions; the first one should count its samples");
    }
    byte[] lengths = file.bytes().readNBytes(dimensions * Integer.BYTES);
    if (lengths.length < dimensions * Integer.BYTES) {
      throw new DataFileException(
          String.format(
              "%s ends inside its header: it has %d bytes, but the header of %d dimensions takes %d",
              file.name(), MAGIC + lengths.length, dimensions, MAGIC + dimensions * Integer.BYTES));
    }
    IdxHeader header = new IdxHeader(type, shape(file.name(), ByteBuffer.wrap(lengths)));
    header.checkSampleFits(file.name());
    header.checkLength(file);
    return header;
  }

  private static IdxType type(String file, byte[] magic) throws DataFileException {
    if (magic.length == 0) {
      throw new DataFileException(file + " is empty; an IDX file is expected");
    }
    if (magic.length < MAGIC || magic[0] != 0 || magic[1] != 0) {
      throw new DataFileException(
          String.format(
              "%s is not an IDX file: it begins with %s, but an IDX file begins with 00 00, the type of"
                  + " its elements and the number of its dimensions",
              file, HexFormat.ofDelimiter(" ").formatHex(magic)));
    }
    return IdxType.of(magic[2] & 0xff)
        .orElseThrow(
            () ->
                new DataFileException(
                    String.format(
                        "%s has elements of type %02x, which is none of IDX: 08 (unsigned byte), 09"
                            + " (byte), 0b (short), 0c (int), 0d (float), 0e (double)",
                        file, magic[2])));
  }

  private static List<Integer> shape(String file, ByteBuffer lengths) throws DataFileException {
    List<Integer> shape = new ArrayList<>();
    while (lengths.hasRemaining()) {
      int length = lengths.getInt();
      if (length < 1) {
        throw new DataFileException(
            String.format(
                "%s has %d as dimension %d; it must be 1 to %d",
                file, Integer.toUnsignedLong(length), shape.size() + 1, Integer.MAX_VALUE));
      }
      shape.add(length);
    }
    return shape;
  }

  private void checkSampleFits(String file) throws DataFileException {
    long bytes = type.bytes();
    for (int length : sampleShape()) {
      bytes *= length;
      if (bytes > MOST) {
        throw new DataFileException(
            String.format(
                "%s claims the shape %s of %s, where one sample takes more than the %d bytes that"
                    + " fit into memory",
                file, shape, type, MOST));
      }
    }
  }

  private void checkLength(InputFile file) throws DataFileException {
    if (file.length().isEmpty()) {
      return;
    }
    long found = file.length().getAsLong() - MAGIC - (long) shape.size() * Integer.BYTES;
    if (found < dataBytes()) {
      throw tooShort(file.name(), found);
    }
    if (found > dataBytes()) {
      throw tooLong(file.name(), (found - dataBytes()) + " bytes");
    }
  }

  DataFileException tooShort(String file, long found) {
    return new DataFileException(
        String.format(
            "%s is cut off: %s takes %d bytes behind the header, but %d are there",
            file, this, dataBytes(), found));
  }

  DataFileException tooLong(String file, String rest) {
    return new DataFileException(
        String.format(
            "%s goes on for %s behind its end: %s takes %d bytes behind the header",
            file, rest, this, dataBytes()));
  }

  DataFileException tooLarge(String file) {
    return new DataFileException(
        String.format(
            "%s is too large to be read at once: %s takes %d bytes, but %d fit into an array",
            file, this, dataBytes(), MOST));
  }

  int samples() {
    return shape.get(0);
  }

  /** The shape of one sample, empty if it is a single number. */
  List<Integer> sampleShape() {
    return shape.subList(1, shape.size());
  }

  /** The number of elements of one sample. */
  int width() {
    return sampleShape().stream().reduce(1, (a, b) -> a * b);
  }

  int sampleBytes() {
    return width() * type.bytes();
  }

  /** The length of all samples. */
  long dataBytes() {
    return (long) samples() * sampleBytes();
  }

  @Override
  public String toString() {
    return "the shape " + shape + " of " + type;
  }
}
