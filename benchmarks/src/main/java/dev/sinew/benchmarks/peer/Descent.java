package dev.sinew.benchmarks.peer;

/**
 * How parameters move.
 *
 * @param rate the learning rate
 */
public record Descent(Rule rule, double rate) {
  /** The optimiser; Adam's other settings are those of its paper. */
  public enum Rule {
    SGD,
    ADAM
  }
}
