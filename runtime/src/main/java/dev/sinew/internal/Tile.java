package dev.sinew.internal;

/**
 * The innermost part of a product of matrices: 5 or 6 rows times 16 columns of the result, which
 * stay in registers while the sums grow; and what brings matrices into the order it reads.
 *
 * <p>Each number is a sum in the order of i, each step rounded once, whatever tile it is in.
 */
interface Tile {
  /** The most rows. */
  int ROWS = 6;

  int COLUMNS = 16;

  /** How many rows of so many the next tile takes, so that few are wasted. */
  int height(int rows);

  /**
   * c[at + step r + j] = the sum over i of a[row + r][i] b[16 i + j], for up to 5 rows.
   *
   * @param height how many rows
   * @param b a panel of 16 columns
   * @param count how many products make a sum
   */
  void sum(float[][] a, int row, int height, float[] b, int count, float[] c, int at, int step);

  /** The same for 6 rows. */
  void sumOfSix(float[][] a, int row, float[] b, int count, float[] c, int at, int step);

  /** c[at + j] = sums[16 r + j] for all 16 columns, or c[at + j] += that. */
  void store(float[] sums, int r, float[] c, int at, boolean adds);

  /**
   * c[left + j] = bias[left + j] + sums[16 r + j] for j below 8, and the same from {@code right} on
   * with the other 8.
   */
  void store(float[] sums, int r, float[] bias, int left, int right, float[] c);

  /**
   * y[left + j] = bias[left + j] + the sum over i of x[i] panel[16 i + j] for j below 8, and the
   * same from {@code right} on with the other 8; rounded as generated loops do, which add four
   * products and then their sum.
   *
   * @param count how many products make a sum
   */
  void row(float[] x, float[] panel, int count, float[] bias, int left, int right, float[] y);

  /**
   * panel[16 i + j] = b[i][left + j] for the first {@code count} rows and j below 8, and the other
   * 8 from {@code right} on.
   */
  void pack(float[][] b, int count, int left, int right, float[] panel);

  /** What {@link #transpose} counts in. */
  int SQUARE = 8;

  /**
   * panel[16 i + half + j] = flat[from + step j + i] for j from 0 to 7.
   *
   * @param count how many i, from 0 on; a multiple of 8
   */
  void transpose(float[] flat, int from, int step, int count, float[] panel, int half);
}
