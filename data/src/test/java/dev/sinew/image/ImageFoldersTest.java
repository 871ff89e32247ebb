package dev.sinew.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.files.DataFileException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFoldersTest {
  @TempDir private Path folder = Path.of("");

  /** Two pixels in one row. */
  private static BufferedImage colours(int first, int second) {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, first);
    image.setRGB(1, 0, second);
    return image;
  }

  private static BufferedImage greys(int type, int first, int second) {
    BufferedImage image = new BufferedImage(2, 1, type);
    image.getRaster().setSample(0, 0, 0, first);
    image.getRaster().setSample(1, 0, 0, second);
    return image;
  }

  private Path write(String path, BufferedImage image) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(folder.resolve(path).resolveSibling("."));
    String name = path.substring(path.lastIndexOf('.') + 1);
    if (!ImageIO.write(image, name, file.toFile())) {
      throw new AssertionError("no writer for " + name);
    }
    return file;
  }

  private static double[] pixels(Dataset data, int sample) {
    Numbers numbers = (Numbers) data.input("pixels");
    double[] pixels = new double[numbers.width()];
    numbers.copy(sample, pixels);
    float[] same = new float[numbers.width()];
    numbers.copy(sample, same);
    for (int i = 0; i < same.length; i++) {
      assertEquals(pixels[i], same[i]);
    }
    return pixels;
  }

  @Test
  void foldersAreClassesInTheOrderOfTheirNames() throws IOException {
    write("pear/b.png", colours(3, 3));
    write("pear/a.png", colours(2, 2));
    write("apple/z.png", colours(1, 1));
    write("apple/.hidden.png", colours(9, 9));
    write("beside.png", colours(9, 9));
    Dataset data = ImageFolders.read(folder, Colour.RGB, 1, 2);
    Classes classes = (Classes) data.target("fruit");
    assertEquals(3, data.size());
    assertEquals(
        List.of("apple", "pear", "pear"), List.of(0, 1, 2).stream().map(classes::label).toList());
    assertArrayEquals(new double[] {0, 0, 0, 0, 1, 1}, pixels(data, 0));
    assertArrayEquals(new double[] {0, 0, 0, 0, 2, 2}, pixels(data, 1));
    assertArrayEquals(new double[] {0, 0, 0, 0, 3, 3}, pixels(data, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "bmp", "gif"})
  void redThenGreenThenBlue(String format) throws IOException {
    write("a/1." + format, colours(0xff8001, 0x00fe33));
    Dataset data = ImageFolders.read(folder, Colour.RGB, 1, 2);
    assertEquals(List.of(3, 1, 2), ((Numbers) data.input("pixels")).shape());
    assertArrayEquals(new double[] {255, 0, 128, 254, 1, 51}, pixels(data, 0));
  }

  @Test
  void greyOfColours() throws IOException {
    write("a/1.png", colours(0xff0000, 0x0a6432));
    Dataset data = ImageFolders.read(folder, Colour.GREY, 1, 2);
    assertEquals(List.of(1, 2), ((Numbers) data.input("pixels")).shape());
    // 0.299 * 255 = 76.245; 2.99 + 58.7 + 5.7 = 67.39
    assertArrayEquals(new double[] {76, 67}, pixels(data, 0));
  }

  @Test
  void greyFilesKeepTheirValues() throws IOException {
    write("a/1.png", greys(BufferedImage.TYPE_BYTE_GRAY, 1, 100));
    write("a/2.png", greys(BufferedImage.TYPE_USHORT_GRAY, 65535, 257 * 100));
    Dataset data = ImageFolders.read(folder, Colour.GREY, 1, 2);
    assertArrayEquals(new double[] {1, 100}, pixels(data, 0));
    assertArrayEquals(new double[] {255, 100}, pixels(data, 1));
  }

  @Test
  void jpegOfOneGrey() throws IOException {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 64; i++) {
      image.getRaster().setSample(i % 8, i / 8, 0, 128);
    }
    write("a/1.jpg", image);
    double[] expected = new double[64];
    Arrays.fill(expected, 128);
    assertArrayEquals(expected, pixels(ImageFolders.read(folder, Colour.GREY, 8, 8), 0));
  }

  private void assertRefused(String expected) {
    assertEquals(
        expected,
        assertThrows(DataFileException.class, () -> ImageFolders.read(folder, Colour.GREY, 1, 2))
            .getMessage());
  }

  @Test
  void imageOfAnotherSize() throws IOException {
    Path file = write("a/1.png", new BufferedImage(3, 4, BufferedImage.TYPE_INT_RGB));
    assertRefused(
        file + " has 4 rows of 3 pixels, but 1 rows of 2 are expected; Resize scales images");
  }

  @Test
  void fileThatIsNoImage() throws IOException {
    write("a/1.png", colours(1, 2));
    Path file = Files.writeString(folder.resolve("a/notes.png"), "no image");
    assertRefused(file + " is not an image that can be read; PNG, JPEG, BMP and GIF can");
  }

  @Test
  void imageThatIsCutOff() throws IOException {
    Path file = write("a/1.png", colours(1, 2));
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
    String message =
        String.valueOf(
            assertThrows(
                    DataFileException.class, () -> ImageFolders.read(folder, Colour.GREY, 1, 2))
                .getMessage());
    assertTrue(message.startsWith(file + " is damaged or cannot be read: "), message);
  }

  @Test
  void folderWithoutImages() throws IOException {
    Files.createDirectory(folder.resolve("a"));
    assertRefused(
        folder
            + " has no images in folders; one folder for each class is expected, such as "
            + folder.resolve("apple").resolve("1.png"));
  }

  @Test
  void noFolder() {
    Path none = folder.resolve("none");
    assertEquals(
        "there is no folder " + none + "; one with a folder for each class is expected",
        assertThrows(DataFileException.class, () -> ImageFolders.read(none, Colour.GREY, 1, 2))
            .getMessage());
  }
}
