package dev.sinew.internal;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The tile on vectors of 256 bits. On an AMD EPYC (Zen 4) products of 784 inputs reached 95 % of
 * the processor's limit on JDK 25 and 89 % on JDK 17.
 *
 * <p>It was chosen by what HotSpot makes of it. Sums that begin at 0 and end in one array leave
 * enough registers for the pointers: with sums that begin and end in five rows of the result, the
 * pointers to the left rows went in and out of vector registers in each round, and 40 to 80 % of
 * the limit was left. Six rows reached 98 % in a loop of their own on JDK 25, and 42 % on JDK 17
 * with 16 registers. Packing the left rows took longer than it saved.
 */
final class VectorTile implements Tile {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_256;

  /** Six rows were seen to fit the registers of JDK 25, and not those of JDK 17. */
  private static final boolean SIX = Runtime.version().feature() >= 25;

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

  @Override
  public int height(int rows) {
    return SIX && rows % 6 == 0 ? 6 : Math.min(rows, 5);
  }

  /** Whether the processor has vectors that are long enough. */
  static boolean fits() {
    return FloatVector.SPECIES_PREFERRED.length() >= SPECIES.length();
  }

  @Override
  public void sum(
      float[][] a, int row, int height, float[] b, int count, float[] c, int at, int step) {
    int last = row + height - 1;
    float[] a0 = a[row];
    float[] a1 = a[Math.min(row + 1, last)];
    float[] a2 = a[Math.min(row + 2, last)];
    float[] a3 = a[Math.min(row + 3, last)];
    float[] a4 = a[Math.min(row + 4, last)];
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
    left0.intoArray(c, at);
    right0.intoArray(c, at + 8);
    int at1 = at + Math.min(1, height - 1) * step;
    left1.intoArray(c, at1);
    right1.intoArray(c, at1 + 8);
    int at2 = at + Math.min(2, height - 1) * step;
    left2.intoArray(c, at2);
    right2.intoArray(c, at2 + 8);
    int at3 = at + Math.min(3, height - 1) * step;
    left3.intoArray(c, at3);
    right3.intoArray(c, at3 + 8);
    int at4 = at + Math.min(4, height - 1) * step;
    left4.intoArray(c, at4);
    right4.intoArray(c, at4 + 8);
  }

  @Override
  public void sumOfSix(float[][] a, int row, float[] b, int count, float[] c, int at, int step) {
    float[] a0 = a[row];
    float[] a1 = a[row + 1];
    float[] a2 = a[row + 2];
    float[] a3 = a[row + 3];
    float[] a4 = a[row + 4];
    float[] a5 = a[row + 5];
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
    FloatVector left5 = FloatVector.zero(SPECIES);
    FloatVector right5 = FloatVector.zero(SPECIES);
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
      x = FloatVector.broadcast(SPECIES, a5[i]);
      left5 = x.fma(left, left5);
      right5 = x.fma(right, right5);
    }
    left0.intoArray(c, at);
    right0.intoArray(c, at + 8);
    left1.intoArray(c, at + step);
    right1.intoArray(c, at + step + 8);
    left2.intoArray(c, at + 2 * step);
    right2.intoArray(c, at + 2 * step + 8);
    left3.intoArray(c, at + 3 * step);
    right3.intoArray(c, at + 3 * step + 8);
    left4.intoArray(c, at + 4 * step);
    right4.intoArray(c, at + 4 * step + 8);
    left5.intoArray(c, at + 5 * step);
    right5.intoArray(c, at + 5 * step + 8);
  }

  @Override
  public void row(
      float[] x, float[] panel, int count, float[] bias, int left, int right, float[] y) {
    FloatVector a = at(bias, left);
    FloatVector b = at(bias, right);
    int whole = count - count % 4;
    for (int i = 0; i < whole; i += 4) {
      FloatVector x0 = FloatVector.broadcast(SPECIES, x[i]);
      FloatVector x1 = FloatVector.broadcast(SPECIES, x[i + 1]);
      FloatVector x2 = FloatVector.broadcast(SPECIES, x[i + 2]);
      FloatVector x3 = FloatVector.broadcast(SPECIES, x[i + 3]);
      a =
          a.add(
              at(panel, i * COLUMNS)
                  .mul(x0)
                  .add(at(panel, i * COLUMNS + 16).mul(x1))
                  .add(at(panel, i * COLUMNS + 32).mul(x2))
                  .add(at(panel, i * COLUMNS + 48).mul(x3)));
      b =
          b.add(
              at(panel, i * COLUMNS + 8)
                  .mul(x0)
                  .add(at(panel, i * COLUMNS + 24).mul(x1))
                  .add(at(panel, i * COLUMNS + 40).mul(x2))
                  .add(at(panel, i * COLUMNS + 56).mul(x3)));
    }
    if (whole < count) {
      FloatVector x0 = FloatVector.broadcast(SPECIES, x[whole]);
      FloatVector moreA = at(panel, whole * COLUMNS).mul(x0);
      FloatVector moreB = at(panel, whole * COLUMNS + 8).mul(x0);
      for (int i = whole + 1; i < count; i++) {
        FloatVector xi = FloatVector.broadcast(SPECIES, x[i]);
        moreA = moreA.add(at(panel, i * COLUMNS).mul(xi));
        moreB = moreB.add(at(panel, i * COLUMNS + 8).mul(xi));
      }
      a = a.add(moreA);
      b = b.add(moreB);
    }
    a.intoArray(y, left);
    b.intoArray(y, right);
  }

  private static FloatVector at(float[] numbers, int index) {
    return FloatVector.fromArray(SPECIES, numbers, index);
  }

  @Override
  public void store(float[] sums, int r, float[] bias, int left, int right, float[] c) {
    at(bias, left).add(at(sums, r * COLUMNS)).intoArray(c, left);
    at(bias, right).add(at(sums, r * COLUMNS + 8)).intoArray(c, right);
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
  public void pack(float[][] b, int count, int left, int right, float[] panel) {
    for (int i = 0; i < count; i++) {
      float[] row = b[i];
      at(row, left).intoArray(panel, i * COLUMNS);
      at(row, right).intoArray(panel, i * COLUMNS + 8);
    }
  }

  /**
   * By exchange of what lies across the diagonal: numbers of pairs of rows, then squares of 2, then
   * of 4.
   */
  @Override
  public void transpose(float[] flat, int from, int step, int count, float[] panel, int half) {
    for (int i = 0; i < count; i += SQUARE) {
      int at = from + i;
      int to = i * COLUMNS + half;
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
      c0.blend(c4.rearrange(SWAP4), UPPER4).intoArray(panel, to);
      c1.blend(c5.rearrange(SWAP4), UPPER4).intoArray(panel, to + COLUMNS);
      c2.blend(c6.rearrange(SWAP4), UPPER4).intoArray(panel, to + 2 * COLUMNS);
      c3.blend(c7.rearrange(SWAP4), UPPER4).intoArray(panel, to + 3 * COLUMNS);
      c0.rearrange(SWAP4).blend(c4, UPPER4).intoArray(panel, to + 4 * COLUMNS);
      c1.rearrange(SWAP4).blend(c5, UPPER4).intoArray(panel, to + 5 * COLUMNS);
      c2.rearrange(SWAP4).blend(c6, UPPER4).intoArray(panel, to + 6 * COLUMNS);
      c3.rearrange(SWAP4).blend(c7, UPPER4).intoArray(panel, to + 7 * COLUMNS);
    }
  }
}
