package dev.sinew.internal;

import dev.sinew.data.Numbers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of an input on their way into a batch, a share of the rows for each thread. One object
 * serves every batch in turn, so that none is made for each.
 */
final class InputLoad implements Team.Work {
  /** How many numbers a thread must have to move: about 10 microseconds. */
  private static final long LEAST = 1 << 15;

  private @Nullable Numbers column;
  private String name = "";
  private int width;
  private int[] order = {};
  private int from;
  private int n;
  private float[][] rows = {};

  void run(
      Team team,
      Numbers numbers,
      String input,
      int size,
      int[] samples,
      int first,
      int count,
      float[][] into) {
    column = numbers;
    name = input;
    width = size;
    order = samples;
    from = first;
    n = count;
    rows = into;
    int shares = (int) Math.min(team.size(), Math.max(1, (long) count * size / LEAST));
    try {
      team.share(this, shares);
    } catch (IllegalArgumentException e) {
      share(0, 1); // throws what is wrong with the first sample of all
      throw e;
    } finally {
      column = null; // data need not live as long as a pass
    }
  }

  @Override
  public void share(int share, int shares) {
    int top = n * share / shares;
    int bottom = n * (share + 1) / shares;
    Rows.numbers(
        Objects.requireNonNull(column), "input", name, width, order, from, top, bottom, rows);
  }
}
