package dev.sinew.examples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.examples.SharedFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on a folder of MNIST. */
class MnistTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void reads97AndAHalfPercent() throws IOException, InterruptedException {
    SharedFolder.require();
    ProgramRun run = ProgramRun.in(folder, "--data", SharedFolder.path("data/mnist").toString());
    assertEquals(List.of(), run.err());
    assertEquals(0, run.exit());
    List<String> out = run.out();
    assertEquals("60000 images to learn from, 10000 held out; 101770 parameters", out.get(0));
    assertTrue(out.get(1).startsWith("epoch 1/7  "), out.get(1));
    System.out.println(String.join("\n", out));
    String last = out.get(out.size() - 1);
    assertTrue(last.startsWith("test accuracy: "), last);
    assertTrue(Double.parseDouble(last.replace("test accuracy: ", "")) >= 0.975, last);
  }

  private static byte[] idx(int type, int[] shape, int bytes) {
    ByteBuffer file = ByteBuffer.allocate(4 + 4 * shape.length + bytes);
    file.putInt(type << 8 | shape.length);
    for (int length : shape) {
      file.putInt(length);
    }
    return file.array();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** Two black images to learn from and one held out, all of class 0. */
  private void images(int rows, int columns) throws IOException {
    int size = rows * columns;
    write("train-images-idx3-ubyte", idx(8, new int[] {2, rows, columns}, 2 * size));
    write("train-labels-idx1-ubyte.gz", packed(idx(8, new int[] {2}, 2)));
    write("t10k-images-idx3-ubyte.gz", packed(idx(8, new int[] {1, rows, columns}, size)));
    write("t10k-labels-idx1-ubyte", idx(8, new int[] {1}, 1));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private void assertFails(String expected, String data) throws IOException, InterruptedException {
    ProgramRun run = ProgramRun.in(folder, "--data", data);
    assertEquals(List.of(expected), run.err());
    assertEquals(1, run.exit());
  }

  @Test
  void filesMayBePlainOrPacked() throws IOException, InterruptedException {
    images(28, 28);
    ProgramRun run =
        ProgramRun.in(folder, "--data", ".", "--epochs", "1", "--model", "m.safetensors");
    assertEquals(List.of(), run.err());
    assertEquals(0, run.exit());
    assertEquals("2 images to learn from, 1 held out; 101770 parameters", run.out().get(0));
  }

  @Test
  void noFolder() throws IOException, InterruptedException {
    assertFails(
        "digits: there is no folder "
            + folder.toRealPath().resolve("mnist")
            + "; --data takes a folder with the files train-images-idx3-ubyte,"
            + " train-labels-idx1-ubyte, t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte",
        "mnist");
  }

  @Test
  void fileWhereFolderBelongs() throws IOException, InterruptedException {
    images(28, 28);
    assertFails(
        "digits: this is a file: "
            + folder.toRealPath().resolve("t10k-labels-idx1-ubyte")
            + "; --data takes a folder with the files train-images-idx3-ubyte,"
            + " train-labels-idx1-ubyte, t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte",
        "t10k-labels-idx1-ubyte");
  }

  @Test
  void missingFiles() throws IOException, InterruptedException {
    images(28, 28);
    Files.delete(folder.resolve("train-labels-idx1-ubyte.gz"));
    Files.delete(folder.resolve("t10k-labels-idx1-ubyte"));
    assertFails(
        "digits: the folder "
            + folder.toRealPath().resolve(".")
            + " lacks train-labels-idx1-ubyte, t10k-labels-idx1-ubyte; each may also end in .gz",
        ".");
  }

  @Test
  void imagesOfAnotherSize() throws IOException, InterruptedException {
    images(8, 8);
    assertFails(
        "digits: the network cannot learn from these images: The input column \"pixels\" has"
            + " samples of shape [8, 8], but the network takes [28, 28].",
        ".");
  }

  @Test
  void damagedFile() throws IOException, InterruptedException {
    images(28, 28);
    write("t10k-labels-idx1-ubyte", idx(8, new int[] {7}, 1));
    assertFails(
        "digits: t10k-labels-idx1-ubyte is cut off: the shape [7] of unsigned bytes takes 7 bytes"
            + " behind the header, but 1 are there",
        ".");
  }
}
