package dev.sinew.examples.digits;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Images as characters. */
final class Pictures {
  private static final int SIDE = 8;
  private static final int DARKEST = 16;

  /** From white to black. */
  private static final String SHADES = " .:-=+*#%@";

  private static final String GAP = "    ";

  private Pictures() {}

  /**
   * Images side by side, a caption below each. A pixel is two characters wide, because characters
   * are twice as high.
   *
   * @param images grey values from 0 to 16, {@code [8 * 8]} each
   * @param captions at most 16 characters each
   */
  static String sideBySide(List<float[]> images, List<String> captions) {
    String rows =
        IntStream.range(0, SIDE)
            .mapToObj(row -> line(images.stream().map(image -> row(image, row)).toList()))
            .collect(Collectors.joining("\n"));
    return rows + "\n" + line(captions);
  }

  private static String row(float[] image, int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < SIDE; column++) {
      int shade = Math.round(image[row * SIDE + column] * (SHADES.length() - 1) / DARKEST);
      text.append(String.valueOf(SHADES.charAt(shade)).repeat(2));
    }
    return text.toString();
  }

  private static String line(List<String> parts) {
    return parts.stream()
        .map(part -> part + " ".repeat(Math.max(0, 2 * SIDE - part.length())))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }
}
