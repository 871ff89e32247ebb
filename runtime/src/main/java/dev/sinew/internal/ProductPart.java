package dev.sinew.internal;

/**
 * Computes a rectangle of the result of a product by tiles, with scratch space of its own, which
 * grows to what the largest needs.
 */
final class ProductPart {
  private final Tile tile;
  private final float[][] lines = new float[Tile.ROWS][];
  private final float[] sums = new float[Tile.ROWS * Tile.COLUMNS];
  private float[] panel = {};
  private float[][] turned = {};

  ProductPart(Tile tile) {
    this.tile = tile;
  }

  /** Rows {@code [top, bottom)} and columns {@code [left, right)} of the result. */
  void fill(Product p, int top, int bottom, int left, int right) {
    if (panel.length < p.count * Tile.COLUMNS) {
      panel = new float[p.count * Tile.COLUMNS];
    }
    if (p.turned) {
      turn(p, top, bottom);
    }
    for (int column = left; column < right; column += Tile.COLUMNS) {
      int width = Math.min(Tile.COLUMNS, right - column);
      pack(p, column, width);
      for (int row = top; row < bottom; row += Tile.ROWS) {
        int height = Math.min(Tile.ROWS, bottom - row);
        for (int r = 0; r < Tile.ROWS; r++) {
          int line = row + Math.min(r, height - 1);
          lines[r] = p.turned ? turned[line - top] : p.a[line];
        }
        tile.sum(lines, panel, p.count, sums);
        for (int r = 0; r < height; r++) {
          store(r, width, p.c[(row + r) * p.rowStep], p.at + (row + r) * p.step + column, p.adds);
        }
      }
    }
  }

  private void pack(Product p, int column, int width) {
    if (width == Tile.COLUMNS) {
      tile.pack(p.b, p.count, column, panel);
      return;
    }
    for (int i = 0; i < p.count; i++) {
      System.arraycopy(p.b[i], column, panel, i * Tile.COLUMNS, width);
    }
  }

  private void store(int r, int width, float[] c, int at, boolean adds) {
    if (width == Tile.COLUMNS) {
      tile.store(sums, r, c, at, adds);
      return;
    }
    for (int j = 0; j < width; j++) {
      float sum = sums[r * Tile.COLUMNS + j];
      c[at + j] = adds ? c[at + j] + sum : sum;
    }
  }

  /** Puts rows {@code [top, bottom)} of the left matrix, whose transpose is given, into arrays. */
  private void turn(Product p, int top, int bottom) {
    if (turned.length < bottom - top || turned[0].length < p.count) {
      turned = new float[bottom - top][p.count];
    }
    for (int row = top; row < bottom; row += 4) {
      int last = bottom - 1;
      turn(p, row, Math.min(row + 1, last), Math.min(row + 2, last), Math.min(row + 3, last), top);
    }
  }

  /** Four at a time; where there are fewer, the last one again. */
  private void turn(Product p, int r0, int r1, int r2, int r3, int top) {
    float[] t0 = turned[r0 - top];
    float[] t1 = turned[r1 - top];
    float[] t2 = turned[r2 - top];
    float[] t3 = turned[r3 - top];
    for (int i = 0; i < p.count; i++) {
      float[] source = p.a[i];
      t0[i] = source[r0];
      t1[i] = source[r1];
      t2[i] = source[r2];
      t3[i] = source[r3];
    }
  }
}
