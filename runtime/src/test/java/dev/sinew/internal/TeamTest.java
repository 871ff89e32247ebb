package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class TeamTest {
  private static final String NAME = "sinew-team";

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(NAME))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void everyShareOnce(int size) {
    int[] done = new int[size];
    try (Team team = Team.of(size, NAME)) {
      assertEquals(size, team.size());
      assertEquals(size - 1, threads().size());
      for (int round = 0; round < 1000; round++) {
        team.share(
            (share, shares) -> {
              assertEquals(size, shares);
              done[share]++;
            },
            size);
      }
    }
    for (int each : done) {
      assertEquals(1000, each);
    }
    assertEquals(List.of(), threads());
  }

  @Test
  void fewerSharesThanThreads() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    try (Team team = Team.of(3, NAME)) {
      for (int round = 0; round < 100; round++) {
        team.share((share, shares) -> seen.add(Thread.currentThread()), 2);
      }
    }
    assertTrue(seen.size() <= 2, seen::toString);
  }

  /** Waits until a thread does. */
  private static void sleepUntil(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      sleep(1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void sleep(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void whatAShareThrowsIsThrown(int guilty) {
    IllegalStateException thrown = new IllegalStateException("of share " + guilty);
    int[] done = new int[3];
    try (Team team = Team.of(3, NAME)) {
      Team.Work work =
          (share, shares) -> {
            done[share]++;
            if (share == guilty) {
              throw thrown;
            }
          };
      for (int round = 1; round <= 2; round++) {
        assertSame(thrown, assertThrows(Throwable.class, () -> team.share(work, 3)));
      }
      team.share((share, shares) -> done[share]++, 3);
    }
    for (int each : done) {
      assertEquals(3, each);
    }
    assertEquals(List.of(), threads());
  }

  @Test
  void anErrorToo() {
    StackOverflowError thrown = new StackOverflowError();
    try (Team team = Team.of(2, NAME)) {
      assertSame(
          thrown,
          assertThrows(
              Throwable.class,
              () ->
                  team.share(
                      (share, shares) -> {
                        if (share == 1) {
                          throw thrown;
                        }
                      },
                      2)));
    }
  }

  @Test
  void anInterruptIsKeptUntilTheSharesAreDone() {
    Thread caller = Thread.currentThread();
    CountDownLatch begun = new CountDownLatch(1);
    boolean[] done = new boolean[1];
    try (Team team = Team.of(2, NAME)) {
      team.share(
          (share, shares) -> {
            if (share == 0) {
              await(begun);
            } else {
              begun.countDown();
              sleepUntil(caller);
              caller.interrupt();
              sleep(50);
              done[0] = true;
            }
          },
          2);
      assertTrue(done[0]);
      assertTrue(caller.isInterrupted());
    }
    assertTrue(Thread.interrupted());
    assertEquals(List.of(), threads());
  }

  @Test
  void sharesRunAtOnce() {
    CountDownLatch all = new CountDownLatch(3);
    try (Team team = Team.of(3, NAME)) {
      team.share(
          (share, shares) -> {
            all.countDown();
            await(all);
          },
          3);
    }
  }

  /** The caller does not wait for a thread that is busy elsewhere or asleep. */
  @Test
  void theCallerTakesBackWhatNobodyBegins() {
    int[] done = new int[2];
    try (Team team = Team.of(2, NAME)) {
      for (int round = 0; round < 200; round++) {
        sleepUntil(threads().get(0));
        team.share((share, shares) -> done[share]++, 2);
      }
    }
    assertEquals(200, done[0]);
    assertEquals(200, done[1]);
  }
}
