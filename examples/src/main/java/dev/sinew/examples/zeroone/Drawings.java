package dev.sinew.examples.zeroone;

import dev.sinew.data.Dataset;
import java.util.Arrays;
import java.util.List;

/** Images of four rows of three pixels, drawn side by side; {@code #} is black. */
final class Drawings {
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

  private Drawings() {}

  /** Seven zeros and seven ones. */
  static Dataset samples() {
    float[][] zeros = images(ZEROS);
    float[][] ones = images(ONES);
    float[][] all = Arrays.copyOf(zeros, zeros.length + ones.length);
    System.arraycopy(ones, 0, all, zeros.length, ones.length);
    int[] digits = new int[all.length];
    Arrays.fill(digits, zeros.length, all.length, 1);
    return Dataset.of(all, digits);
  }

  /** The images of a drawing, each as twelve numbers, 1 for black. */
  static float[][] images(String drawn) {
    List<String[]> rows = drawn.lines().map(line -> line.split(" +", -1)).toList();
    float[][] images = new float[rows.get(0).length][12];
    for (int image = 0; image < images.length; image++) {
      for (int pixel = 0; pixel < 12; pixel++) {
        images[image][pixel] = rows.get(pixel / 3)[image].charAt(pixel % 3) == '#' ? 1 : 0;
      }
    }
    return images;
  }
}
