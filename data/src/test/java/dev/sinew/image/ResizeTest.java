package dev.sinew.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Classes;
import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.files.DataFileException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResizeTest {
  @TempDir private Path folder = Path.of("");

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /**
   * Centres of the first of two pixels of six lie in the second, those of the second in the fifth.
   */
  @Test
  void nearestTakesThePixelUnderTheCentre() {
    byte[] line = bytes(10, 20, 30, 40, 50, 250);
    assertArrayEquals(bytes(20, 50), Resize.NEAREST.plane(line, new Size(1, 6), new Size(1, 2)));
    assertArrayEquals(bytes(20, 50), Resize.NEAREST.plane(line, new Size(6, 1), new Size(2, 1)));
    assertArrayEquals(
        bytes(1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 4, 4, 3, 3, 4, 4),
        Resize.NEAREST.plane(bytes(1, 2, 3, 4), new Size(2, 2), new Size(4, 4)));
  }

  @Test
  void areaTakesTheMeanOfWhatIsCovered() {
    byte[] four = bytes(0, 100, 200, 255);
    // (0 + 100 + 200 + 255) / 4 = 138.75
    assertArrayEquals(bytes(139), Resize.AREA.plane(four, new Size(2, 2), new Size(1, 1)));
    // of three pixels to two, each covers one and a half: (0 + 90 / 2) / 1.5 and (90 / 2 + 255) /
    // 1.5
    assertArrayEquals(
        bytes(30, 200), Resize.AREA.plane(bytes(0, 90, 255), new Size(1, 3), new Size(1, 2)));
    assertArrayEquals(
        bytes(1, 1, 2, 2, 1, 1, 2, 2),
        Resize.AREA.plane(bytes(1, 2), new Size(1, 2), new Size(2, 4)));
  }

  /** However sizes divide, the mean of the whole stays, but for the rounding of each pixel. */
  @Test
  void areaKeepsTheMean() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      Size from = new Size(1 + random.nextInt(40), 1 + random.nextInt(40));
      Size to = new Size(1 + random.nextInt(40), 1 + random.nextInt(40));
      byte[] plane = new byte[from.pixels()];
      random.nextBytes(plane);
      assertEquals(mean(plane), mean(Resize.AREA.plane(plane, from, to)), 0.5, from + " to " + to);
    }
  }

  private static double mean(byte[] plane) {
    double sum = 0;
    for (byte each : plane) {
      sum += each & 0xff;
    }
    return sum / plane.length;
  }

  /** Red left and blue right, at another size for each file. */
  private void flag(String path, int height, int width) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, x < width / 2 ? 0xff0000 : 0x0000ff);
      }
    }
    Path file = folder.resolve(path);
    Files.createDirectories(folder.resolve(path).resolveSibling("."));
    ImageIO.write(image, "png", file.toFile());
  }

  @Test
  void imagesOfAllSizesBecomeOfOne() throws IOException {
    flag("a/1.png", 4, 8);
    flag("a/2.png", 1, 2);
    flag("b/3.png", 90, 50);
    for (Resize resize : List.of(Resize.NEAREST, Resize.AREA)) {
      Dataset data = ImageFolders.read(folder, Colour.RGB, 1, 2, resize);
      Numbers pixels = (Numbers) data.input("x");
      assertEquals(List.of(3, 1, 2), pixels.shape());
      for (int sample = 0; sample < 3; sample++) {
        double[] image = new double[6];
        pixels.copy(sample, image);
        assertArrayEquals(new double[] {255, 0, 0, 0, 0, 255}, image);
      }
    }
  }

  @Test
  void sourceGivesTheSameSamplesInPieces() throws IOException {
    for (int i = 0; i < 5; i++) {
      flag("a/" + i + ".png", 2 + i, 4);
      flag("b/" + i + ".png", 2, 4 + i);
    }
    ImageSource source = ImageSource.of(folder, Colour.GREY, 2, 4).withResize(Resize.AREA);
    assertEquals("aaaaabbbbb", String.join("", labels(source)));
    List<String> shuffled = labels(source.shuffled(3));
    assertEquals(shuffled, labels(source.shuffled(3)));
    assertEquals(labels(source), shuffled.stream().sorted().toList());
    assertTrue(!shuffled.equals(labels(source)), shuffled::toString);
  }

  private static List<String> labels(DataSource source) throws IOException {
    List<String> labels = new ArrayList<>();
    try (DataSource.Reading reading = source.open()) {
      for (int expected : new int[] {4, 4, 2}) {
        Dataset piece = reading.next(4).orElseThrow();
        assertEquals(expected, piece.size());
        for (int i = 0; i < piece.size(); i++) {
          labels.add(((Classes) piece.target("y")).label(i));
        }
      }
      assertTrue(reading.next(4).isEmpty());
    }
    return labels;
  }

  @Test
  void sourceRefusesOtherSizesUnlessTold() throws IOException {
    flag("a/1.png", 4, 8);
    try (DataSource.Reading reading = ImageSource.of(folder, Colour.GREY, 2, 2).open()) {
      assertEquals(
          folder.resolve("a").resolve("1.png")
              + " has 4 rows of 8 pixels, but 2 rows of 2 are expected; Resize scales images",
          assertThrows(DataFileException.class, () -> reading.next(1)).getMessage());
    }
    assertEquals(
        "an image has at least 1 row of 1 pixel, but found 0 rows of 2",
        assertThrows(
                IllegalArgumentException.class, () -> ImageSource.of(folder, Colour.GREY, 0, 2))
            .getMessage());
  }

  /** A file of 100 bytes that claims 30,000 rows of as many pixels. */
  @Test
  void hugeImagesAreRefusedBeforeMemoryIsTaken() throws IOException {
    ByteBuffer png = ByteBuffer.allocate(100);
    png.putLong(0x89504e470d0a1a0aL).putInt(13);
    byte[] header = new byte[17];
    ByteBuffer.wrap(header).putInt(0x49484452).putInt(30_000).putInt(30_000).put((byte) 8);
    CRC32 sum = new CRC32();
    sum.update(header);
    png.put(header).putInt((int) sum.getValue());
    Path file = Files.createDirectories(folder.resolve("a")).resolve("1.png");
    Files.write(file, png.array());
    assertEquals(
        file + " has 30000 rows of 30000 pixels; images of up to 100000000 pixels are read",
        assertThrows(
                DataFileException.class,
                () -> ImageFolders.read(folder, Colour.GREY, 8, 8, Resize.AREA))
            .getMessage());
  }
}
