package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.internal.Means;
import dev.sinew.train.Evaluation;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Adds up loss and classes over batches. It judges the first output that has labels and a target;
 * -1 stands for none.
 */
final class Tally {
  private static final int NONE = -1;

  private final Pass pass;
  private final int judged;
  private final int[][] confusion;
  private double[] parts = {0, 0};
  private double penalties;
  private int samples;

  Tally(Pass pass) {
    this.pass = pass;
    judged = judged(pass);
    int classes = judged == NONE ? 0 : port().labels().size();
    confusion = new int[classes][classes];
  }

  private static int judged(Pass pass) {
    List<Port> outputs = pass.spec().outputs();
    for (int output = 0; output < outputs.size(); output++) {
      if (!outputs.get(output).labels().isEmpty() && pass.targetWidth(output) > 0) {
        return output;
      }
    }
    return NONE;
  }

  private Port port() {
    return pass.spec().outputs().get(judged);
  }

  void clear() {
    Arrays.fill(parts, 0);
    penalties = 0;
    samples = 0;
    for (int[] row : confusion) {
      Arrays.fill(row, 0);
    }
  }

  /** Takes the batch that lies in the pass, with its loss as the pass gave it. */
  void add(double batchLoss, int n) {
    addLoss(batchLoss, n);
    samples += n;
    if (judged != NONE) {
      for (int row = 0; row < n; row++) {
        int actual = pass.actual(judged, row);
        if (actual != NONE) {
          confusion[actual][pass.predicted(judged, row)]++;
        }
      }
    }
  }

  private void addLoss(double batchLoss, int n) {
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
  double loss() {
    double loss = Means.mean(penalties, samples);
    for (int i = 0; i < parts.length; i += 2) {
      loss += Means.mean(parts[i], parts[i + 1]);
    }
    return loss;
  }

  OptionalDouble accuracy() {
    return judged == NONE ? OptionalDouble.empty() : OptionalDouble.of(evaluation().accuracy());
  }

  Evaluation evaluation() {
    String output = judged == NONE ? "" : port().name();
    List<String> labels = judged == NONE ? List.of() : port().labels();
    return new Evaluation(pass.spec().name(), output, labels, samples, loss(), confusion);
  }
}
