package dev.sinew.internal;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Whether single samples go through vectors. Begins to find out when it is first asked: a program
 * of few predictions does without, as the Vector API takes a tenth of a second to load.
 */
final class RowTrial {
  /** Sizes with and without a rest. */
  private static final int[][] SIZES = {{64, 64}, {67, 41}};

  private static final int CALLS = 200;

  private static volatile @Nullable Tile winner;

  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private RowTrial() {}

  /** The tile if vectors have won; null if they have not, or not yet. */
  static @Nullable Tile tile() {
    Tile found = winner;
    if (found == null && !BEGUN.get() && BEGUN.compareAndSet(false, true)) {
      Trial.begin("rows", RowTrial::layers, () -> winner = Products.tile());
    }
    return found;
  }

  private static Layer[] layers() {
    Tile tile = Products.tile();
    return tile == null
        ? new Layer[0]
        : Arrays.stream(SIZES).map(s -> new Layer(tile, s[0], s[1])).toArray(Layer[]::new);
  }

  /** A layer of random numbers. */
  private static final class Layer implements Trial.Contest {
    private final Tile tile;
    private final LayerWeight weight;
    private final float[][] panels;
    private final float[] x;
    private final float[] bias;
    private final float[] y;

    Layer(Tile tile, int in, int out) {
      this.tile = tile;
      Random random = new Random(in);
      float[] flat = new float[in * out];
      x = new float[in];
      bias = new float[out];
      y = new float[out];
      for (float[] each : new float[][] {flat, x, bias}) {
        for (int i = 0; i < each.length; i++) {
          each[i] = random.nextFloat() - 0.5f;
        }
      }
      weight = new LayerWeight(in, out);
      weight.refresh(flat, 0);
      weight.columns();
      panels = weight.room();
      weight.pack(tile, panels, 0, panels.length);
    }

    @Override
    public long byVectors() {
      long start = System.nanoTime();
      for (int i = 0; i < CALLS; i++) {
        weight.multiply(tile, panels, x, bias, y);
      }
      return System.nanoTime() - start;
    }

    @Override
    public long byLoops() {
      long start = System.nanoTime();
      for (int i = 0; i < CALLS; i++) {
        loops(weight.columns(), x, bias, y);
      }
      return System.nanoTime() - start;
    }
  }

  /** What generated code does, which adds up a rest of two or three inputs before it is added. */
  static void loops(float[][] w, float[] x, float[] bias, float[] y) {
    System.arraycopy(bias, 0, y, 0, y.length);
    int whole = x.length - x.length % 4;
    for (int i = 0; i < whole; i += 4) {
      float x0 = x[i];
      float x1 = x[i + 1];
      float x2 = x[i + 2];
      float x3 = x[i + 3];
      float[] w0 = w[i];
      float[] w1 = w[i + 1];
      float[] w2 = w[i + 2];
      float[] w3 = w[i + 3];
      for (int o = 0; o < y.length; o++) {
        y[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
      }
    }
    for (int i = whole; i < x.length; i++) {
      float xi = x[i];
      float[] wi = w[i];
      for (int o = 0; o < y.length; o++) {
        y[o] += xi * wi[o];
      }
    }
  }
}
