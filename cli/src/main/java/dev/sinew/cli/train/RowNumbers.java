package dev.sinew.cli.train;

import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;

/**
 * Which row of its file a sample came from, counted from 1. It travels with the samples as a column
 * of its own, so that it is known after they were split.
 */
public final class RowNumbers implements Numbers {
  /** No input is called so, since it is no name. */
  private static final String COLUMN = "#row";

  private final int size;

  RowNumbers(int size) {
    this.size = size;
  }

  /** The name of the column. */
  static String column() {
    return COLUMN;
  }

  /** The row that sample {@code sample} of {@code data} came from. */
  public static int of(Dataset data, int sample) {
    double[] row = new double[1];
    ((Numbers) data.input(COLUMN)).copy(sample, row);
    return (int) row[0];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int width() {
    return 1;
  }

  @Override
  public void copy(int sample, float[] into) {
    into[0] = sample + 1;
  }

  @Override
  public void copy(int sample, double[] into) {
    into[0] = sample + 1;
  }
}
