package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.internal.Team;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a team of threads costs beside its work. */
@Timeout(60)
final class TeamCostTest {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

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

  @Test
  void noMemory() {
    Team.Work work = (share, shares) -> {};
    try (Team team = Team.of(2, "sinew-memory")) {
      assertEquals(0, Allocations.fewest(calls -> share(team, work, calls), 1000));
    }
  }

  private static void share(Team team, Team.Work work, int times) {
    for (int i = 0; i < times; i++) {
      team.share(work, 2);
    }
  }
}
