package dev.sinew.train;

/** The ranges of the schedules' numbers. */
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
}
