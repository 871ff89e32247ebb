package dev.sinew.benchmarks;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Twelve chains of multiply-adds that do not wait for one another or for memory: the most the
 * processor can do.
 */
public final class FmaChains {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  /** The multiply-adds of a step. */
  public static final int WIDTH = 12 * LANES;

  private FmaChains() {}

  /**
   * Adds to {@code sums}, of {@link #WIDTH} numbers, and writes them back at the end.
   *
   * @param steps how often each chain multiplies and adds
   */
  public static float[] run(int steps, float[] sums) {
    FloatVector x = FloatVector.broadcast(SPECIES, 0.5f);
    FloatVector y = FloatVector.broadcast(SPECIES, 0.25f);
    FloatVector c0 = at(sums, 0);
    FloatVector c1 = at(sums, 1);
    FloatVector c2 = at(sums, 2);
    FloatVector c3 = at(sums, 3);
    FloatVector c4 = at(sums, 4);
    FloatVector c5 = at(sums, 5);
    FloatVector c6 = at(sums, 6);
    FloatVector c7 = at(sums, 7);
    FloatVector c8 = at(sums, 8);
    FloatVector c9 = at(sums, 9);
    FloatVector c10 = at(sums, 10);
    FloatVector c11 = at(sums, 11);
    for (int i = 0; i < steps; i++) {
      c0 = c0.fma(x, y);
      c1 = c1.fma(x, y);
      c2 = c2.fma(x, y);
      c3 = c3.fma(x, y);
      c4 = c4.fma(x, y);
      c5 = c5.fma(x, y);
      c6 = c6.fma(x, y);
      c7 = c7.fma(x, y);
      c8 = c8.fma(x, y);
      c9 = c9.fma(x, y);
      c10 = c10.fma(x, y);
      c11 = c11.fma(x, y);
    }
    c0.intoArray(sums, 0);
    c1.intoArray(sums, LANES);
    c2.intoArray(sums, 2 * LANES);
    c3.intoArray(sums, 3 * LANES);
    c4.intoArray(sums, 4 * LANES);
    c5.intoArray(sums, 5 * LANES);
    c6.intoArray(sums, 6 * LANES);
    c7.intoArray(sums, 7 * LANES);
    c8.intoArray(sums, 8 * LANES);
    c9.intoArray(sums, 9 * LANES);
    c10.intoArray(sums, 10 * LANES);
    c11.intoArray(sums, 11 * LANES);
    return sums;
  }

  private static FloatVector at(float[] sums, int chain) {
    return FloatVector.fromArray(SPECIES, sums, chain * LANES);
  }
}
