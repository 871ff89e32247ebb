package dev.sinew.train;

/** See {@link Schedule#warmUp}. */
record WarmUp(int steps) implements Schedule {
  WarmUp {
    FitSettings.atLeastOne("steps", steps);
  }

  @Override
  public double factor(Moment moment) {
    return Math.min(1, (double) moment.step() / steps);
  }

  @Override
  public String toString() {
    return "warmUp(" + steps + ")";
  }
}
