package dev.sinew.internal;

/**
 * The innermost part of a product of matrices: 5 rows times 16 columns of the result, which stay in
 * registers while the sums grow.
 */
interface Tile {
  int ROWS = 5;
  int COLUMNS = 16;

  /**
   * c[r][j] (+)= the sum over i of a[from + 5 i + r] b[16 i + j], in the order of i, each step
   * rounded once. Row r of the result is in array {@code row + r * rowStep} of {@code c}, from
   * place {@code at + r * step} on.
   *
   * @param a a panel of 5 rows, packed
   * @param from where it begins
   * @param b a panel of 16 columns, packed
   * @param count how many products make a sum
   * @param adds onto what {@code c} holds, or overwrites it
   */
  void multiply(
      float[] a,
      int from,
      float[] b,
      int count,
      float[][] c,
      int row,
      int rowStep,
      int at,
      int step,
      boolean adds);

  /** panel[16 i + j] = b[i][column + j] for the first {@code count} rows. */
  void pack(float[][] b, int count, int column, float[] panel);
}
