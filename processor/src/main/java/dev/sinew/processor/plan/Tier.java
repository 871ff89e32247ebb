package dev.sinew.processor.plan;

/** How the products of a dense layer are written, and the loops of other operators. */
public enum Tier {
  /** Every product by itself, summed as a balanced tree: for layers of a few dozen products. */
  STRAIGHT,
  /** Loops over the rows of the weight by input: HotSpot vectorises them along the outputs. */
  ROWS,
  /**
   * As rows, but large batches are products of matrices by register tiles where those are fast, and
   * their functions go by vectors.
   */
  TILES,
  /** A dot product with four sums for each of the few outputs. */
  DOTS
}
