package dev.sinew.train;

/** See {@link Schedule#cosine(int, double)}. */
record CosineDecay(int epochs, double floor) implements Schedule {
  CosineDecay {
    FitSettings.atLeastOne("epochs", epochs);
    ScheduleRules.floor("cosine", floor);
  }

  @Override
  public double factor(Moment moment) {
    double done = (double) Math.min(moment.epoch() - 1, epochs) / epochs;
    return floor + (1 - floor) * (1 + StrictMath.cos(Math.PI * done)) / 2;
  }

  @Override
  public String toString() {
    return "cosine(" + epochs + ", " + floor + ")";
  }
}
