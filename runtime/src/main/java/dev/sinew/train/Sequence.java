package dev.sinew.train;

import java.util.List;

/** See {@link Schedule#until}. */
record Sequence(Schedule first, int epochs, Schedule second) implements Schedule {
  Sequence {
    FitSettings.atLeastOne("epochs", epochs);
  }

  @Override
  public double factor(Moment moment) {
    return moment.epoch() <= epochs ? first.factor(moment) : second.factor(moment.after(epochs));
  }

  @Override
  public List<OnPlateau> plateaus() {
    return ScheduleRules.plateaus(first, second);
  }

  @Override
  public String toString() {
    return "(" + first + " until " + epochs + ", " + second + ")";
  }
}
