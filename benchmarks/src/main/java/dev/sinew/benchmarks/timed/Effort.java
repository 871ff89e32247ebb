package dev.sinew.benchmarks.timed;

/**
 * How long one measures.
 *
 * @param warmUps iterations that do not count
 * @param iterations those whose median counts
 * @param millis how long each takes
 */
public record Effort(int warmUps, int iterations, int millis) {
  /** For a look. */
  public static final Effort QUICK = new Effort(3, 5, 100);

  /** For figures that are shown. */
  public static final Effort FULL = new Effort(5, 9, 500);

  /**
   * How many iterations of our own code do not count: JDK 17 compiles vectors late, and single
   * samples go through them once these have won a trial.
   */
  int warmUpsOfOurs() {
    return 4 * warmUps;
  }

  /** The steps of an epoch of about that length, at half a millisecond each. */
  int fitSteps() {
    return 2 * millis;
  }
}
