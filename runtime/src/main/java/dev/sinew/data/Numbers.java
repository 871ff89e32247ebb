package dev.sinew.data;

/**
 * Numbers, the same count for every sample. An implementation must answer the same each time and
 * allow several threads to read.
 */
public non-sealed interface Numbers extends Column {
  /** The number of values of one sample. */
  int width();

  /** Copies one sample, {@link #width} values in row-major order, rounded if need be. */
  void copy(int sample, float[] into);

  /** Copies one sample, {@link #width} values in row-major order. */
  void copy(int sample, double[] into);
}
