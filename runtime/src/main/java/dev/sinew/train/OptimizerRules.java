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

  static void fraction(String optimizer, String setting, double value) {
    if (!(value >= 0 && value < 1)) {
      throw wrong(optimizer, setting, "from 0 up to but not including 1", value, "");
    }
  }

  static void dampening(String optimizer, double value, boolean nesterov) {
    if (nesterov && value != 0) {
      throw wrong(optimizer, "dampening", "of 0", value, "");
    }
    if (!(value >= 0 && value <= 1)) {
      throw wrong(optimizer, "dampening", "from 0 to 1", value, "");
    }
  }

  static void epsilon(String optimizer, double value) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw wrong(optimizer, "epsilon", "above 0", value, "; 1e-8 is usual");
    }
  }

  static void decay(String optimizer, double value) {
    if (!(value >= 0 && Double.isFinite(value))) {
      throw wrong(optimizer, "decay", "of at least 0", value, "; 1e-4 is usual, 0 is none");
    }
  }

  private static IllegalArgumentException wrong(
      String optimizer, String setting, String range, double found, String usual) {
    return new IllegalArgumentException(
        optimizer + " needs " + setting + " " + range + ", but found " + found + usual + ".");
  }
}
