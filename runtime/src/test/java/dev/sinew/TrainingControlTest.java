package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Dataset;
import dev.sinew.train.BatchReport;
import dev.sinew.train.Cancellation;
import dev.sinew.train.EarlyStopping;
import dev.sinew.train.Ending;
import dev.sinew.train.EpochReport;
import dev.sinew.train.Metric;
import dev.sinew.train.Optimizer;
import dev.sinew.train.Schedule;
import dev.sinew.train.TrainingListener;
import dev.sinew.train.TrainingReport;
import dev.sinew.train.TrainingStart;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What listeners hear, and what ends a training before its last epoch. */
class TrainingControlTest {
  private static final Dataset FIVE =
      Dataset.of(
          new double[][] {{0.5}, {-1}, {2}, {1.5}, {-0.5}},
          new double[][] {{1}, {0}, {3}, {-1}, {2}});
  private static final Dataset ONE = Dataset.of(new double[][] {{1}}, new double[][] {{2}});

  /** The opposite of what training on {@link #ONE} learns. */
  private static final Dataset OPPOSITE = Dataset.of(new double[][] {{1}}, new double[][] {{-2}});

  private final Network line = Examples.line(Precision.DOUBLE);
  private final List<String> heard = new ArrayList<>();

  private final class Recorder implements TrainingListener {
    @Override
    public void onStart(TrainingStart start) {
      heard.add(start.toString());
    }

    @Override
    public void onBatch(BatchReport report) {
      heard.add(report.epoch() + ":" + report.batch() + "/" + report.batches());
      assertTrue(report.loss() > 0 && report.samples() <= 2);
    }

    @Override
    public void onEpoch(EpochReport report) {
      heard.add("epoch " + report.epoch());
    }

    @Override
    public void onEnd(TrainingReport report) {
      heard.add("end " + report.ending());
    }
  }

  @Test
  void listenersHearEverythingInOrder() {
    line.fit(
        FIVE,
        settings ->
            settings
                .epochs(2)
                .batch(2)
                .validation(ONE)
                .listener(new Recorder())
                .listener(report -> heard.add("other")));
    assertEquals(
        List.of(
            "TrainingStart[network=Line, firstEpoch=1, epochs=2, samples=5, validationSamples=1,"
                + " batches=3]",
            "1:1/3",
            "1:2/3",
            "1:3/3",
            "epoch 1",
            "other",
            "2:1/3",
            "2:2/3",
            "2:3/3",
            "epoch 2",
            "other",
            "end COMPLETED"),
        heard);
  }

  /** One sample x = 1: each step takes 2 rate (error) off the error, which is -2 at first. */
  @Test
  void scheduleScalesTheRate() {
    List<Double> rates = new ArrayList<>();
    TrainingListener listener =
        new TrainingListener() {
          @Override
          public void onBatch(BatchReport report) {
            rates.add(report.rate());
          }
        };
    line.fit(
        ONE,
        settings ->
            settings
                .epochs(3)
                .optimizer(Optimizer.sgd(0.25))
                .schedule(Schedule.exponential(0.5))
                .listener(listener));
    assertEquals(List.of(0.25, 0.125, 0.0625), rates);
    double error = -2 * (1 - 2 * 0.25) * (1 - 2 * 0.125) * (1 - 2 * 0.0625);
    double[] found = line.parameters().doubles();
    assertEquals(2 + error, found[0] + found[1], 1e-15);
  }

  @Test
  void earlyStoppingGivesBackTheBestEpoch() {
    Network once = Examples.line(Precision.DOUBLE);
    once.fit(ONE, settings -> settings.epochs(1));
    TrainingReport report =
        line.fit(
            ONE,
            settings ->
                settings
                    .validation(OPPOSITE)
                    .earlyStopping(EarlyStopping.on(Metric.VALIDATION_LOSS).withPatience(3)));
    assertEquals(Ending.STOPPED_EARLY, report.ending());
    assertEquals(4, report.epochs().size());
    assertEquals(1, report.keptEpoch());
    assertEquals(once.parameters(), line.parameters());
    assertSame(report.epochs().get(0), report.kept());
    assertTrue(
        report
            .toString()
            .endsWith("\nstopped early after epoch 4; the network has the parameters of epoch 1"),
        report.toString());
  }

  /** The best parameters come back at the last epoch too. */
  @Test
  void lastEpochNeedNotBeTheBest() {
    TrainingReport report =
        line.fit(
            ONE,
            settings ->
                settings
                    .epochs(3)
                    .validation(OPPOSITE)
                    .earlyStopping(EarlyStopping.on(Metric.VALIDATION_LOSS)));
    assertEquals(Ending.COMPLETED, report.ending());
    assertEquals(1, report.keptEpoch());
    assertTrue(
        report
            .toString()
            .endsWith("\ncompleted after epoch 3; the network has the parameters of epoch 1"),
        report.toString());
  }

  @Test
  void metricMustBeMeasured() {
    assertFails(
        IllegalArgumentException.class,
        "earlyStopping watches the validation loss of Line, but nothing is validated. Set"
            + " validation(...) or validationSplit(...), or watch Metric.LOSS.",
        () -> line.fit(ONE, s -> s.earlyStopping(EarlyStopping.on(Metric.VALIDATION_LOSS))));
    assertFails(
        IllegalArgumentException.class,
        "onPlateau watches the accuracy of Line, but no output with a target names classes. Watch a"
            + " loss instead.",
        () ->
            line.fit(
                ONE,
                s ->
                    s.schedule(
                        Schedule.warmUp(1).times(Schedule.onPlateau(Metric.ACCURACY, 0.5)))));
  }

  /** Cancels in the second batch of an epoch. */
  private TrainingListener cancelling(Runnable cancel, int epoch) {
    return new TrainingListener() {
      @Override
      public void onBatch(BatchReport report) {
        if (report.epoch() == epoch && report.batch() == 2) {
          cancel.run();
        }
      }
    };
  }

  @Test
  void cancelledFromAListenerKeepsTheLastWholeEpoch() {
    Network two = Examples.line(Precision.DOUBLE);
    two.fit(FIVE, settings -> settings.epochs(2).batch(2));
    Cancellation stop = new Cancellation();
    TrainingReport report =
        line.fit(
            FIVE,
            settings ->
                settings
                    .batch(2)
                    .cancellation(stop)
                    .listener(cancelling(stop::cancel, 3))
                    .listener(new Recorder()));
    assertEquals(Ending.CANCELLED, report.ending());
    assertEquals(2, report.keptEpoch());
    assertEquals(two.parameters(), line.parameters());
    assertEquals("3:2/3", heard.get(heard.size() - 2));
    assertEquals("end CANCELLED", heard.get(heard.size() - 1));
    assertTrue(
        report
            .toString()
            .endsWith("\ncancelled after epoch 2; the network has the parameters of epoch 2"),
        report.toString());
  }

  @Test
  void cancelledBeforeTheFirstEpochLeavesTheStart() {
    Parameters start = line.parameters();
    Cancellation stop = new Cancellation();
    stop.cancel();
    TrainingReport report = line.fit(FIVE, settings -> settings.cancellation(stop));
    assertSame(start, line.parameters());
    assertEquals(List.of(), report.epochs());
    assertEquals(
        "cancelled after epoch 0; the network has the parameters from before the training",
        report.toString());
    assertFails(
        IllegalStateException.class,
        "The training was cancelled before its first epoch was whole, so no epoch has a report.",
        report::last);
  }

  @Test
  void cancellationGivesBackTheBestEpoch() {
    Network once = Examples.line(Precision.DOUBLE);
    once.fit(ONE, settings -> settings.epochs(1));
    Cancellation stop = new Cancellation();
    TrainingReport report =
        line.fit(
            ONE,
            settings ->
                settings
                    .validation(OPPOSITE)
                    .earlyStopping(EarlyStopping.on(Metric.VALIDATION_LOSS))
                    .cancellation(stop)
                    .listener(
                        epoch -> {
                          if (epoch.epoch() == 5) {
                            stop.cancel();
                          }
                        }));
    assertEquals(Ending.CANCELLED, report.ending());
    assertEquals(5, report.epochs().size());
    assertEquals(1, report.keptEpoch());
    assertEquals(once.parameters(), line.parameters());
  }

  @Test
  @Timeout(60)
  void cancelledFromAnotherThread() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    Cancellation stop = new Cancellation();
    Thread other =
        new Thread(
            () -> {
              try {
                running.await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
              stop.cancel();
            });
    other.start();
    TrainingReport report =
        line.fit(
            FIVE,
            settings ->
                settings
                    .epochs(Integer.MAX_VALUE)
                    .cancellation(stop)
                    .listener(epoch -> running.countDown()));
    other.join();
    assertEquals(Ending.CANCELLED, report.ending());
    assertEquals(report.epochs().size(), report.keptEpoch());
  }

  @Test
  void interruptedThreadStopsAndStaysInterrupted() {
    TrainingReport report =
        line.fit(
            FIVE,
            settings ->
                settings
                    .batch(2)
                    .listener(cancelling(() -> Thread.currentThread().interrupt(), 2)));
    assertTrue(Thread.interrupted());
    assertEquals(Ending.INTERRUPTED, report.ending());
    assertEquals(1, report.keptEpoch());
    double[] found = line.parameters().doubles();
    Network once = Examples.line(Precision.DOUBLE);
    once.fit(FIVE, settings -> settings.epochs(1).batch(2));
    assertArrayEquals(once.parameters().doubles(), found);
  }
}
