package dev.sinew.idx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The well-known files, by counts that are published with them. */
class MnistTest {
  private static Dataset read(String folder, String part) throws IOException {
    Path files = SharedData.folder(folder);
    return Idx.read(
        files.resolve(part + "-images-idx3-ubyte.gz"),
        files.resolve(part + "-labels-idx1-ubyte.gz"));
  }

  private static int[] histogram(Dataset data) {
    Classes classes = (Classes) data.target("label");
    int[] counts = new int[10];
    IntStream.range(0, data.size()).forEach(i -> counts[classes.classOf(i, List.of())]++);
    return counts;
  }

  @Test
  void digitsToLearnFrom() throws IOException {
    Dataset train = read("mnist", "train");
    assertArrayEquals(
        new int[] {5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949}, histogram(train));
    Numbers pixels = (Numbers) train.input("pixels");
    assertEquals(60_000, pixels.size());
    assertEquals(List.of(28, 28), pixels.shape());
    double sum = 0;
    double squares = 0;
    double[] image = new double[784];
    for (int i = 0; i < pixels.size(); i++) {
      pixels.copy(i, image);
      for (double pixel : image) {
        sum += pixel / 255;
        squares += pixel / 255 * (pixel / 255);
      }
    }
    double mean = sum / 60_000 / 784;
    assertEquals(0.130660, mean, 5e-7);
    assertEquals(0.308108, Math.sqrt(squares / 60_000 / 784 - mean * mean), 5e-7);
  }

  @Test
  void digitsHeldOut() throws IOException {
    assertArrayEquals(
        new int[] {980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009},
        histogram(read("mnist", "t10k")));
  }

  @Test
  void clothes() throws IOException {
    int[] train = new int[10];
    int[] test = new int[10];
    Arrays.fill(train, 6000);
    Arrays.fill(test, 1000);
    assertArrayEquals(train, histogram(read("fashion-mnist", "train")));
    assertArrayEquals(test, histogram(read("fashion-mnist", "t10k")));
  }
}
