package dev.sinew.data;

/** Rows of doubles, rounded where a network computes in float. */
final class DoubleNumbers implements Numbers {
  private final double[][] rows;
  private final int width;

  DoubleNumbers(double[][] rows) {
    this.rows = rows;
    width = rows.length == 0 ? 0 : rows[0].length;
    for (int sample = 0; sample < rows.length; sample++) {
      DataRules.even(sample, rows[sample].length, width);
    }
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public void copy(int sample, float[] into) {
    double[] row = rows[sample];
    for (int i = 0; i < width; i++) {
      into[i] = (float) row[i];
    }
  }

  @Override
  public void copy(int sample, double[] into) {
    System.arraycopy(rows[sample], 0, into, 0, width);
  }
}
