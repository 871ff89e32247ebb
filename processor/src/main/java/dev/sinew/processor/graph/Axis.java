package dev.sinew.processor.graph;

import dev.sinew.diag.Span;

/**
 * An axis as a setting names it.
 *
 * @param number from 0, without the batch; negative counts from the end
 * @param span where it is written
 */
public record Axis(int number, Span span) {
  /** Whether a value of {@code rank} axes has it; a single number passes for a vector of one. */
  public boolean isOf(int rank) {
    int axes = Math.max(1, rank);
    return -axes <= number && number < axes;
  }

  /** Its number from the beginning, in a value of {@code rank} axes. */
  public int of(int rank) {
    return number < 0 ? number + Math.max(1, rank) : number;
  }
}
