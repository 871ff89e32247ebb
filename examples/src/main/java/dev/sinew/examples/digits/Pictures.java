package dev.sinew.examples.digits;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Square images as characters.
 *
 * @param side of each image, in pixels
 * @param most the largest grey value
 */
record Pictures(int side, int most) {
  /** From grey value 0 to the largest. */
  private static final String SHADES = " .:-=+*#%@";

  private static final String GAP = "    ";

  /**
   * Images side by side, a caption below each. A pixel is two characters wide, because characters
   * are twice as high.
   *
   * @param images grey values from 0 to {@code most}, {@code [side * side]} each
   * @param captions at most {@code 2 * side} characters each
   */
  String sideBySide(List<float[]> images, List<String> captions) {
    String rows =
        IntStream.range(0, side)
            .mapToObj(row -> line(images.stream().map(image -> row(image, row)).toList()))
            .collect(Collectors.joining("\n"));
    return rows + "\n" + line(captions);
  }

  private String row(float[] image, int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < side; column++) {
      int shade = Math.round(image[row * side + column] * (SHADES.length() - 1) / most);
      text.append(String.valueOf(SHADES.charAt(shade)).repeat(2));
    }
    return text.toString();
  }

  private String line(List<String> parts) {
    return parts.stream()
        .map(part -> part + " ".repeat(Math.max(0, 2 * side - part.length())))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }
}
