package dev.sinew.idx;

import static dev.sinew.idx.IdxBytes.header;
import static dev.sinew.idx.IdxBytes.join;
import static dev.sinew.idx.IdxBytes.packed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxTest {
  @TempDir private Path folder = Path.of("");

  private static double[] row(Numbers numbers, int sample) {
    double[] row = new double[numbers.width()];
    numbers.copy(sample, row);
    float[] same = new float[numbers.width()];
    numbers.copy(sample, same);
    for (int i = 0; i < row.length; i++) {
      assertEquals((float) row[i], same[i]);
    }
    return row;
  }

  private static IdxArray read(byte[] bytes) throws IOException {
    return Idx.read("a.idx", new ByteArrayInputStream(bytes));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void imagesAndLabels() throws IOException {
    Path images =
        file(
            "images",
            join(
                header(0x08, 2, 1, 3),
                (byte) 0,
                (byte) 1,
                (byte) 127,
                (byte) 128,
                (byte) 254,
                (byte) 255));
    Path labels = file("labels", join(header(0x08, 2), (byte) 7, (byte) 200));
    Dataset data = Idx.read(images, labels);
    assertEquals(2, data.size());
    Numbers pixels = (Numbers) data.input("pixels");
    assertEquals(List.of(1, 3), pixels.shape());
    assertArrayEquals(new double[] {0, 1, 127}, row(pixels, 0));
    assertArrayEquals(new double[] {128, 254, 255}, row(pixels, 1));
    Classes classes = (Classes) data.target("digit");
    assertEquals(7, classes.classOf(0, List.of()));
    assertEquals(200, classes.classOf(1, List.of()));
  }

  @Test
  void packedFilesNeedNoNameToBeKnown() throws IOException {
    byte[] plain = join(header(0x08, 1, 2), (byte) 3, (byte) 4);
    Numbers numbers = Idx.read(file("not-called-gz", packed(plain))).numbers();
    assertArrayEquals(new double[] {3, 4}, row(numbers, 0));
    assertArrayEquals(new double[] {3, 4}, row(Idx.read(file("a.gz", plain)).numbers(), 0));
  }

  @Test
  void everyElementType() throws IOException {
    assertArrayEquals(
        new double[] {-128, 127},
        row(read(join(header(0x09, 1, 2), (byte) -128, (byte) 127)).numbers(), 0));
    assertArrayEquals(
        new double[] {-32768, 258},
        row(
            read(join(header(0x0b, 1, 2), (byte) 0x80, (byte) 0, (byte) 1, (byte) 2)).numbers(),
            0));
    byte[] ints = ByteBuffer.allocate(8).putInt(Integer.MIN_VALUE).putInt(16777217).array();
    assertArrayEquals(
        new double[] {-2147483648.0, 16777217},
        row(read(join(header(0x0c, 1, 2), ints)).numbers(), 0));
    byte[] floats = ByteBuffer.allocate(8).putFloat(-1.5f).putFloat(Float.MIN_VALUE).array();
    assertArrayEquals(
        new double[] {-1.5, Float.MIN_VALUE},
        row(read(join(header(0x0d, 1, 2), floats)).numbers(), 0));
    byte[] doubles = ByteBuffer.allocate(16).putDouble(Math.PI).putDouble(-1e300).array();
    assertArrayEquals(
        new double[] {Math.PI, -1e300}, row(read(join(header(0x0e, 1, 2), doubles)).numbers(), 0));
  }

  @Test
  void shapeAndTypeOfOneFile() throws IOException {
    IdxArray array = read(join(header(0x0b, 1, 2, 1), new byte[4]));
    assertEquals(IdxType.SHORT, array.type());
    assertEquals(2, array.type().bytes());
    assertEquals(List.of(1, 2, 1), array.shape());
  }

  @Test
  void oneDimensionIsOneNumberForEachSample() throws IOException {
    Numbers numbers = read(join(header(0x09, 3), (byte) 1, (byte) -2, (byte) 3)).numbers();
    assertEquals(3, numbers.size());
    assertEquals(1, numbers.width());
    assertArrayEquals(new double[] {-2}, row(numbers, 1));
  }
}
