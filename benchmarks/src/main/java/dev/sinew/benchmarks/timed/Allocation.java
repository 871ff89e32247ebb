package dev.sinew.benchmarks.timed;

import com.sun.management.ThreadMXBean;
import dev.sinew.benchmarks.peer.Call;
import java.lang.management.ManagementFactory;

/** What a call leaves on the Java heap, after its code was compiled. */
final class Allocation {
  private static final int MOST_ROUNDS = 10;
  private static final int MOST_CALLS = 100;
  private static final int LEAST_CALLS = 2;
  private static final double NANOS_OF_ROUND = 2e7;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocation() {}

  /**
   * Bytes of a call on this thread: the least of several rounds, each a mean.
   *
   * @param nanos what a call takes
   */
  static double bytes(Call call, double nanos) {
    int calls = (int) Math.max(LEAST_CALLS, Math.min(MOST_CALLS, NANOS_OF_ROUND / nanos));
    double least = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS && least > 0; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < calls; i++) {
        call.run();
      }
      long after = THREADS.getCurrentThreadAllocatedBytes();
      least = Math.min(least, (double) (after - before) / calls);
    }
    return least;
  }
}
