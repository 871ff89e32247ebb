package dev.sinew.internal;

/**
 * The innermost part of a product of matrices: 5 rows times 16 columns of the result, which stay in
 * registers while the sums grow; and what brings matrices into the order it reads.
 */
interface Tile {
  int ROWS = 5;
  int COLUMNS = 16;

  /**
   * sums[16 r + j] = the sum over i of a[r][i] b[16 i + j], in the order of i, each step rounded
   * once.
   *
   * @param a 5 rows
   * @param b a panel of 16 columns
   * @param count how many products make a sum
   */
  void sum(float[][] a, float[] b, int count, float[] sums);

  /** c[at + j] = sums[16 r + j] for all 16 columns, or c[at + j] += that. */
  void store(float[] sums, int r, float[] c, int at, boolean adds);

  /** panel[16 i + j] = b[i][column + j] for the first {@code count} rows and all 16 columns. */
  void pack(float[][] b, int count, int column, float[] panel);

  /** The side of the square that {@link #transpose} takes. */
  int SQUARE = 8;

  /** columns[i + k][o + j] = flat[at + step j + k] for j and k from 0 to 7. */
  void transpose(float[] flat, int at, int step, float[][] columns, int i, int o);
}
