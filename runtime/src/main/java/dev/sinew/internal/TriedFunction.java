package dev.sinew.internal;

import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A function of rows that goes through a loop until it is in demand and vectors have won a trial.
 * The Vector API's code takes a tenth to a third of a second to be compiled, which short trainings
 * would pay for nothing.
 */
final class TriedFunction implements RowFunction {
  /** How many numbers are demand: loops took 0.1 to 0.4 s for them, about what a trial costs. */
  private static final long OFTEN = 1 << 25;

  private static final int CALLS = 200;

  /** With and without a rest. */
  private static final int[] WIDTHS = {128, 61};

  private final String name;
  private final RowFunction loop;
  private final RowFunction vectors;
  private final AtomicBoolean tried = new AtomicBoolean();
  private long asked;
  private volatile boolean won;

  TriedFunction(String name, RowFunction loop, RowFunction vectors) {
    this.name = name;
    this.loop = loop;
    this.vectors = vectors;
  }

  @Override
  public void apply(float[] value, float[] row, int from, int to) {
    if (won) {
      vectors.apply(value, row, from, to);
      return;
    }
    loop.apply(value, row, from, to);
    if (asked < OFTEN) {
      asked += to - from; // threads may count too few
    } else if (!tried.get() && tried.compareAndSet(false, true)) {
      Trial.begin(name, this::rows, () -> won = true);
    }
  }

  private Row[] rows() {
    return new Row[] {new Row(WIDTHS[0]), new Row(WIDTHS[1])};
  }

  /** A row of random numbers. */
  private final class Row implements Trial.Contest {
    private final float[] x;
    private final float[] y;

    Row(int width) {
      x = new float[width];
      y = new float[width];
      Random random = new Random(width);
      for (int i = 0; i < width; i++) {
        x[i] = 4 * random.nextFloat() - 2;
      }
    }

    @Override
    public long byVectors() {
      return time(vectors);
    }

    @Override
    public long byLoops() {
      return time(loop);
    }

    private long time(RowFunction function) {
      long start = System.nanoTime();
      for (int i = 0; i < CALLS; i++) {
        function.apply(x, y, 0, x.length);
      }
      return System.nanoTime() - start;
    }
  }
}
