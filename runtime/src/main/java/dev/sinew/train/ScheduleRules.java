package dev.sinew.train;

import java.util.List;
import java.util.stream.Stream;

/** The ranges of the schedules' numbers, and the plateau rules of two. */
final class ScheduleRules {
  private ScheduleRules() {}

  static void factor(String schedule, double factor) {
    if (!(factor > 0 && factor <= 1)) {
      throw new IllegalArgumentException(
          schedule + " needs a factor above 0 and at most 1, but found " + factor + ".");
    }
  }

  static void fall(double factor) {
    if (!(factor > 0 && factor < 1)) {
      throw new IllegalArgumentException(
          "onPlateau needs a factor above 0 and below 1, but found " + factor + "; 0.1 is usual.");
    }
  }

  static void floor(String schedule, double floor) {
    if (!(floor >= 0 && floor < 1)) {
      throw new IllegalArgumentException(
          schedule + " needs a floor from 0 up to but not including 1, but found " + floor + ".");
    }
  }

  /** Those of two schedules, each once. */
  static List<OnPlateau> plateaus(Schedule first, Schedule second) {
    return Stream.concat(first.plateaus().stream(), second.plateaus().stream()).distinct().toList();
  }
}
