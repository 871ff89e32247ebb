package dev.sinew.train;

/** The ranges of the optimisers' settings. */
final class OptimizerRules {
  private OptimizerRules() {}

  static void rate(String optimizer, double rate) {
    if (!(rate > 0 && Double.isFinite(rate))) {
      throw new IllegalArgumentException(
          optimizer
              + " needs a learning rate above 0, but found "
              + rate
              + "; 0.001 to 0.5 is usual.");
    }
  }

  static void beta(String name, double beta) {
    if (!(beta >= 0 && beta < 1)) {
      throw new IllegalArgumentException(
          "adam needs " + name + " from 0 up to but not including 1, but found " + beta + ".");
    }
  }

  static void epsilon(double epsilon) {
    if (!(epsilon > 0 && Double.isFinite(epsilon))) {
      throw new IllegalArgumentException(
          "adam needs epsilon above 0, but found " + epsilon + "; 1e-8 is usual.");
    }
  }
}
