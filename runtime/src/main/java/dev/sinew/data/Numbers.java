package dev.sinew.data;

import java.util.List;

/**
 * Numbers, the same count for every sample. An implementation must answer the same each time and
 * allow several threads to read.
 */
public non-sealed interface Numbers extends Column {
  /**
   * Numbers of shape {@code [samples, width]}; the rows are not copied.
   *
   * @throws IllegalArgumentException if the rows are not equally long
   */
  static Numbers of(double[][] rows) {
    return new DoubleNumbers(rows);
  }

  /** The number of values of one sample. */
  int width();

  /**
   * The shape of one sample where the data have one, such as {@code [28, 28]} for images. A network
   * refuses another shape of several dimensions than its own; one dimension fits any of that width.
   */
  default List<Integer> shape() {
    return List.of(width());
  }

  /** Copies one sample, {@link #width} values in row-major order, rounded if need be. */
  void copy(int sample, float[] into);

  /** Copies one sample, {@link #width} values in row-major order. */
  void copy(int sample, double[] into);
}
