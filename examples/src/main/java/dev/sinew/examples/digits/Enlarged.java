package dev.sinew.examples.digits;

import dev.sinew.data.Numbers;
import java.util.List;

/**
 * Images of 8x8 pixels as images of 64x64, made when they are asked for. Between the centres of the
 * old pixels, values are interpolated along both directions; outside the outermost centres they are
 * those of the edge.
 *
 * @param images numbers of shape {@code [samples, 8 * 8]}
 */
record Enlarged(Numbers images) implements Numbers {
  private static final int SMALL = 8;
  private static final int LARGE = 64;

  @Override
  public int size() {
    return images.size();
  }

  @Override
  public int width() {
    return LARGE * LARGE;
  }

  @Override
  public List<Integer> shape() {
    return List.of(LARGE, LARGE);
  }

  @Override
  public void copy(int sample, float[] into) {
    double[] large = new double[width()];
    copy(sample, large);
    for (int i = 0; i < large.length; i++) {
      into[i] = (float) large[i];
    }
  }

  @Override
  public void copy(int sample, double[] into) {
    double[] small = new double[SMALL * SMALL];
    images.copy(sample, small);
    for (int row = 0; row < LARGE; row++) {
      double y = place(row);
      int above = (int) Math.min(y, SMALL - 2);
      for (int column = 0; column < LARGE; column++) {
        double x = place(column);
        int left = (int) Math.min(x, SMALL - 2);
        int at = above * SMALL + left;
        into[row * LARGE + column] =
            between(
                between(small[at], small[at + 1], x - left),
                between(small[at + SMALL], small[at + SMALL + 1], x - left),
                y - above);
      }
    }
  }

  /** Where the centre of a large pixel lies among the centres of the small ones. */
  private static double place(int pixel) {
    double place = (pixel + 0.5) * SMALL / LARGE - 0.5;
    return Math.max(0, Math.min(place, SMALL - 1));
  }

  private static double between(double from, double to, double share) {
    return from + (to - from) * share;
  }
}
