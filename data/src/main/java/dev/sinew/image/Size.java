package dev.sinew.image;

/**
 * How large an image is.
 *
 * @param height its rows
 * @param width the pixels of a row
 */
record Size(int height, int width) {
  Size {
    if (height < 1 || width < 1) {
      throw new IllegalArgumentException(
          "an image has at least 1 row of 1 pixel, but found " + height + " rows of " + width);
    }
  }

  int pixels() {
    return Math.multiplyExact(height, width);
  }

  @Override
  public String toString() {
    return height + " rows of " + width + " pixels";
  }
}
