package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import dev.sinew.internal.Team;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a team of threads costs beside its work. */
@Timeout(60)
final class TeamCostTest {
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void nothingWhileItIsIdle() throws InterruptedException {
    try (Team team = Team.of(2, "sinew-idle")) {
      team.share((share, shares) -> {}, 2);
      Thread helper = helper();
      while (helper.getState() != Thread.State.WAITING) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      long before = threads.getThreadCpuTime(helper.getId());
      TimeUnit.MILLISECONDS.sleep(200);
      long spent = threads.getThreadCpuTime(helper.getId()) - before;
      assertTrue(spent < 2_000_000, () -> spent + " nanoseconds in 200 milliseconds");
    }
  }

  private static Thread helper() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("sinew-idle-1"))
        .findFirst()
        .orElseThrow();
  }

  /** One round of calls without a byte is proof; the JVM itself allocates now and then. */
  @Test
  void noMemory() {
    assumeTrue(threads.isThreadAllocatedMemorySupported(), "this JVM does not count allocations");
    Team.Work work = (share, shares) -> {};
    try (Team team = Team.of(2, "sinew-memory")) {
      long fewest = Long.MAX_VALUE;
      for (int round = 0; round < 20 && fewest > 0; round++) {
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1000; i++) {
          team.share(work, 2);
        }
        fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
      }
      assertEquals(0, fewest);
    }
  }
}
