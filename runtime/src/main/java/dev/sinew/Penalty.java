package dev.sinew;

import dev.sinew.NetworkSpec.TensorSpec;

/**
 * What the size of a tensor adds to the loss: l1 times the sum of magnitudes, and l2 / 2 times the
 * sum of squares. The derivative of a magnitude at 0 is taken as 0.
 *
 * @param from the tensor's first index in the flat array
 * @param to the index behind its last
 * @param l1 at least 0
 * @param l2 at least 0
 */
record Penalty(int from, int to, double l1, double l2) {
  /** Those of the trained tensors that have one. */
  static Penalty[] of(NetworkSpec spec) {
    return spec.tensors().stream()
        .filter(tensor -> tensor.trained() && (tensor.l1() > 0 || tensor.l2() > 0))
        .map(Penalty::of)
        .toArray(Penalty[]::new);
  }

  private static Penalty of(TensorSpec tensor) {
    int from = tensor.offset();
    return new Penalty(from, from + tensor.size(), tensor.l1(), tensor.l2());
  }

  /** The sum of the penalties of all tensors. */
  static double value(float[] values, Penalty[] penalties) {
    double sum = 0;
    for (Penalty penalty : penalties) {
      if (penalty.l1 > 0) {
        sum += penalty.l1 * Sums.magnitudes(values, penalty.from, penalty.to);
      }
      if (penalty.l2 > 0) {
        sum += penalty.l2 / 2 * Sums.squares(values, penalty.from, penalty.to);
      }
    }
    return sum;
  }

  /** Adds the derivative of that by each value, so many times, to {@code gradient}. */
  static void addGradient(float[] values, float[] gradient, Penalty[] penalties, int times) {
    for (Penalty penalty : penalties) {
      float l1 = (float) (times * penalty.l1);
      float l2 = (float) (times * penalty.l2);
      for (int i = penalty.from; i < penalty.to; i++) {
        float w = values[i];
        gradient[i] += l2 * w + l1 * Math.signum(w);
      }
    }
  }

  /** The sum of the penalties of all tensors. */
  static double value(double[] values, Penalty[] penalties) {
    double sum = 0;
    for (Penalty penalty : penalties) {
      if (penalty.l1 > 0) {
        sum += penalty.l1 * Sums.magnitudes(values, penalty.from, penalty.to);
      }
      if (penalty.l2 > 0) {
        sum += penalty.l2 / 2 * Sums.squares(values, penalty.from, penalty.to);
      }
    }
    return sum;
  }

  /** Adds the derivative of that by each value, so many times, to {@code gradient}. */
  static void addGradient(double[] values, double[] gradient, Penalty[] penalties, int times) {
    for (Penalty penalty : penalties) {
      double l1 = times * penalty.l1;
      double l2 = times * penalty.l2;
      for (int i = penalty.from; i < penalty.to; i++) {
        double w = values[i];
        gradient[i] += l2 * w + l1 * Math.signum(w);
      }
    }
  }
}
