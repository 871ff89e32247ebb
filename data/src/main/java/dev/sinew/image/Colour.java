package dev.sinew.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.util.List;

/** What a pixel becomes; every number is 0 to 255, transparency is left out. */
public enum Colour {
  /**
   * One number, shape {@code [height, width]}: what a grey image has, 0.299 red + 0.587 green +
   * 0.114 blue of others, rounded.
   */
  GREY {
    @Override
    List<Integer> shape(int height, int width) {
      return List.of(height, width);
    }

    @Override
    byte[] pixels(BufferedImage image) {
      int width = image.getWidth();
      byte[] pixels = new byte[image.getHeight() * width];
      for (int i = 0; i < pixels.length; i++) {
        int rgb = rgb(image, i % width, i / width);
        int sum = 299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff);
        pixels[i] = (byte) ((sum + 500) / 1000);
      }
      return pixels;
    }
  },
  /** Red, green and blue, shape {@code [3, height, width]}. */
  RGB {
    @Override
    List<Integer> shape(int height, int width) {
      return List.of(3, height, width);
    }

    @Override
    byte[] pixels(BufferedImage image) {
      int width = image.getWidth();
      int size = image.getHeight() * width;
      byte[] pixels = new byte[3 * size];
      for (int i = 0; i < size; i++) {
        int rgb = rgb(image, i % width, i / width);
        pixels[i] = (byte) (rgb >> 16);
        pixels[size + i] = (byte) (rgb >> 8);
        pixels[2 * size + i] = (byte) rgb;
      }
      return pixels;
    }
  };

  abstract List<Integer> shape(int height, int width);

  abstract byte[] pixels(BufferedImage image);

  /** Grey values as they are in the file: {@code getRGB} would change their brightness. */
  private static int rgb(BufferedImage image, int x, int y) {
    if (image.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_GRAY) {
      return image.getRGB(x, y);
    }
    int bits = image.getSampleModel().getSampleSize(0);
    int grey = image.getRaster().getSample(x, y, 0) * 255 / ((1 << bits) - 1);
    return grey << 16 | grey << 8 | grey;
  }
}
