package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("vector")
class RowTrialTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Whatever the trial finds: the answers stay the same to the last bit. */
  @Test
  void answersStayWhenTheTrialEnds() throws InterruptedException {
    Random random = new Random(8);
    float[] flat = new float[40 * 24];
    float[] x = new float[40];
    float[] bias = new float[24];
    for (float[] each : new float[][] {flat, x, bias}) {
      for (int i = 0; i < each.length; i++) {
        each[i] = random.nextFloat() - 0.5f;
      }
    }
    LayerWeight weight = new LayerWeight(40, 24);
    weight.refresh(flat, 0);
    float[] before = bias.clone();
    RowTrial.loops(weight.columns(), x, bias, before);
    float[] y = before.clone();
    for (int i = 0; i < 20_000; i++) {
      weight.multiply(x, bias, y);
    }
    Thread trial = trial();
    if (trial != null) {
      trial.join(PATIENCE.toMillis());
      assertTrue(!trial.isAlive(), "the trial ends by itself");
    }
    y[3] = Float.NaN;
    if (!weight.multiply(x, bias, y)) {
      y[3] = before[3]; // loops have won
    }
    assertArrayEquals(before, y);
  }

  private static @org.jspecify.annotations.Nullable Thread trial() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("sinew-trial-rows"))
        .findFirst()
        .orElse(null);
  }
}
