package dev.sinew.processor.numeric;

import java.util.stream.LongStream;

/**
 * The seeds of random tests. A failure names its seed; {@code -Dsinew.seed=7} then runs that one
 * only.
 */
final class Seed {
  private Seed() {}

  /** 1 to {@code count}, or the one that was asked for. */
  static LongStream seeds(int count) {
    Long asked = Long.getLong("sinew.seed");
    return asked == null ? LongStream.rangeClosed(1, count) : LongStream.of(asked);
  }

  /** What a failure says. */
  static String replay(long seed) {
    return "replay with -Dsinew.seed=" + seed;
  }
}
