package dev.sinew.train;

import java.util.Locale;

/**
 * One batch.
 *
 * @param epoch which epoch, from 1
 * @param batch which batch of the epoch, from 1
 * @param batches how many the epoch has
 * @param samples of the batch
 * @param loss of the batch before its step, as the network reduces it
 * @param rate the learning rate of its step, before the rate factors of layers
 */
public record BatchReport(
    int epoch, int batch, int batches, int samples, double loss, double rate) {

  /** One line, as in {@code epoch 3, batch 5/40: loss 0.2134, rate 0.001}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "epoch %d, batch %d/%d: loss %.4g, rate %.4g",
        epoch,
        batch,
        batches,
        loss,
        rate);
  }
}
