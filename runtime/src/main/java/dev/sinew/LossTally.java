package dev.sinew;

import dev.sinew.internal.Means;
import java.util.Arrays;

/** Adds up the loss over batches. */
final class LossTally {
  private final Pass pass;
  private double[] parts = {0, 0};
  private double penalties;
  private int samples;

  LossTally(Pass pass) {
    this.pass = pass;
  }

  void clear() {
    Arrays.fill(parts, 0);
    penalties = 0;
    samples = 0;
  }

  /** Takes the batch that lies in the pass, with its loss as the pass gave it. */
  void add(double batchLoss, int n) {
    samples += n;
    double[] batch = pass.lossParts();
    if (batch.length == 0) {
      parts[0] += pass.total(batchLoss, n);
      parts[1] += n;
      return;
    }
    if (batch.length != parts.length) {
      parts = new double[batch.length];
    }
    penalties += pass.penalty() * n;
    for (int i = 0; i < batch.length; i++) {
      parts[i] += batch[i];
    }
  }

  /** The mean over all samples: of each term by itself, then added. */
  double mean() {
    double loss = Means.mean(penalties, samples);
    for (int i = 0; i < parts.length; i += 2) {
      loss += Means.mean(parts[i], parts[i + 1]);
    }
    return loss;
  }

  int samples() {
    return samples;
  }
}
