package dev.sinew.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Products of matrices for generated code, by register tiles on the Vector API. Every number is
 * summed in the same order, so its bits do not depend on the other numbers, on the size of a batch
 * or on the number of threads; they are not those of the plain loops, as a tile rounds a
 * multiplication and its addition once. Holds scratch space, so it belongs to one thread at a time,
 * which may have a {@link Team} to help.
 */
public final class Products {
  /**
   * How many multiply-adds a thread must have to do. Two threads were 1.1 to 1.4 times as fast as
   * one with half as many each, 1.6 times with these, 1.8 with 16 times as many; JDK 17 and 25 on
   * two cores of an AMD EPYC (Zen 4).
   */
  private static final long LEAST = 1 << 17;

  /**
   * From so many rows on, tiles are faster than loops: of 784 -> 128, 8 samples were 1.1 to 1.4
   * times faster, 32 samples 1.6 to 2.3 times, on JDK 17 and 25.
   */
  public static final int LEAST_ROWS = 8;

  /** Looked for when the first batch is made: the Vector API takes a tenth of a second to load. */
  private static final class Found {
    static final Optional<Tile> TILE =
        Tiles.find(
            ModuleLayer.boot(),
            System.getProperty("java.vm.info", ""),
            System.getLogger("dev.sinew"));
  }

  private static volatile @Nullable Tile inUse;

  private final Tile tile;
  private final Product product = new Product();
  private final float[][] flat = new float[1][];
  private final Team.Work work = this::part;
  private Team team = Team.alone();
  private ProductPart[] parts;

  /**
   * Null where the caller's own loops are faster.
   *
   * @param capacity the largest number of rows there will be
   */
  @SuppressWarnings("exports") // jspecify is there for checkers; no caller needs it.
  public static @Nullable Products find(int capacity) {
    if (capacity < LEAST_ROWS || Found.TILE.isEmpty()) {
      return null;
    }
    inUse = Found.TILE.get();
    return new Products(Found.TILE.get());
  }

  /** The tile, if a batch has asked for it before. */
  static @Nullable Tile inUse() {
    return inUse;
  }

  Products(Tile tile) {
    this.tile = tile;
    parts = new ProductPart[] {new ProductPart(tile)};
  }

  /** Gives the threads of a team a share of each product that is large enough. */
  public void use(Team helpers) {
    team = helpers;
    ProductPart[] grown = new ProductPart[helpers.size()];
    for (int i = 0; i < grown.length; i++) {
      grown[i] = i == 0 ? parts[0] : new ProductPart(tile);
    }
    parts = grown;
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
    product.turned = false;
    product.c = c;
    product.rowStep = 1;
    product.at = 0;
    product.step = 0;
    run(a, b, rows, count, columns, adds);
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
    flat[0] = c;
    product.turned = true;
    product.c = flat;
    product.rowStep = 0;
    product.at = at;
    product.step = columns;
    run(a, b, rows, count, columns, adds);
  }

  private void run(float[][] a, float[][] b, int rows, int count, int columns, boolean adds) {
    product.a = a;
    product.b = b;
    product.rows = rows;
    product.count = count;
    product.columns = columns;
    product.adds = adds;
    int shares = (int) Math.min(team.size(), Math.max(1, (long) rows * count * columns / LEAST));
    if (shares == 1) {
      parts[0].fill(product, 0, rows, 0, columns);
    } else {
      team.share(work, shares);
    }
  }

  /** A share of the result: whole tiles, of its columns or of its rows, of whichever has more. */
  private void part(int share, int shares) {
    ProductPart part = parts[share];
    int panels = tiles(product.columns, Tile.COLUMNS);
    int lines = tiles(product.rows, Tile.ROWS);
    if (panels > lines) {
      int left = panels * share / shares * Tile.COLUMNS;
      int right = panels * (share + 1) / shares * Tile.COLUMNS;
      part.fill(product, 0, product.rows, left, Math.min(right, product.columns));
    } else {
      int top = lines * share / shares * Tile.ROWS;
      int bottom = lines * (share + 1) / shares * Tile.ROWS;
      part.fill(product, top, Math.min(bottom, product.rows), 0, product.columns);
    }
  }

  private static int tiles(int size, int side) {
    return (size + side - 1) / side;
  }
}
