package dev.sinew.benchmarks.timed;

import com.sun.management.ThreadMXBean;
import dev.sinew.benchmarks.peer.Call;
import java.lang.management.ManagementFactory;

/** What a call leaves on the Java heap, after its code was compiled. */
final class Allocation {
  private static final int ROUNDS = 5;
  private static final int CALLS = 100;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocation() {}

  /** Bytes of a call on this thread: the least of several rounds, each a mean. */
  static double bytes(Call call) {
    double least = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        call.run();
      }
      long after = THREADS.getCurrentThreadAllocatedBytes();
      least = Math.min(least, (double) (after - before) / CALLS);
    }
    return least;
  }
}
