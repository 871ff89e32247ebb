package dev.sinew.train;

import java.math.BigDecimal;

/**
 * Training ran away: the loss or a parameter is no longer a finite number. The network keeps the
 * parameters of the last whole epoch, or those it had before.
 */
public final class TrainingDivergedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int epoch;
  private final int batch;
  private final double loss;
  private final String first;

  /**
   * Tells what happened and what to try.
   *
   * @param epoch in which epoch, from 1
   * @param batch in which batch of the epoch, from 1
   * @param loss the loss found
   * @param rate the learning rate in use
   * @param first the first number that was not finite, in words
   */
  public TrainingDivergedException(
      String network, int epoch, int batch, double loss, double rate, String first) {
    super(
        String.format(
            "Training of %s diverged in epoch %d, batch %d: %s at learning rate %s. First not"
                + " finite: %s. The network keeps its parameters from %s. Try a smaller learning"
                + " rate, such as %s, and inputs scaled to about -1 to 1.",
            network,
            epoch,
            batch,
            Double.isFinite(loss)
                ? "the loss is " + loss + " but a parameter is no longer finite"
                : "the loss is " + loss,
            rate,
            first,
            epoch == 1 ? "before the training" : "the end of epoch " + (epoch - 1),
            BigDecimal.valueOf(rate).movePointLeft(1).doubleValue()));
    this.epoch = epoch;
    this.batch = batch;
    this.loss = loss;
    this.first = first;
  }

  /** The epoch it happened in, from 1. */
  public int epoch() {
    return epoch;
  }

  /** The batch of the epoch it happened in, from 1. */
  public int batch() {
    return batch;
  }

  /**
   * The first number that was not finite in the order of computation, as in {@code value y[0] of
   * row 2 (y: x -> dense(1)) is NaN}.
   */
  public String firstNotFinite() {
    return first;
  }

  /** The loss of that batch: NaN or infinite, or finite if a parameter is not. */
  public double loss() {
    return loss;
  }
}
