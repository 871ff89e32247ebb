package dev.sinew.processor.graph;

/**
 * The {@code train} block, defaults filled in.
 *
 * @param loss what is made small
 * @param optimizer how
 * @param batch samples a step
 * @param epochs passes over the data
 * @param seed of the shuffling
 */
public record Training(Loss loss, Optimizer optimizer, int batch, int epochs, long seed) {

  /** A rule for changing parameters along their gradient. */
  public sealed interface Optimizer {
    record Sgd(double rate) implements Optimizer {}

    record Adam(double rate, double beta1, double beta2, double epsilon) implements Optimizer {}
  }
}
