package dev.sinew.internal;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The tile on vectors of 256 bits. Of the shapes that were measured on an AMD EPYC (Zen 4), 5 rows
 * of 2 vectors with the left matrix packed is the one that HotSpot keeps in registers with 16 of
 * them and with 32: on JDK 17 it reached 90 % of the processor's limit, on JDK 25 95 %. Both 6 rows
 * of 2 vectors and 4 of 3 reached 99 % with 32 registers, but on JDK 25 with 16 less than 50 %.
 */
final class VectorTile implements Tile {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_256;

  /** Whether the processor has vectors that are long enough. */
  static boolean fits() {
    return FloatVector.SPECIES_PREFERRED.length() >= SPECIES.length();
  }

  @Override
  public void multiply(
      float[] a,
      int from,
      float[] b,
      int count,
      float[][] c,
      int row,
      int rowStep,
      int at,
      int step,
      boolean adds) {
    float[] c0 = c[row];
    float[] c1 = c[row + rowStep];
    float[] c2 = c[row + 2 * rowStep];
    float[] c3 = c[row + 3 * rowStep];
    float[] c4 = c[row + 4 * rowStep];
    int at1 = at + step;
    int at2 = at + 2 * step;
    int at3 = at + 3 * step;
    int at4 = at + 4 * step;
    FloatVector left0 = start(c0, at, adds);
    FloatVector right0 = start(c0, at + 8, adds);
    FloatVector left1 = start(c1, at1, adds);
    FloatVector right1 = start(c1, at1 + 8, adds);
    FloatVector left2 = start(c2, at2, adds);
    FloatVector right2 = start(c2, at2 + 8, adds);
    FloatVector left3 = start(c3, at3, adds);
    FloatVector right3 = start(c3, at3 + 8, adds);
    FloatVector left4 = start(c4, at4, adds);
    FloatVector right4 = start(c4, at4 + 8, adds);
    for (int i = 0; i < count; i++) {
      FloatVector left = FloatVector.fromArray(SPECIES, b, i * COLUMNS);
      FloatVector right = FloatVector.fromArray(SPECIES, b, i * COLUMNS + 8);
      int p = from + i * ROWS;
      FloatVector x = FloatVector.broadcast(SPECIES, a[p]);
      left0 = x.fma(left, left0);
      right0 = x.fma(right, right0);
      x = FloatVector.broadcast(SPECIES, a[p + 1]);
      left1 = x.fma(left, left1);
      right1 = x.fma(right, right1);
      x = FloatVector.broadcast(SPECIES, a[p + 2]);
      left2 = x.fma(left, left2);
      right2 = x.fma(right, right2);
      x = FloatVector.broadcast(SPECIES, a[p + 3]);
      left3 = x.fma(left, left3);
      right3 = x.fma(right, right3);
      x = FloatVector.broadcast(SPECIES, a[p + 4]);
      left4 = x.fma(left, left4);
      right4 = x.fma(right, right4);
    }
    left0.intoArray(c0, at);
    right0.intoArray(c0, at + 8);
    left1.intoArray(c1, at1);
    right1.intoArray(c1, at1 + 8);
    left2.intoArray(c2, at2);
    right2.intoArray(c2, at2 + 8);
    left3.intoArray(c3, at3);
    right3.intoArray(c3, at3 + 8);
    left4.intoArray(c4, at4);
    right4.intoArray(c4, at4 + 8);
  }

  private static FloatVector start(float[] c, int at, boolean adds) {
    return adds ? FloatVector.fromArray(SPECIES, c, at) : FloatVector.zero(SPECIES);
  }

  @Override
  public void pack(float[][] b, int count, int column, float[] panel) {
    for (int i = 0; i < count; i++) {
      float[] row = b[i];
      FloatVector.fromArray(SPECIES, row, column).intoArray(panel, i * COLUMNS);
      FloatVector.fromArray(SPECIES, row, column + 8).intoArray(panel, i * COLUMNS + 8);
    }
  }
}
