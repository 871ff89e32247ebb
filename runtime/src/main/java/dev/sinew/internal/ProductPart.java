package dev.sinew.internal;

/**
 * Computes a rectangle of the result of a product by tiles, with scratch space of its own, which
 * grows to what the largest needs.
 */
final class ProductPart {
  private final Tile tile;
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
      float[][] a = p.turned ? turned : p.a;
      int first = p.turned ? top : 0; // the row of the result that comes from a[0]
      int height;
      for (int row = top; row < bottom; row += height) {
        height = tile.height(bottom - row);
        if (p.rowStep == 0 && width == Tile.COLUMNS && !p.adds) {
          sum(a, row - first, height, panel, p.count, p.c[0], p.at + row * p.step + column, p.step);
          continue;
        }
        sum(a, row - first, height, panel, p.count, sums, 0, Tile.COLUMNS);
        for (int r = 0; r < height; r++) {
          store(r, width, p.c[(row + r) * p.rowStep], p.at + (row + r) * p.step + column, p.adds);
        }
      }
    }
    finish(p, top, bottom, left, right);
  }

  /** Rows {@code [top, bottom)} of a layer's result, from some panels of its weight. */
  void layer(Product p, LayerProduct layer, int top, int bottom, int first, int end) {
    if (layer.packs) {
      layer.weight.pack(tile, layer.panels, first, end);
    }
    for (int panel = first; panel < end; panel++) {
      int left = layer.weight.left(panel);
      int right = layer.weight.right(panel);
      int height;
      for (int row = top; row < bottom; row += height) {
        height = tile.height(bottom - row);
        sum(p.a, row, height, layer.panels[panel], p.count, sums, 0, Tile.COLUMNS);
        for (int r = 0; r < height; r++) {
          tile.store(sums, r, layer.bias, left, right, p.c[row + r]);
        }
      }
    }
    finish(p, top, bottom, layer.weight.left(first), layer.weight.end(end - 1));
  }

  private static void finish(Product p, int top, int bottom, int left, int right) {
    RowFunction then = p.then;
    if (then != null) {
      for (int row = top; row < bottom; row++) {
        then.apply(p.values[row], p.c[row], left, right);
      }
    }
  }

  private void sum(
      float[][] a, int row, int height, float[] b, int count, float[] c, int at, int step) {
    if (height == Tile.ROWS) {
      tile.sumOfSix(a, row, b, count, c, at, step);
    } else {
      tile.sum(a, row, height, b, count, c, at, step);
    }
  }

  private void pack(Product p, int column, int width) {
    if (width == Tile.COLUMNS) {
      tile.pack(p.b, p.count, column, column + 8, panel);
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
