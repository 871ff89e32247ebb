package dev.sinew.benchmarks.peer;

import java.util.List;

/** Arrays one behind the other in a single one. */
final class Flat {
  private Flat() {}

  static float[] of(float[][] rows) {
    return of(List.of(rows));
  }

  static float[] of(List<float[]> parts) {
    float[] flat = new float[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, flat, at, part.length);
      at += part.length;
    }
    return flat;
  }

  /** Copies rows of one length into an array that is long enough. */
  static void fill(float[][] rows, float[] flat) {
    int at = 0;
    for (float[] row : rows) {
      System.arraycopy(row, 0, flat, at, row.length);
      at += row.length;
    }
  }
}
