package dev.sinew.internal;

/** What is done in place to a part of a product's row once it is summed; made by generated code. */
@FunctionalInterface
public interface RowFunction {
  /**
   * Replaces {@code row[i]} by a function of itself and of {@code value[i]}, for i in {@code [from,
   * to)}.
   *
   * @param value behind a layer the row itself; on the way back the value that the row is the
   *     gradient at
   */
  void apply(float[] value, float[] row, int from, int to);
}
