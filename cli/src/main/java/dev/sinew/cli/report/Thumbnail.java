package dev.sinew.cli.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;

/** Numbers that form an image, as one that stands in the page itself. */
final class Thumbnail {
  private static final int LARGEST = 256;

  private Thumbnail() {}

  /** The address of a grey image, the smallest number white; empty if the shape is no image's. */
  static Optional<String> of(double[] values, List<Integer> shape) {
    boolean grey = shape.size() == 2 || (shape.size() == 3 && shape.get(0) == 1);
    if (!grey) {
      return Optional.empty();
    }
    int height = shape.get(shape.size() - 2);
    int width = shape.get(shape.size() - 1);
    if (height < 2 || width < 2 || height > LARGEST || width > LARGEST) {
      return Optional.empty();
    }
    double low = DoubleStream.of(values).min().orElse(0);
    double range = Math.max(DoubleStream.of(values).max().orElse(1) - low, 1e-9);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < values.length; i++) {
      int ink = (int) Math.round(255 * (values[i] - low) / range);
      image.getRaster().setSample(i % width, i / width, 0, 255 - ink);
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(
        "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
  }
}
