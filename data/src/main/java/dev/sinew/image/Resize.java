package dev.sinew.image;

/**
 * What becomes of an image whose size is another than asked for. Rows and columns are scaled each
 * by itself, so that the whole image is kept and its proportions may change.
 */
public enum Resize {
  /** It is refused. */
  NONE {
    @Override
    byte[] plane(byte[] plane, Size from, Size to) {
      throw new AssertionError(from + " is not " + to);
    }
  },
  /** Each pixel is the one in which its centre lies: sharp, and no new values. */
  NEAREST {
    @Override
    byte[] plane(byte[] plane, Size from, Size to) {
      byte[] pixels = new byte[to.pixels()];
      for (int row = 0; row < to.height(); row++) {
        int above = middle(row, to.height(), from.height());
        for (int column = 0; column < to.width(); column++) {
          int left = middle(column, to.width(), from.width());
          pixels[row * to.width() + column] = plane[above * from.width() + left];
        }
      }
      return pixels;
    }
  },
  /** Each pixel is the mean of what it covers, rounded: nothing is passed over. */
  AREA {
    @Override
    byte[] plane(byte[] plane, Size from, Size to) {
      double[] narrow = new double[from.height() * to.width()];
      double[] line = new double[Math.max(from.width(), from.height())];
      for (int row = 0; row < from.height(); row++) {
        for (int column = 0; column < from.width(); column++) {
          line[column] = plane[row * from.width() + column] & 0xff;
        }
        for (int column = 0; column < to.width(); column++) {
          narrow[row * to.width() + column] = mean(line, column, from.width(), to.width());
        }
      }
      byte[] pixels = new byte[to.pixels()];
      for (int column = 0; column < to.width(); column++) {
        for (int row = 0; row < from.height(); row++) {
          line[row] = narrow[row * to.width() + column];
        }
        for (int row = 0; row < to.height(); row++) {
          double mean = mean(line, row, from.height(), to.height());
          pixels[row * to.width() + column] = (byte) Math.round(mean);
        }
      }
      return pixels;
    }
  };

  /** One colour of an image, byte by byte in rows, at another size. */
  abstract byte[] plane(byte[] plane, Size from, Size to);

  private static int middle(int pixel, int pixels, int of) {
    return (int) ((2L * pixel + 1) * of / (2L * pixels));
  }

  /** The mean of {@code line} over the part that pixel {@code pixel} of {@code to} covers. */
  private static double mean(double[] line, int pixel, int from, int to) {
    double begin = (double) pixel * from / to;
    double end = (double) (pixel + 1) * from / to;
    double sum = 0;
    for (int i = (int) begin; i < Math.min(from, Math.ceil(end)); i++) {
      sum += line[i] * (Math.min(end, i + 1) - Math.max(begin, i));
    }
    return sum / (end - begin);
  }
}
