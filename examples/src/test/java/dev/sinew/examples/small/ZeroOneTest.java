package dev.sinew.examples.small;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Dataset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZeroOneTest {
  /** Seven images side by side, four rows each; an {@code #} is black. */
  private static final String ZEROS =
      """
      ###  .#.  ###  .##  ##.  ##.  ##.
      #.#  #.#  #.#  #.#  #.#  #.#  #.#
      #.#  #.#  #.#  #.#  #.#  #.#  #.#
      ###  .#.  .##  ###  ###  .##  ##.
      """;

  private static final String ONES =
      """
      .#.  ##.  .#.  ..#  #..  .##  .#.
      .#.  .#.  ##.  ..#  #..  ..#  .#.
      .#.  .#.  .#.  ..#  #..  ..#  .#.
      .#.  .#.  .#.  ..#  #..  ..#  ###
      """;

  private static final String NEW =
      """
      .##  ..#
      #.#  .##
      #.#  ..#
      ##.  ..#
      """;

  private static float[][] images(String drawn) {
    List<String[]> rows = drawn.lines().map(line -> line.split(" +")).toList();
    float[][] images = new float[rows.get(0).length][12];
    for (int image = 0; image < images.length; image++) {
      for (int pixel = 0; pixel < 12; pixel++) {
        images[image][pixel] = rows.get(pixel / 3)[image].charAt(pixel % 3) == '#' ? 1 : 0;
      }
    }
    return images;
  }

  @Test
  void imagesNeverSeenAreRead() {
    float[][] zeros = images(ZEROS);
    float[][] ones = images(ONES);
    float[][] all = Arrays.copyOf(zeros, zeros.length + ones.length);
    System.arraycopy(ones, 0, all, zeros.length, ones.length);
    int[] digits = new int[all.length];
    Arrays.fill(digits, zeros.length, all.length, 1);

    ZeroOneNetwork network = new ZeroOneNetwork(1);
    network.fit(Dataset.of(all, digits));

    assertEquals(1, network.evaluate(Dataset.of(all, digits)).accuracy());
    assertEquals("0", network.classify(images(NEW)[0]));
    assertEquals("1", network.classify(images(NEW)[1]));
  }
}
