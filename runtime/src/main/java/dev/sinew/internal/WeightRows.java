package dev.sinew.internal;

import java.util.Optional;

/**
 * Spreads a weight {@code [out, in]} of the flat parameters over arrays of its own for each row or
 * column; for generated code only, whose loops HotSpot vectorises only if each row is an array of
 * its own.
 */
public final class WeightRows {
  /**
   * From this many inputs and outputs on, weights are transposed by vectors: of 784 -> 128 that
   * took 20 to 35 microseconds, one by one it took 55.
   */
  private static final int LARGE = 32;

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
    int out = columns[0].length;
    Optional<Tile> tile = isLarge(in, out) ? Products.TILE : Optional.empty();
    if (tile.isEmpty()) {
      columns(parameters, offset, columns, 0, in, 0, out);
      return;
    }
    int wholeIn = in - in % Tile.SQUARE;
    int wholeOut = out - out % Tile.SQUARE;
    for (int o = 0; o < wholeOut; o += Tile.SQUARE) {
      for (int i = 0; i < wholeIn; i += Tile.SQUARE) {
        tile.get().transpose(parameters, offset + o * in + i, in, columns, i, o);
      }
    }
    columns(parameters, offset, columns, wholeIn, in, 0, wholeOut);
    columns(parameters, offset, columns, 0, in, wholeOut, out);
  }

  /** One of those whose batches go through tiles. */
  private static boolean isLarge(int in, int out) {
    return Math.min(in, out) >= LARGE;
  }

  private static void columns(
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
