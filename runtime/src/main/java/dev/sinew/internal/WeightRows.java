package dev.sinew.internal;

/**
 * Spreads a weight {@code [out, in]} of the flat parameters over arrays of its own for each row or
 * column; for generated code only, whose loops HotSpot vectorises only if each row is an array of
 * its own. Frozen classes take a copy along, so that nothing here needs the Vector API.
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
    columns(parameters, offset, columns, 0, columns.length, 0, columns[0].length);
  }

  /** The same for inputs {@code i0} to {@code i1} and outputs {@code o0} to {@code o1} alone. */
  static void columns(
      float[] parameters, int offset, float[][] columns, int i0, int i1, int o0, int o1) {
    int in = columns.length;
    for (int i = i0; i < i1; i++) {
      float[] column = columns[i];
      for (int o = o0; o < o1; o++) {
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
