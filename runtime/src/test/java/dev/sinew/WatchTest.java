package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.train.EarlyStopping;
import dev.sinew.train.EpochReport;
import dev.sinew.train.Metric;
import dev.sinew.train.OnPlateau;
import dev.sinew.train.Schedule;
import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Early stopping and plateaus, epoch by epoch by hand. */
class WatchTest {
  private static EpochReport epoch(int number, double loss) {
    OptionalDouble accuracy = OptionalDouble.of(1 - loss);
    return new EpochReport(
        number, 9, loss, accuracy, OptionalDouble.empty(), OptionalDouble.empty(), Duration.ZERO);
  }

  /** 0.5, 0.3 (best), 0.3 and 0.25 (not better by more than 0.1), then 0.1, which is. */
  @Test
  void earlyStoppingWaitsForMoreThanMinDelta() {
    Network line = Examples.line(Precision.DOUBLE);
    Best best = new Best(EarlyStopping.on(Metric.LOSS).withPatience(3).withMinDelta(0.1));
    double[] losses = {0.5, 0.3, 0.3, 0.25, 0.1, 0.1, Double.NaN, 0.05};
    int[] bestEpoch = {1, 2, 2, 2, 5, 5, 5, 5};
    for (int i = 0; i < losses.length; i++) {
      best.after(epoch(i + 1, losses[i]), line.parameters());
      assertEquals(bestEpoch[i], best.epoch());
      assertEquals(i == 7, best.isOver(), "after epoch " + (i + 1));
    }
  }

  @Test
  void accuracyIsBetterIfLarger() {
    Watch watch = new Watch(Metric.ACCURACY, 0);
    assertTrue(watch.improves(epoch(1, 0.5)));
    assertFalse(watch.improves(epoch(2, 0.6)));
    assertFalse(watch.improves(epoch(3, 0.5)));
    assertTrue(watch.improves(epoch(4, 0.4)));
  }

  /** Patience 2: falls after epochs 3 and 5, since 0.4 and what follows never beat 0.4. */
  @Test
  void plateauFallsAfterItsPatienceAndWaitsAnew() {
    OnPlateau rule = Schedule.onPlateau(Metric.LOSS, 0.5).withPatience(2);
    Plateaus plateaus = new Plateaus(Schedule.warmUp(3).times(rule));
    double[] losses = {0.4, 0.4, 0.5, 0.45, 0.4, 0.3, 0.3};
    int[] falls = {0, 0, 1, 1, 2, 2, 2};
    for (int i = 0; i < losses.length; i++) {
      plateaus.after(epoch(i + 1, losses[i]));
      assertEquals(falls[i], plateaus.falls().get(0).times(), "after epoch " + (i + 1));
    }
    Plateaus again = new Plateaus(rule);
    again.restore(plateaus.state());
    again.after(epoch(8, 0.3));
    assertEquals(3, again.falls().get(0).times(), "the wait goes on where it was");
  }
}
