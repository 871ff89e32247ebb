package dev.sinew.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Products of matrices for generated code, by register tiles on the Vector API. Every number is
 * summed in the same order, so its bits do not depend on the other numbers or on the size of a
 * batch; they are not those of the plain loops, as a tile rounds a multiplication and its addition
 * once. Holds scratch space that grows to what the largest product needs, so it belongs to one
 * thread at a time.
 */
public final class Products {
  private static final Optional<Tile> TILE =
      Tiles.find(
          ModuleLayer.boot(),
          System.getProperty("java.vm.info", ""),
          System.getLogger("dev.sinew"));

  private final Tile tile;
  private final float[][] edge = new float[Tile.ROWS][Tile.COLUMNS];
  private final float[][] flat = new float[1][];
  private float[] left = {};
  private float[] right = {};

  /** Null where the caller's own loops are faster. */
  @SuppressWarnings("exports") // jspecify is there for checkers; no caller needs it.
  public static @Nullable Products find() {
    return TILE.map(Products::new).orElse(null);
  }

  Products(Tile tile) {
    this.tile = tile;
  }

  /**
   * c = a b, or c += a b.
   *
   * @param a {@code [rows, count]}
   * @param b {@code [count, columns]}
   * @param c {@code [rows, columns]}
   */
  public void multiply(
      float[][] a, float[][] b, float[][] c, int rows, int count, int columns, boolean adds) {
    reserve(rows, count);
    for (int row = 0; row < rows; row += Tile.ROWS) {
      packRows(a, row, Math.min(Tile.ROWS, rows - row), count);
    }
    fill(b, c, rows, count, columns, 1, 0, 0, adds);
  }

  /**
   * c = aᵀ b, or c += aᵀ b.
   *
   * @param a {@code [count, rows]}
   * @param b {@code [count, columns]}
   * @param c {@code [rows, columns]} row by row, from place {@code at} on
   */
  public void multiplyTransposed(
      float[][] a, float[][] b, float[] c, int at, int rows, int count, int columns, boolean adds) {
    reserve(rows, count);
    for (int row = 0; row < rows; row += Tile.ROWS) {
      packColumns(a, row, Math.min(Tile.ROWS, rows - row), count);
    }
    flat[0] = c;
    fill(b, flat, rows, count, columns, 0, at, columns, adds);
  }

  private void reserve(int rows, int count) {
    int size = (rows + Tile.ROWS - 1) / Tile.ROWS * Tile.ROWS * count;
    if (left.length < size) {
      left = new float[size];
    }
    if (right.length < count * Tile.COLUMNS) {
      right = new float[count * Tile.COLUMNS];
    }
  }

  private void packRows(float[][] a, int row, int rows, int count) {
    int from = row * count;
    for (int r = 0; r < Tile.ROWS; r++) {
      float[] source = a[row + Math.min(r, rows - 1)];
      for (int i = 0; i < count; i++) {
        left[from + i * Tile.ROWS + r] = source[i];
      }
    }
  }

  private void packColumns(float[][] a, int column, int columns, int count) {
    int to = column * count;
    for (int i = 0; i < count; i++) {
      float[] source = a[i];
      for (int r = 0; r < columns; r++) {
        left[to + r] = source[column + r];
      }
      to += Tile.ROWS;
    }
  }

  /** Every tile of c, whose row r is in array {@code r * rowStep}, from {@code at + r * step}. */
  private void fill(
      float[][] b,
      float[][] c,
      int rows,
      int count,
      int columns,
      int rowStep,
      int at,
      int step,
      boolean adds) {
    for (int column = 0; column < columns; column += Tile.COLUMNS) {
      int width = Math.min(Tile.COLUMNS, columns - column);
      pack(b, count, column, width);
      for (int row = 0; row < rows; row += Tile.ROWS) {
        int height = Math.min(Tile.ROWS, rows - row);
        int place = at + row * step + column;
        if (width == Tile.COLUMNS && height == Tile.ROWS) {
          tile.multiply(
              left, row * count, right, count, c, row * rowStep, rowStep, place, step, adds);
        } else {
          for (int r = 0; adds && r < height; r++) {
            System.arraycopy(c[(row + r) * rowStep], place + r * step, edge[r], 0, width);
          }
          tile.multiply(left, row * count, right, count, edge, 0, 1, 0, 0, adds);
          for (int r = 0; r < height; r++) {
            System.arraycopy(edge[r], 0, c[(row + r) * rowStep], place + r * step, width);
          }
        }
      }
    }
  }

  private void pack(float[][] b, int count, int column, int width) {
    if (width == Tile.COLUMNS) {
      tile.pack(b, count, column, right);
      return;
    }
    for (int i = 0; i < count; i++) {
      System.arraycopy(b[i], column, right, i * Tile.COLUMNS, width);
    }
  }
}
