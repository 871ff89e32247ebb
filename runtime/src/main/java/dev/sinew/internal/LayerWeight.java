package dev.sinew.internal;

import org.jspecify.annotations.Nullable;

/**
 * The weight {@code [out, in]} of a layer that is large enough for tiles, at least 8 by 8, in the
 * forms that kernels read: an array for each input, for plain loops; and panels of 16 outputs for
 * tiles and vectors. Where batches go through tiles a form is made when it is first needed after a
 * change, else the loops' at once. Any number of threads may read it while nobody refreshes it.
 */
public final class LayerWeight {
  /** A network's single samples go through vectors once a layer was asked so many times. */
  private static final int OFTEN = 10_000;

  private static final int HALF = 8;
  private static final float[] NONE = {};

  final int in;
  final int out;
  private float[] parameters = NONE;
  private int offset;
  private volatile float @Nullable [][] columns;
  private volatile float @Nullable [][] panels;
  private float @Nullable [][] oldColumns;
  private float @Nullable [][] oldPanels;
  private int asked;
  private float[] zeros = NONE;

  /** All 0 until it is refreshed. */
  public LayerWeight(int in, int out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Takes over the weight at {@code from}.
   *
   * @param flat read again whenever a form is made
   */
  public void refresh(float[] flat, int from) {
    oldColumns = columns == null ? oldColumns : columns;
    oldPanels = panels == null ? oldPanels : panels;
    columns = null;
    panels = null;
    asked = 0;
    parameters = flat;
    offset = from;
    if (Products.inUse() == null) {
      columns();
      parameters = NONE; // a network need not keep them
    }
  }

  /** {@code [in][out]}. */
  public float[][] columns() {
    float[][] ready = columns;
    if (ready == null) {
      ready = oldColumns == null ? new float[in][out] : oldColumns;
      float[][] packed = panels;
      if (packed == null) {
        WeightRows.columns(parameters, offset, ready);
      } else {
        unpack(packed, ready);
      }
      columns = ready;
    }
    return ready;
  }

  private void unpack(float[][] packed, float[][] into) {
    for (int p = 0; p < packed.length; p++) {
      for (int i = 0; i < in; i++) {
        System.arraycopy(packed[p], i * Tile.COLUMNS, into[i], left(p), HALF);
        System.arraycopy(packed[p], i * Tile.COLUMNS + HALF, into[i], right(p), HALF);
      }
    }
  }

  /**
   * y = W x + b by vectors, if these were seen to be faster on this machine and the layer is in
   * great demand; bit for bit what the loops give.
   *
   * @return whether it was done
   */
  public boolean multiply(float[] x, float[] bias, float[] y) {
    Tile tile = vectors();
    if (tile == null) {
      return false;
    }
    float[][] ready = panels;
    if (ready == null) {
      ready = room();
      pack(tile, ready, 0, ready.length);
      panels = ready;
    }
    multiply(tile, ready, x, bias, y);
    return true;
  }

  void multiply(Tile tile, float[][] ready, float[] x, float[] bias, float[] y) {
    for (int p = 0; p < ready.length; p++) {
      tile.row(x, ready[p], in, bias, left(p), right(p), y);
    }
  }

  /** The same without a bias. */
  public boolean multiply(float[] x, float[] y) {
    return multiply(x, noBias(), y);
  }

  private @Nullable Tile vectors() {
    if (asked < OFTEN) {
      asked++; // threads may count too few
      return null;
    }
    return RowTrial.tile();
  }

  /** As long as the outputs, all 0. */
  float[] noBias() {
    if (zeros.length < out) {
      zeros = new float[out];
    }
    return zeros;
  }

  /**
   * The first output of a panel's first half. Where 16 do not go into the outputs, halves of the
   * last panel move to the left, and what they have in common with others is computed again.
   */
  int left(int panel) {
    return Math.min(panel * Tile.COLUMNS, out - HALF);
  }

  /** The first output of a panel's second half. */
  int right(int panel) {
    return Math.min(panel * Tile.COLUMNS + HALF, out - HALF);
  }

  /** Behind the last output of a panel. */
  int end(int panel) {
    return right(panel) + HALF;
  }

  /** Whether no output is in two panels. */
  boolean isApart() {
    return out % HALF == 0;
  }

  /** Panels filled since the last change; null if there are none yet. */
  float @Nullable [][] packed() {
    return panels;
  }

  /** All panels have been filled. */
  void packed(float[][] filled) {
    panels = filled;
  }

  /** Panels to be filled. */
  float[][] room() {
    int count = (out + Tile.COLUMNS - 1) / Tile.COLUMNS;
    return oldPanels == null ? new float[count][in * Tile.COLUMNS] : oldPanels;
  }

  /** Fills some of the panels. */
  void pack(Tile tile, float[][] into, int first, int end) {
    float[][] ready = columns;
    for (int p = first; p < end; p++) {
      if (ready == null) {
        transpose(tile, left(p), into[p], 0);
        transpose(tile, right(p), into[p], HALF);
      } else {
        tile.pack(ready, in, left(p), right(p), into[p]);
      }
    }
  }

  /** 8 outputs to one half of a panel. */
  private void transpose(Tile tile, int output, float[] panel, int half) {
    int start = offset + output * in;
    int whole = in - in % Tile.SQUARE;
    tile.transpose(parameters, start, in, whole, panel, half);
    for (int i = whole; i < in; i++) {
      for (int j = 0; j < HALF; j++) {
        panel[i * Tile.COLUMNS + half + j] = parameters[start + j * in + i];
      }
    }
  }
}
