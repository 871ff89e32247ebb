package dev.sinew.train;

/** See {@link Schedule#exponential}. */
record ExponentialDecay(double factor) implements Schedule {
  ExponentialDecay {
    ScheduleRules.factor("exponential", factor);
  }

  @Override
  public double factor(Moment moment) {
    return StrictMath.pow(factor, moment.epoch() - 1);
  }

  @Override
  public String toString() {
    return "exponential(" + factor + ")";
  }
}
