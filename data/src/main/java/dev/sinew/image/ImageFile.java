package dev.sinew.image;

import dev.sinew.files.DataFileException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads one image; its size is checked before memory is taken for it. */
final class ImageFile {
  private ImageFile() {}

  static BufferedImage read(Path file, int height, int width) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new DataFileException(
            file + " is not an image that can be read; PNG, JPEG, BMP and GIF can");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        checkSize(file, reader, height, width);
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    } catch (DataFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DataFileException(file + " is damaged or cannot be read: " + e.getMessage(), e);
    }
  }

  private static void checkSize(Path file, ImageReader reader, int height, int width)
      throws IOException {
    if (reader.getHeight(0) != height || reader.getWidth(0) != width) {
      throw new DataFileException(
          String.format(
              "%s has %d rows of %d pixels, but %d rows of %d are expected",
              file, reader.getHeight(0), reader.getWidth(0), height, width));
    }
  }
}
