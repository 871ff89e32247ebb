package dev.sinew.image;

import dev.sinew.data.Numbers;
import java.util.List;

/**
 * Images in memory, a byte a number.
 *
 * @param shape of one image
 * @param images the numbers of each image, unsigned
 */
record Pixels(List<Integer> shape, List<byte[]> images) implements Numbers {
  Pixels {
    shape = List.copyOf(shape);
    images = List.copyOf(images);
  }

  @Override
  public int size() {
    return images.size();
  }

  @Override
  public int width() {
    return shape.stream().reduce(1, (a, b) -> a * b);
  }

  @Override
  public void copy(int sample, float[] into) {
    byte[] image = images.get(sample);
    for (int i = 0; i < image.length; i++) {
      into[i] = image[i] & 0xff;
    }
  }

  @Override
  public void copy(int sample, double[] into) {
    byte[] image = images.get(sample);
    for (int i = 0; i < image.length; i++) {
      into[i] = image[i] & 0xff;
    }
  }
}
