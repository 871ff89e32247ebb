package dev.sinew.processor.graph;

import java.util.function.IntUnaryOperator;

/**
 * The {@code train} block, defaults filled in.
 *
 * @param loss what is made small
 * @param optimizer how
 * @param clipping bounds on the gradient
 * @param penalty on weights whose layer states none
 * @param batch samples a step
 * @param epochs passes over the data
 * @param seed of the shuffling
 */
public record Training(
    Loss loss,
    Optimizer optimizer,
    Clipping clipping,
    Penalty penalty,
    int batch,
    int epochs,
    long seed) {

  /** The same, in a graph whose nodes have other ids. */
  public Training moved(IntUnaryOperator newId) {
    return with(loss.moved(newId));
  }

  /** The same for another loss. */
  public Training with(Loss other) {
    return new Training(other, optimizer, clipping, penalty, batch, epochs, seed);
  }
}
