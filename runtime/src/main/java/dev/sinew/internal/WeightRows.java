package dev.sinew.internal;

/**
 * Spreads a weight {@code [out, in]} of the flat parameters over arrays of its own for each row or
 * column; for generated code only, whose loops HotSpot vectorises only if each row is an array of
 * its own.
 */
public final class WeightRows {
  private WeightRows() {}

  /** Copies the weight at {@code offset} to {@code rows[out][in]}. */
  public static void rows(float[] parameters, int offset, float[][] rows) {
    int at = offset;
    for (float[] row : rows) {
      System.arraycopy(parameters, at, row, 0, row.length);
      at += row.length;
    }
  }

  /** Copies the weight at {@code offset} to {@code rows[out][in]}. */
  public static void rows(double[] parameters, int offset, double[][] rows) {
    int at = offset;
    for (double[] row : rows) {
      System.arraycopy(parameters, at, row, 0, row.length);
      at += row.length;
    }
  }

  /** Copies the weight at {@code offset} to {@code columns[in][out]}. */
  public static void columns(float[] parameters, int offset, float[][] columns) {
    int in = columns.length;
    for (int i = 0; i < in; i++) {
      float[] column = columns[i];
      for (int o = 0; o < column.length; o++) {
        column[o] = parameters[offset + o * in + i];
      }
    }
  }

  /** Copies the weight at {@code offset} to {@code columns[in][out]}. */
  public static void columns(double[] parameters, int offset, double[][] columns) {
    int in = columns.length;
    for (int i = 0; i < in; i++) {
      double[] column = columns[i];
      for (int o = 0; o < column.length; o++) {
        column[o] = parameters[offset + o * in + i];
      }
    }
  }
}
