package dev.sinew.data;

/** Rows of floats. */
final class FloatNumbers implements Numbers {
  private final float[][] rows;
  private final int width;

  FloatNumbers(float[][] rows) {
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
    System.arraycopy(rows[sample], 0, into, 0, width);
  }

  @Override
  public void copy(int sample, double[] into) {
    float[] row = rows[sample];
    for (int i = 0; i < width; i++) {
      into[i] = row[i];
    }
  }
}
