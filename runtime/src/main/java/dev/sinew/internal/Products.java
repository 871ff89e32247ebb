package dev.sinew.internal;

import dev.sinew.data.Numbers;
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
   * one with these each, 1.6 times with twice as many, 1.8 with 32 times as many; JDK 17 and 25 on
   * two cores of an AMD EPYC (Zen 4).
   */
  private static final long LEAST = 1 << 16;

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
  private final LayerProduct layer = new LayerProduct();
  private final InputLoad load = new InputLoad();
  private final float[][] flat = new float[1][];
  private final Team.Work work = this::part;
  private final Team.Work layerWork = this::layerPart;
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

  /** The tile, found now if nobody has asked before; null where loops are faster. */
  static @Nullable Tile tile() {
    return Found.TILE.orElse(null);
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

  /** Moves the samples of a batch to its rows. */
  void load(Numbers column, String name, int width, int[] order, int from, int n, float[][] rows) {
    load.run(team, column, name, width, order, from, n, rows);
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
    product.then = null;
    multiplyThen(a, b, c, rows, count, columns, adds);
  }

  /**
   * The same, and then a function of the result and of values.
   *
   * @param values {@code [rows, columns]}
   */
  public void multiply(
      float[][] a,
      float[][] b,
      float[][] c,
      int rows,
      int count,
      int columns,
      boolean adds,
      float[][] values,
      RowFunction then) {
    product.then = then;
    product.values = values;
    multiplyThen(a, b, c, rows, count, columns, adds);
  }

  private void multiplyThen(
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
    product.then = null;
    product.turned = true;
    product.c = flat;
    product.rowStep = 0;
    product.at = at;
    product.step = columns;
    run(a, b, rows, count, columns, adds);
  }

  /**
   * y = x Wᵀ + b, the forward pass of a layer.
   *
   * @param x {@code [rows, in]}
   * @param bias {@code [out]}
   * @param y {@code [rows, out]}
   */
  public void layer(float[][] x, LayerWeight weight, float[] bias, float[][] y, int rows) {
    product.then = null;
    layerThen(x, weight, bias, y, rows);
  }

  /** The same, and then a function of y in place. */
  public void layer(
      float[][] x, LayerWeight weight, float[] bias, float[][] y, int rows, RowFunction then) {
    product.then = then;
    product.values = y;
    layerThen(x, weight, bias, y, rows);
  }

  /** Without a bias. */
  public void layer(float[][] x, LayerWeight weight, float[][] y, int rows) {
    layer(x, weight, weight.noBias(), y, rows);
  }

  /** Without a bias. */
  public void layer(float[][] x, LayerWeight weight, float[][] y, int rows, RowFunction then) {
    layer(x, weight, weight.noBias(), y, rows, then);
  }

  private void layerThen(float[][] x, LayerWeight weight, float[] bias, float[][] y, int rows) {
    layer.weight = weight;
    layer.bias = bias;
    float[][] packed = weight.packed();
    layer.packs = packed == null;
    layer.panels = packed == null ? weight.room() : packed;
    product.a = x;
    product.c = y;
    product.rows = rows;
    product.count = weight.in;
    product.columns = weight.out;
    int shares = shares();
    if (shares > 1) {
      shareLayer(shares);
    } else {
      parts[0].layer(product, layer, 0, rows, 0, layer.panels.length);
    }
    weight.packed(layer.panels);
  }

  private void shareLayer(int shares) {
    if (layer.packs && !byPanels(shares)) {
      layer.weight.pack(tile, layer.panels, 0, layer.panels.length);
      layer.packs = false;
    }
    team.share(layerWork, shares);
  }

  /** A share of a layer: of its panels, which it packs, if there are enough, or of its rows. */
  private void layerPart(int share, int shares) {
    int panels = layer.panels.length;
    int rows = product.rows;
    if (byPanels(shares)) {
      int first = panels * share / shares;
      parts[share].layer(product, layer, 0, rows, first, panels * (share + 1) / shares);
    } else {
      int top = rows * share / shares;
      parts[share].layer(product, layer, top, rows * (share + 1) / shares, 0, panels);
    }
  }

  /** Where panels have outputs in common, one could be changed by {@code then} twice. */
  private boolean byPanels(int shares) {
    int panels = layer.panels.length;
    return (panels % shares == 0 || panels >= 8 * shares)
        && (product.then == null || layer.weight.isApart());
  }

  private int shares() {
    long products = (long) product.rows * product.count * product.columns;
    return (int) Math.min(team.size(), Math.max(1, products / LEAST));
  }

  private void run(float[][] a, float[][] b, int rows, int count, int columns, boolean adds) {
    product.a = a;
    product.b = b;
    product.rows = rows;
    product.count = count;
    product.columns = columns;
    product.adds = adds;
    int shares = shares();
    if (shares == 1) {
      parts[0].fill(product, 0, rows, 0, columns);
    } else {
      team.share(work, shares);
    }
  }

  /** A share of the result: of its columns or of its rows, of whichever has more tiles. */
  private void part(int share, int shares) {
    ProductPart part = parts[share];
    int panels = (product.columns + Tile.COLUMNS - 1) / Tile.COLUMNS;
    if (panels > product.rows / Tile.ROWS) {
      int left = panels * share / shares * Tile.COLUMNS;
      int right = panels * (share + 1) / shares * Tile.COLUMNS;
      part.fill(product, 0, product.rows, left, Math.min(right, product.columns));
    } else {
      int top = product.rows * share / shares;
      part.fill(product, top, product.rows * (share + 1) / shares, 0, product.columns);
    }
  }
}
