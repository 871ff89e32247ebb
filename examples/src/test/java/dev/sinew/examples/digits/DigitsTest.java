package dev.sinew.examples.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.data.Split;
import dev.sinew.idx.Idx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigitsTest {
  private static Split images = new Split(emptyData(), emptyData());

  private static Dataset emptyData() {
    return Dataset.of(new float[0][], new int[0]);
  }

  @BeforeAll
  static void read() throws IOException {
    images = DigitImages.split();
  }

  private static float[] heldOut(int sample) {
    Numbers pixels = (Numbers) images.heldOut().input("pixels");
    float[] image = new float[pixels.width()];
    pixels.copy(sample, image);
    return image;
  }

  @Test
  void everyFifthImageIsHeldOut() {
    assertEquals(1438, images.train().size());
    assertEquals(359, images.heldOut().size());
  }

  @Test
  void medianOfTenSeedsReaches97Percent() {
    double[] accuracies =
        LongStream.rangeClosed(1, 10)
            .parallel()
            .mapToDouble(
                seed -> Digits.learned(images.train(), seed).evaluate(images.heldOut()).accuracy())
            .toArray();
    System.out.println("held-out accuracies of seeds 1 to 10: " + Arrays.toString(accuracies));
    Arrays.sort(accuracies);
    double median = (accuracies[4] + accuracies[5]) / 2;
    assertTrue(median >= 0.97, () -> "median " + median + " of " + Arrays.toString(accuracies));
  }

  @Test
  void loadedNetworkGivesTheSameBits(@TempDir Path folder) throws IOException {
    DigitsNetwork network = new DigitsNetwork(3);
    network.fit(images.train(), settings -> settings.epochs(1));
    Path file = folder.resolve("digits.safetensors");
    network.save(file);
    DigitsNetwork again = DigitsNetwork.load(file);
    for (int i = 0; i < images.heldOut().size(); i++) {
      assertArrayEquals(network.predict(heldOut(i)), again.predict(heldOut(i)), "image " + i);
    }
  }

  @Test
  void sameSeedLearnsTheSameBits() {
    DigitsNetwork first = new DigitsNetwork(5);
    DigitsNetwork second = new DigitsNetwork(5);
    first.fit(images.train(), settings -> settings.epochs(2).seed(6));
    second.fit(images.train(), settings -> settings.epochs(2).seed(6));
    assertArrayEquals(first.parameters().floats(), second.parameters().floats());
  }

  @Test
  void imagesOfAnotherShapeAreRefused() throws IOException {
    byte[] file = ByteBuffer.allocate(80).putInt(0x00000803).putInt(1).putInt(4).putInt(16).array();
    Numbers wide = Idx.read("wide.idx", new ByteArrayInputStream(file)).numbers();
    Dataset data = Dataset.of(wide, Classes.of(0));
    DigitsNetwork network = new DigitsNetwork(1);
    assertEquals(
        "The input column \"pixels\" has samples of shape [4, 16], but the network takes [8, 8].",
        assertThrows(IllegalArgumentException.class, () -> network.fit(data)).getMessage());
  }
}
