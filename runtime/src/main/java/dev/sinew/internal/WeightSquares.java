package dev.sinew.internal;

import org.jspecify.annotations.Nullable;

/**
 * Spreads a weight {@code [out, in]} of the flat parameters over an array for each column, by
 * vectors where batches go through tiles anyway and the weight is large.
 */
public final class WeightSquares {
  /**
   * From this many inputs and outputs on, weights are transposed by vectors: of 784 -> 128 that
   * took 20 to 35 microseconds, one by one it took 55.
   */
  private static final int LARGE = 32;

  private WeightSquares() {}

  /** Copies the weight at {@code offset} to {@code columns[in][out]}. */
  public static void columns(float[] parameters, int offset, float[][] columns) {
    int in = columns.length;
    int out = columns[0].length;
    @Nullable Tile tile = Products.inUse();
    if (tile == null || Math.min(in, out) < LARGE) {
      WeightRows.columns(parameters, offset, columns);
      return;
    }
    int wholeIn = in - in % Tile.SQUARE;
    int wholeOut = out - out % Tile.SQUARE;
    for (int o = 0; o < wholeOut; o += Tile.SQUARE) {
      for (int i = 0; i < wholeIn; i += Tile.SQUARE) {
        tile.transpose(parameters, offset + o * in + i, in, columns, i, o);
      }
    }
    WeightRows.columns(parameters, offset, columns, wholeIn, in, 0, wholeOut);
    WeightRows.columns(parameters, offset, columns, 0, in, wholeOut, out);
  }
}
