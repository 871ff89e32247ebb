package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TriedFunctionTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int DEMAND = 1 << 25;
  private static final float[] ROW = new float[4];

  private final AtomicInteger slow = new AtomicInteger();
  private final AtomicInteger fast = new AtomicInteger();

  @Test
  void theFasterWinsWhenItIsInDemand() throws InterruptedException {
    TriedFunction function = new TriedFunction("wins", this::slow, this::fast);
    function.apply(ROW, ROW, 0, DEMAND);
    assertEquals(1, slow.get());
    assertEquals(0, fast.get(), "no trial before that");
    function.apply(ROW, ROW, 0, 4);
    end("wins");
    int before = slow.get();
    function.apply(ROW, ROW, 0, 4);
    assertEquals(before, slow.get());
  }

  @Test
  void theSlowerDoesNot() throws InterruptedException {
    TriedFunction function = new TriedFunction("loses", this::fast, this::slow);
    function.apply(ROW, ROW, 0, DEMAND);
    function.apply(ROW, ROW, 0, 4);
    end("loses");
    int before = slow.get();
    function.apply(ROW, ROW, 0, 4);
    assertEquals(before, slow.get());
  }

  private void fast(float[] value, float[] row, int from, int to) {
    fast.incrementAndGet();
  }

  private void slow(float[] value, float[] row, int from, int to) {
    slow.incrementAndGet();
    if (row.length > 4) { // in the trial
      long start = System.nanoTime();
      while (System.nanoTime() - start < 20_000) {
        Thread.onSpinWait();
      }
    }
  }

  private static void end(String name) throws InterruptedException {
    Optional<Thread> trial =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("sinew-trial-" + name))
            .findFirst();
    if (trial.isPresent()) {
      trial.get().join(PATIENCE.toMillis());
      assertFalse(trial.get().isAlive(), "the trial ends by itself");
    }
  }
}
