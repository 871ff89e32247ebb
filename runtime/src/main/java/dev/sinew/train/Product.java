package dev.sinew.train;

import java.util.List;

/** See {@link Schedule#times}. */
record Product(Schedule first, Schedule second) implements Schedule {
  @Override
  public double factor(Moment moment) {
    return first.factor(moment) * second.factor(moment);
  }

  @Override
  public List<OnPlateau> plateaus() {
    return ScheduleRules.plateaus(first, second);
  }

  @Override
  public String toString() {
    return first + " times " + second;
  }
}
