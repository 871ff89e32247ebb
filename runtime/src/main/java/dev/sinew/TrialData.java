package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Dataset;
import dev.sinew.data.DatasetBuilder;
import java.util.Arrays;
import java.util.List;

/**
 * Random samples that a network can be tried on: inputs from the normal distribution, classes where
 * an output has labels. Other targets are the outputs of other samples, which are in the range that
 * the output can have; where the loss takes no such numbers, shares that add up to 1, then -1 and
 * 1.
 */
final class TrialData {
  static final int SAMPLES = 4;

  private final Pass pass;
  private final SplitMix64 generator;

  private TrialData(Pass pass, long seed) {
    this.pass = pass;
    generator = new SplitMix64(seed);
  }

  /** How numbers for targets are made. */
  private enum Kind {
    OUTPUTS,
    SHARES,
    SIGNS
  }

  /** Loads {@link #SAMPLES} samples into a pass. */
  static void load(Pass pass, long seed) {
    TrialData trial = new TrialData(pass, seed);
    IllegalArgumentException refused = new IllegalArgumentException(pass.spec().name());
    for (Kind kind : Kind.values()) {
      try {
        trial.load(kind);
        pass.forward(SAMPLES);
        if (Double.isFinite(pass.loss(SAMPLES))) {
          return;
        }
      } catch (IllegalArgumentException e) {
        refused.addSuppressed(e);
      }
    }
    throw new IllegalArgumentException(
        pass.spec().name()
            + " takes no random targets for its loss; give samples to gradientCheck.",
        refused);
  }

  private void load(Kind kind) {
    int[] order = Shuffle.identity(SAMPLES);
    DatasetBuilder inputs = Dataset.builder();
    pass.spec().inputs().forEach(port -> inputs.input(port.name(), normal(port.size())));
    pass.loadInputs(inputs.build(), order, 0, SAMPLES);
    pass.forward(SAMPLES);
    DatasetBuilder targets = Dataset.builder();
    pass.spec().trainInputs().forEach(port -> targets.input(port.name(), weights(port.size())));
    List<Port> outputs = pass.spec().outputs();
    for (int output = 0; output < outputs.size(); output++) {
      Port port = outputs.get(output);
      if (pass.targetWidth(output) == 0) {
        continue;
      }
      if (port.labels().isEmpty()) {
        targets.target(port.name(), numbers(kind, output, port.size()));
      } else {
        targets.target(port.name(), classes(port.labels().size()));
      }
    }
    pass.loadTargets(targets.build(), order, 0, SAMPLES);
  }

  private int[] classes(int count) {
    int[] classes = new int[SAMPLES];
    Arrays.setAll(classes, sample -> generator.nextInt(count));
    return classes;
  }

  private double[][] numbers(Kind kind, int output, int width) {
    double[][] rows = new double[SAMPLES][width];
    for (int sample = 0; sample < SAMPLES; sample++) {
      double[] row = rows[sample];
      switch (kind) {
        case OUTPUTS -> pass.scores(output, (sample + 1) % SAMPLES, row);
        case SHARES -> fillShares(row);
        case SIGNS -> Arrays.setAll(row, i -> generator.nextInt(2) * 2 - 1);
      }
    }
    return rows;
  }

  private void fillShares(double[] row) {
    Arrays.setAll(row, i -> generator.nextDouble());
    double sum = row.length == 1 ? 1 : Arrays.stream(row).sum();
    Arrays.setAll(row, i -> row[i] / sum);
  }

  private double[][] weights(int width) {
    double[][] rows = new double[SAMPLES][width];
    for (double[] row : rows) {
      Arrays.setAll(row, i -> 0.5 + generator.nextDouble());
    }
    return rows;
  }

  /** Sums of twelve uniform numbers less 6 have mean 0 and variance 1. */
  private double[][] normal(int width) {
    double[][] rows = new double[SAMPLES][width];
    for (double[] row : rows) {
      for (int i = 0; i < width; i++) {
        double sum = -6;
        for (int k = 0; k < 12; k++) {
          sum += generator.nextDouble();
        }
        row[i] = sum;
      }
    }
    return rows;
  }
}
