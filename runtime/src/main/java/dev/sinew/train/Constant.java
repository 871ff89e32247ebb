package dev.sinew.train;

/** The factor 1. */
record Constant() implements Schedule {
  @Override
  public double factor(Moment moment) {
    return 1;
  }

  @Override
  public String toString() {
    return "constant";
  }
}
