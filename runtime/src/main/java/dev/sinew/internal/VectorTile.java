package dev.sinew.internal;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The tile on vectors of 256 bits. On an AMD EPYC (Zen 4) it reached 95 % of the processor's limit
 * for sums of 196 products and more, and 83 % for 32; JDK 17 and 25, with 16 registers and with 32.
 *
 * <p>It was chosen by what HotSpot makes of it. Sums that begin at 0 and end in one array leave
 * enough registers for the pointers: with sums that begin and end in five rows of the result, the
 * pointers to the left rows went in and out of vector registers in each round, and 40 to 80 % of
 * the limit was left. A tile of 6 rows reached 98 % on JDK 25 and 42 % on JDK 17 with 16 registers.
 * Packing the left rows took longer than it saved.
 */
final class VectorTile implements Tile {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_256;
  private static final VectorShuffle<Float> SWAP1 = swap(1);
  private static final VectorShuffle<Float> SWAP2 = swap(2);
  private static final VectorShuffle<Float> SWAP4 = swap(4);
  private static final VectorMask<Float> UPPER1 = upper(1);
  private static final VectorMask<Float> UPPER2 = upper(2);
  private static final VectorMask<Float> UPPER4 = upper(4);

  /** Exchanges neighbouring groups of {@code size} lanes. */
  private static VectorShuffle<Float> swap(int size) {
    return VectorShuffle.fromOp(SPECIES, lane -> lane ^ size);
  }

  /** The second of each two groups of {@code size} lanes. */
  private static VectorMask<Float> upper(int size) {
    long bits = 0;
    for (int lane = 0; lane < SPECIES.length(); lane++) {
      bits |= (lane & size) == 0 ? 0 : 1L << lane;
    }
    return VectorMask.fromLong(SPECIES, bits);
  }

  /** Whether the processor has vectors that are long enough. */
  static boolean fits() {
    return FloatVector.SPECIES_PREFERRED.length() >= SPECIES.length();
  }

  @Override
  public void sum(float[][] a, float[] b, int count, float[] sums) {
    float[] a0 = a[0];
    float[] a1 = a[1];
    float[] a2 = a[2];
    float[] a3 = a[3];
    float[] a4 = a[4];
    FloatVector left0 = FloatVector.zero(SPECIES);
    FloatVector right0 = FloatVector.zero(SPECIES);
    FloatVector left1 = FloatVector.zero(SPECIES);
    FloatVector right1 = FloatVector.zero(SPECIES);
    FloatVector left2 = FloatVector.zero(SPECIES);
    FloatVector right2 = FloatVector.zero(SPECIES);
    FloatVector left3 = FloatVector.zero(SPECIES);
    FloatVector right3 = FloatVector.zero(SPECIES);
    FloatVector left4 = FloatVector.zero(SPECIES);
    FloatVector right4 = FloatVector.zero(SPECIES);
    for (int i = 0; i < count; i++) {
      FloatVector left = FloatVector.fromArray(SPECIES, b, i * COLUMNS);
      FloatVector right = FloatVector.fromArray(SPECIES, b, i * COLUMNS + 8);
      FloatVector x = FloatVector.broadcast(SPECIES, a0[i]);
      left0 = x.fma(left, left0);
      right0 = x.fma(right, right0);
      x = FloatVector.broadcast(SPECIES, a1[i]);
      left1 = x.fma(left, left1);
      right1 = x.fma(right, right1);
      x = FloatVector.broadcast(SPECIES, a2[i]);
      left2 = x.fma(left, left2);
      right2 = x.fma(right, right2);
      x = FloatVector.broadcast(SPECIES, a3[i]);
      left3 = x.fma(left, left3);
      right3 = x.fma(right, right3);
      x = FloatVector.broadcast(SPECIES, a4[i]);
      left4 = x.fma(left, left4);
      right4 = x.fma(right, right4);
    }
    left0.intoArray(sums, 0);
    right0.intoArray(sums, 8);
    left1.intoArray(sums, 16);
    right1.intoArray(sums, 24);
    left2.intoArray(sums, 32);
    right2.intoArray(sums, 40);
    left3.intoArray(sums, 48);
    right3.intoArray(sums, 56);
    left4.intoArray(sums, 64);
    right4.intoArray(sums, 72);
  }

  @Override
  public void store(float[] sums, int r, float[] c, int at, boolean adds) {
    FloatVector left = FloatVector.fromArray(SPECIES, sums, r * COLUMNS);
    FloatVector right = FloatVector.fromArray(SPECIES, sums, r * COLUMNS + 8);
    if (adds) {
      left = left.add(FloatVector.fromArray(SPECIES, c, at));
      right = right.add(FloatVector.fromArray(SPECIES, c, at + 8));
    }
    left.intoArray(c, at);
    right.intoArray(c, at + 8);
  }

  @Override
  public void pack(float[][] b, int count, int column, float[] panel) {
    for (int i = 0; i < count; i++) {
      float[] row = b[i];
      FloatVector.fromArray(SPECIES, row, column).intoArray(panel, i * COLUMNS);
      FloatVector.fromArray(SPECIES, row, column + 8).intoArray(panel, i * COLUMNS + 8);
    }
  }

  /**
   * By exchange of what lies across the diagonal: numbers of pairs of rows, then squares of 2, then
   * of 4.
   */
  @Override
  public void transpose(float[] flat, int at, int step, float[][] columns, int i, int o) {
    FloatVector a0 = FloatVector.fromArray(SPECIES, flat, at);
    FloatVector a1 = FloatVector.fromArray(SPECIES, flat, at + step);
    FloatVector a2 = FloatVector.fromArray(SPECIES, flat, at + 2 * step);
    FloatVector a3 = FloatVector.fromArray(SPECIES, flat, at + 3 * step);
    FloatVector a4 = FloatVector.fromArray(SPECIES, flat, at + 4 * step);
    FloatVector a5 = FloatVector.fromArray(SPECIES, flat, at + 5 * step);
    FloatVector a6 = FloatVector.fromArray(SPECIES, flat, at + 6 * step);
    FloatVector a7 = FloatVector.fromArray(SPECIES, flat, at + 7 * step);
    FloatVector b0 = a0.blend(a1.rearrange(SWAP1), UPPER1);
    FloatVector b1 = a0.rearrange(SWAP1).blend(a1, UPPER1);
    FloatVector b2 = a2.blend(a3.rearrange(SWAP1), UPPER1);
    FloatVector b3 = a2.rearrange(SWAP1).blend(a3, UPPER1);
    FloatVector b4 = a4.blend(a5.rearrange(SWAP1), UPPER1);
    FloatVector b5 = a4.rearrange(SWAP1).blend(a5, UPPER1);
    FloatVector b6 = a6.blend(a7.rearrange(SWAP1), UPPER1);
    FloatVector b7 = a6.rearrange(SWAP1).blend(a7, UPPER1);
    FloatVector c0 = b0.blend(b2.rearrange(SWAP2), UPPER2);
    FloatVector c2 = b0.rearrange(SWAP2).blend(b2, UPPER2);
    FloatVector c1 = b1.blend(b3.rearrange(SWAP2), UPPER2);
    FloatVector c3 = b1.rearrange(SWAP2).blend(b3, UPPER2);
    FloatVector c4 = b4.blend(b6.rearrange(SWAP2), UPPER2);
    FloatVector c6 = b4.rearrange(SWAP2).blend(b6, UPPER2);
    FloatVector c5 = b5.blend(b7.rearrange(SWAP2), UPPER2);
    FloatVector c7 = b5.rearrange(SWAP2).blend(b7, UPPER2);
    c0.blend(c4.rearrange(SWAP4), UPPER4).intoArray(columns[i], o);
    c1.blend(c5.rearrange(SWAP4), UPPER4).intoArray(columns[i + 1], o);
    c2.blend(c6.rearrange(SWAP4), UPPER4).intoArray(columns[i + 2], o);
    c3.blend(c7.rearrange(SWAP4), UPPER4).intoArray(columns[i + 3], o);
    c0.rearrange(SWAP4).blend(c4, UPPER4).intoArray(columns[i + 4], o);
    c1.rearrange(SWAP4).blend(c5, UPPER4).intoArray(columns[i + 5], o);
    c2.rearrange(SWAP4).blend(c6, UPPER4).intoArray(columns[i + 6], o);
    c3.rearrange(SWAP4).blend(c7, UPPER4).intoArray(columns[i + 7], o);
  }
}
