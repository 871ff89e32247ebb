package dev.sinew.train;

/** See {@link Schedule#step}. */
record StepDecay(int every, double factor) implements Schedule {
  StepDecay {
    FitSettings.atLeastOne("every", every);
    ScheduleRules.factor("step", factor);
  }

  @Override
  public double factor(Moment moment) {
    int falls = (moment.epoch() - 1) / every;
    return StrictMath.pow(factor, falls);
  }

  @Override
  public String toString() {
    return "step(" + every + ", " + factor + ")";
  }
}
