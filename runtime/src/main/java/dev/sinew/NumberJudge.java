package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.train.Regression;

/**
 * Adds up how far one output is from its targets, in the caller's numbers. The variation of the
 * targets grows by Welford's update, which loses no digits to a large mean.
 */
final class NumberJudge {
  private final Pass pass;
  private final int output;
  private final Port port;
  private final double[][] target;
  private final double[] found;
  private final double[] magnitudes;
  private final double[] squares;
  private final double[] mean;
  private final double[] variation;
  private int samples;

  NumberJudge(Pass pass, int output) {
    this.pass = pass;
    this.output = output;
    port = pass.spec().outputs().get(output);
    target = new double[1][port.size()];
    found = new double[port.size()];
    magnitudes = new double[port.size()];
    squares = new double[port.size()];
    mean = new double[port.size()];
    variation = new double[port.size()];
  }

  /** Takes the rows of the pass, which hold this batch. */
  void add(Batch batch) {
    for (int row = 0; row < batch.n(); row++) {
      batch.target(port, row, target);
      pass.scores(output, row, found);
      add(target[0]);
    }
  }

  private void add(double[] targets) {
    samples++;
    for (int i = 0; i < targets.length; i++) {
      double error = found[i] - targets[i];
      magnitudes[i] += Math.abs(error);
      squares[i] += error * error;
      double before = targets[i] - mean[i];
      mean[i] += before / samples;
      variation[i] += before * (targets[i] - mean[i]);
    }
  }

  Regression judgement() {
    return new Regression(pass.spec().name(), port.name(), samples, magnitudes, squares, variation);
  }
}
