package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/**
 * Counts the bytes that calls allocate in this thread. One round of calls without a byte is proof:
 * a call that allocated would leave its bytes in every round, while what the JVM itself allocates
 * now and then is in some only.
 */
final class Allocations {
  private static final int ROUNDS = 300;

  /** On a busy machine so many rounds may be over before the calls are compiled. */
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocations() {}

  /**
   * The fewest bytes of several rounds.
   *
   * @param driver makes so many calls; what it allocates for none does not count
   */
  static long fewest(IntConsumer driver, int calls) {
    assumeTrue(THREADS.isThreadAllocatedMemorySupported(), "this JVM does not count allocations");
    THREADS.setThreadAllocatedMemoryEnabled(true);
    long fewest = Long.MAX_VALUE;
    long start = System.nanoTime();
    for (int round = 0;
        fewest > 0 && (round < ROUNDS || System.nanoTime() - start < PATIENCE_NANOS);
        round++) {
      long empty = bytes(driver, 0);
      fewest = Math.min(fewest, bytes(driver, calls) - empty);
    }
    return fewest;
  }

  private static long bytes(IntConsumer driver, int calls) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    driver.accept(calls);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
