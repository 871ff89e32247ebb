package dev.sinew.processor.graph;

import dev.sinew.diag.Span;

/**
 * What training makes small.
 *
 * @param kind the formula
 * @param output index of the output it judges
 * @param sum true to add over the batch, false for the mean
 * @param span where it is written
 */
public record Loss(Kind kind, int output, boolean sum, Span span) {
  /** The formulas, o the output and t the target of one sample. */
  public enum Kind {
    /** -sum_i t_i log o_i, of a softmax. */
    CROSS_ENTROPY("crossEntropy"),
    /** sum_i (t_i - o_i)² / 2. */
    HALF_SQUARED_ERROR("halfSquaredError");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
