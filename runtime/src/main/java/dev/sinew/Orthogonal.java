package dev.sinew;

import java.util.function.DoubleSupplier;

/** A random matrix whose rows, or columns if they are fewer, are at right angles. */
record Orthogonal(int rows, int columns, double gain) implements Initializer {
  private static final Normal STANDARD = new Normal(0, 1);

  /** Below this a vector is what rounding left of one that hardly had a direction of its own. */
  private static final double NOTHING = 1e-12;

  Orthogonal {
    if (rows < 1 || columns < 1) {
      throw new IllegalArgumentException(
          "An orthogonal start needs at least 1 row and 1 column, but found "
              + rows
              + " and "
              + columns
              + ".");
    }
    if (!(gain > 0 && gain <= Normal.MOST)) {
      throw new IllegalArgumentException(
          "An orthogonal start needs a gain above 0 and at most 1e300, but found " + gain + ".");
    }
  }

  @Override
  public void fill(double[] flat, int from, int to, DoubleSupplier uniform) {
    boolean byRow = rows <= columns;
    double[][] vectors = new double[Math.min(rows, columns)][Math.max(rows, columns)];
    for (int k = 0; k < vectors.length; k++) {
      do {
        STANDARD.fill(vectors[k], 0, vectors[k].length, uniform);
      } while (!straightened(vectors, k));
    }
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        flat[from + r * columns + c] = gain * (byRow ? vectors[r][c] : vectors[c][r]);
      }
    }
  }

  /**
   * Takes from vector {@code k} what lies along those before it and makes it 1 long: Gram and
   * Schmidt, done twice, since the first time leaves what was rounded away.
   *
   * @return whether anything was left of it
   */
  private static boolean straightened(double[][] vectors, int k) {
    double[] v = vectors[k];
    for (int pass = 0; pass < 2; pass++) {
      for (int j = 0; j < k; j++) {
        double along = dot(vectors[j], v);
        for (int i = 0; i < v.length; i++) {
          v[i] -= along * vectors[j][i];
        }
      }
      double length = Math.sqrt(dot(v, v));
      if (length < NOTHING) {
        return false;
      }
      for (int i = 0; i < v.length; i++) {
        v[i] /= length;
      }
    }
    return true;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
