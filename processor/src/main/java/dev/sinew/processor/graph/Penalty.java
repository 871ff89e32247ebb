package dev.sinew.processor.graph;

/**
 * What the size of a tensor adds to the loss: l1 times the sum of magnitudes, l2 / 2 times the sum
 * of squares.
 *
 * @param l1 at least 0
 * @param l2 at least 0
 */
public record Penalty(double l1, double l2) {
  public static final Penalty NONE = new Penalty(0, 0);

  public boolean isNone() {
    return l1 == 0 && l2 == 0;
  }
}
