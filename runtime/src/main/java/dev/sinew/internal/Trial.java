package dev.sinew.internal;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Finds out, in a thread of its own that ends with it, whether vectors are faster than loops. Both
 * give the same bits, so nobody notices but by the clock. The code of the Vector API is slow until
 * it is compiled, for which the trial waits in the place of the program.
 */
final class Trial {
  private static final int WINS = 5;
  private static final long PATIENCE = 5_000_000_000L; // nanoseconds
  private static final long PAUSE = 10_000_000;

  /** The same work in two ways. */
  interface Contest {
    /** Nanoseconds. */
    long byVectors();

    /** Nanoseconds. */
    long byLoops();
  }

  private Trial() {}

  /**
   * Runs {@code won} if vectors win all contests.
   *
   * @param contests made in the trial's thread; none if there are no vectors
   */
  static void begin(String name, Supplier<Contest[]> contests, Runnable won) {
    Thread thread =
        new Thread(
            () -> {
              if (wins(contests.get())) {
                won.run();
              }
            },
            "sinew-trial-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Whether vectors were faster several times in a row before patience ends. One trial at a time,
   * with pauses, leaves the processor to the program and to HotSpot's compiler.
   */
  private static synchronized boolean wins(Contest[] contests) {
    long start = System.nanoTime();
    int wins = 0;
    while (wins < WINS && contests.length > 0 && System.nanoTime() - start < PATIENCE) {
      boolean all = true;
      for (Contest contest : contests) {
        all &= contest.byVectors() < contest.byLoops();
      }
      wins = all ? wins + 1 : 0;
      LockSupport.parkNanos(PAUSE);
    }
    return wins == WINS;
  }
}
