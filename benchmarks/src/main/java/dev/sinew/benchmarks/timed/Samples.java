package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.peer.Loss;
import dev.sinew.benchmarks.peer.Model;
import java.util.Random;

/** A batch of random numbers. */
final class Samples {
  private final float[][] inputs;
  private final float[][] targets;

  private Samples(float[][] inputs, float[][] targets) {
    this.inputs = inputs;
    this.targets = targets;
  }

  /** The same for every peer. */
  static Samples random(Model model, int n) {
    Random random = new Random(1);
    float[][] inputs = new float[n][model.in()];
    float[][] targets = new float[n][model.out()];
    for (int s = 0; s < n; s++) {
      fill(inputs[s], random);
      if (model.loss() == Loss.CROSS_ENTROPY) {
        targets[s][random.nextInt(model.out())] = 1;
      } else {
        fill(targets[s], random);
      }
    }
    return new Samples(inputs, targets);
  }

  private static void fill(float[] row, Random random) {
    for (int i = 0; i < row.length; i++) {
      row[i] = random.nextFloat();
    }
  }

  /** {@code [n, in]}, from 0 to 1. */
  float[][] inputs() {
    return inputs;
  }

  /** {@code [n, out]}: a 1 among zeros for cross-entropy, else from 0 to 1. */
  float[][] targets() {
    return targets;
  }
}
