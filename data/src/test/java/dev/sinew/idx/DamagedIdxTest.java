package dev.sinew.idx;

import static dev.sinew.idx.IdxBytes.header;
import static dev.sinew.idx.IdxBytes.join;
import static dev.sinew.idx.IdxBytes.packed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sinew.files.DataFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DamagedIdxTest {
  @TempDir private Path folder = Path.of("");

  private static void assertRefused(String message, Executable read) {
    assertEquals(message, assertThrows(DataFileException.class, read).getMessage());
  }

  /** As a file, whose length is known, and as a stream, where it is not. */
  private void assertRefused(String message, byte[] bytes) throws IOException {
    assertRefused(message, message, bytes);
  }

  private void assertRefused(String file, String stream, byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("a.idx"), bytes);
    assertRefused(file, () -> Idx.read(path));
    assertRefused(stream, () -> Idx.read("a.idx", new ByteArrayInputStream(bytes)));
  }

  @Test
  void noFileAndFolder() {
    Path none = folder.resolve("none.idx");
    assertRefused("there is no file " + none.toAbsolutePath(), () -> Idx.read(none));
    assertRefused(
        folder.toAbsolutePath() + " is a folder; an IDX file is expected", () -> Idx.read(folder));
  }

  @Test
  void emptyFile() throws IOException {
    assertRefused("a.idx is empty; an IDX file is expected", new byte[0]);
  }

  @Test
  void picture() throws IOException {
    assertRefused(
        "a.idx is not an IDX file: it begins with 89 50 4e 47, but an IDX file begins with 00 00,"
            + " the type of its elements and the number of its dimensions",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
  }

  @Test
  void threeBytes() throws IOException {
    assertRefused(
        "a.idx is not an IDX file: it begins with 00 00 08, but an IDX file begins with 00 00, the"
            + " type of its elements and the number of its dimensions",
        new byte[] {0, 0, 8});
  }

  @Test
  void unknownType() throws IOException {
    assertRefused(
        "a.idx has elements of type 0a, which is none of IDX: 08 (unsigned byte), 09 (byte), 0b"
            + " (short), 0c (int), 0d (float), 0e (double)",
        header(0x0a, 1));
  }

  @Test
  void noDimensions() throws IOException {
    assertRefused("a.idx has no dimensions; the first one should count its samples", header(0x08));
  }

  @Test
  void headerCutOff() throws IOException {
    assertRefused(
        "a.idx ends inside its header: it has 14 bytes, but the header of 3 dimensions takes 16",
        Arrays.copyOf(header(0x08, 2, 28, 28), 14));
  }

  @Test
  void dimensionOfZeroAndBeyondInt() throws IOException {
    assertRefused(
        "a.idx has 0 as dimension 1; it must be 1 to 2147483647", header(0x08, 0, 28, 28));
    assertRefused(
        "a.idx has 4294967295 as dimension 2; it must be 1 to 2147483647", header(0x08, 1, -1));
  }

  @Test
  void sampleBeyondMemory() throws IOException {
    assertRefused(
        "a.idx claims the shape [1, 65536, 65536, 65536, 65536, 65536] of doubles, where one sample"
            + " takes more than the 2147483639 bytes that fit into memory",
        header(0x0e, 1, 65536, 65536, 65536, 65536, 65536));
  }

  @Test
  void dimensionsThatClaimMoreThanThereIs() throws IOException {
    assertRefused(
        "a.idx is cut off: the shape [2000000000, 1] of unsigned bytes takes 2000000000 bytes behind"
            + " the header, but 3 are there",
        join(header(0x08, 2_000_000_000, 1), (byte) 1, (byte) 2, (byte) 3));
    assertRefused(
        "a.idx is cut off: the shape [2147483647, 1000] of unsigned bytes takes"
            + " 2147483647000 bytes behind the header, but 0 are there",
        "a.idx is too large to be read at once: the shape [2147483647, 1000] of unsigned bytes takes"
            + " 2147483647000 bytes, but 2147483639 fit into an array",
        header(0x08, 2147483647, 1000));
  }

  @Test
  void bytesBehindTheEnd() throws IOException {
    assertRefused(
        "a.idx goes on for 2 bytes behind its end: the shape [1, 2] of bytes takes 2 bytes behind the"
            + " header",
        "a.idx goes on for more bytes behind its end: the shape [1, 2] of bytes takes 2 bytes behind"
            + " the header",
        join(header(0x09, 1, 2), (byte) 1, (byte) 2, (byte) 3, (byte) 4));
  }

  @Test
  void packingCutOff() throws IOException {
    byte[] whole = packed(join(header(0x08, 1, 100), new byte[100]));
    for (int length : new int[] {2, 9, 20, whole.length - 1}) {
      assertRefused("a.idx is damaged: its gzip data end too early", Arrays.copyOf(whole, length));
    }
  }

  @Test
  void bytesBehindThePacking() throws IOException {
    byte[] whole = packed(join(header(0x08, 1, 4), (byte) 1, (byte) 2, (byte) 3, (byte) 4));
    String message = "a.idx is damaged: behind its gzip data stand bytes that are none";
    for (int more : new int[] {1, 5, 18, 40, 100_000}) {
      assertRefused(message, join(whole, new byte[more]));
    }
    byte[] text = new byte[30];
    Arrays.fill(text, (byte) 'x');
    assertRefused(message, join(whole, text));
  }

  /** As {@code cat a.gz b.gz} makes them. */
  @Test
  void packedInTwoPieces() throws IOException {
    byte[] first = packed(join(header(0x08, 1, 4), (byte) 1, (byte) 2));
    byte[] second = packed(new byte[] {3, 4});
    Path file = written("a.idx", join(first, second));
    assertEquals(List.of(1, 4), Idx.read(file).shape());
  }

  @Test
  void packingWithAWrongByte() throws IOException {
    byte[] bytes = packed(join(header(0x08, 1, 4), (byte) 1, (byte) 2, (byte) 3, (byte) 4));
    bytes[bytes.length - 6] ^= 1;
    assertRefused("a.idx is damaged: as gzip: Corrupt GZIP trailer", bytes);
    bytes[10] = 7;
    assertRefused("a.idx is damaged: as gzip: invalid block type", bytes);
    bytes[2] = 9;
    assertRefused("a.idx is damaged: as gzip: Unsupported compression method", bytes);
  }

  private Path written(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void filesOfDifferentLength() throws IOException {
    Path images = written("images", join(header(0x08, 2, 1), (byte) 1, (byte) 2));
    Path labels = written("labels", join(header(0x08, 1), (byte) 1));
    assertRefused(
        "images has 2 samples, but labels has 1; every sample needs a class",
        () -> Idx.read(images, labels));
  }

  @Test
  void imagesAsLabels() throws IOException {
    Path images = written("images", join(header(0x08, 1, 2), (byte) 1, (byte) 2));
    Path labels = written("labels", join(header(0x08, 1), (byte) 1));
    assertRefused(
        "images has the shape [1, 2] of unsigned bytes; class numbers have one dimension and are"
            + " whole numbers",
        () -> Idx.read(labels, images));
  }

  @Test
  void fractionsAndNegativeNumbersAsLabels() throws IOException {
    Path images = written("images", join(header(0x08, 2, 1), (byte) 1, (byte) 2));
    Path floats = written("floats", join(header(0x0d, 2), new byte[8]));
    assertRefused(
        "floats has the shape [2] of floats; class numbers have one dimension and are whole numbers",
        () -> Idx.read(images, floats));
    Path bytes = written("bytes", join(header(0x09, 2), (byte) 0, (byte) -1));
    assertRefused(
        "bytes has -1 as sample 1; class numbers are 0 for the first class and up",
        () -> Idx.read(images, bytes));
  }
}
