package dev.sinew.image;

import dev.sinew.files.DataFileException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads one image; its size is checked before memory is taken for it. */
final class ImageFile {
  /** An image of this size takes up to 400 MB while it is read. */
  private static final long MOST_PIXELS = 100_000_000;

  private ImageFile() {}

  /** The pixels, 0 to 255, of an image that has the size of {@code form} or is given it. */
  static byte[] read(Path file, Form form) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new DataFileException(
            file + " is not an image that can be read; PNG, JPEG, BMP and GIF can");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        checkSize(file, reader, form);
        return pixels(reader.read(0), form);
      } finally {
        reader.dispose();
      }
    } catch (DataFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DataFileException(file + " is damaged or cannot be read: " + e.getMessage(), e);
    }
  }

  private static void checkSize(Path file, ImageReader reader, Form form) throws IOException {
    int height = reader.getHeight(0);
    int width = reader.getWidth(0);
    if ((long) height * width > MOST_PIXELS) {
      throw new DataFileException(
          String.format(
              "%s has %d rows of %d pixels; images of up to %d pixels are read",
              file, height, width, MOST_PIXELS));
    }
    if (form.resize() == Resize.NONE && !new Size(height, width).equals(form.size())) {
      throw new DataFileException(
          String.format(
              "%s has %d rows of %d pixels, but %d rows of %d are expected; Resize scales images",
              file, height, width, form.size().height(), form.size().width()));
    }
  }

  private static byte[] pixels(BufferedImage image, Form form) {
    Size from = new Size(image.getHeight(), image.getWidth());
    byte[] pixels = form.colour().pixels(image);
    if (from.equals(form.size())) {
      return pixels;
    }
    byte[] scaled = new byte[pixels.length / from.pixels() * form.size().pixels()];
    for (int colour = 0; colour < pixels.length / from.pixels(); colour++) {
      int begin = colour * from.pixels();
      byte[] plane = Arrays.copyOfRange(pixels, begin, begin + from.pixels());
      byte[] small = form.resize().plane(plane, from, form.size());
      System.arraycopy(small, 0, scaled, colour * small.length, small.length);
    }
    return scaled;
  }
}
