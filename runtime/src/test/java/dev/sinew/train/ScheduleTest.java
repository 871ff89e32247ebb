package dev.sinew.train;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.train.Schedule.Fall;
import dev.sinew.train.Schedule.Moment;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final int STEPS = 4; // an epoch

  /** The factors of the first step of epochs 1 to n. */
  private static double[] ofEpochs(Schedule schedule, int n) {
    return IntStream.rangeClosed(1, n)
        .mapToDouble(e -> schedule.factor(new Moment(e, (e - 1) * STEPS + 1, STEPS, List.of())))
        .toArray();
  }

  /** The factors of steps 1 to n. */
  private static double[] ofSteps(Schedule schedule, int n) {
    return IntStream.rangeClosed(1, n)
        .mapToDouble(s -> schedule.factor(new Moment((s - 1) / STEPS + 1, s, STEPS, List.of())))
        .toArray();
  }

  @Test
  void constant() {
    assertArrayEquals(new double[] {1, 1, 1}, ofEpochs(Schedule.constant(), 3));
  }

  @Test
  void stepFallsEveryThirdEpoch() {
    assertArrayEquals(
        new double[] {1, 1, 1, 0.5, 0.5, 0.5, 0.25}, ofEpochs(Schedule.step(3, 0.5), 7));
  }

  @Test
  void exponentialFallsEveryEpoch() {
    assertArrayEquals(new double[] {1, 0.5, 0.25, 0.125}, ofEpochs(Schedule.exponential(0.5), 4));
  }

  /** cos of 0, 60, 120 and 180 degrees is 1, 1/2, -1/2 and -1. */
  @Test
  void cosineOverThreeEpochs() {
    assertArrayEquals(new double[] {1, 0.75, 0.25, 0, 0}, ofEpochs(Schedule.cosine(3), 5), 1e-15);
    assertArrayEquals(
        new double[] {1, 0.8, 0.4, 0.2, 0.2}, ofEpochs(Schedule.cosine(3, 0.2), 5), 1e-15);
  }

  @Test
  void warmUpGrowsStepByStep() {
    assertArrayEquals(
        new double[] {0.2, 0.4, 0.6, 0.8, 1, 1, 1}, ofSteps(Schedule.warmUp(5), 7), 1e-16);
  }

  @Test
  void plateauFallsToItsFloor() {
    OnPlateau rule = Schedule.onPlateau(Metric.LOSS, 0.1).withFloor(0.05);
    assertEquals(1, rule.factor(new Moment(1, 1, STEPS, List.of(new Fall(rule, 0)))));
    assertEquals(0.1, rule.factor(new Moment(9, 1, STEPS, List.of(new Fall(rule, 1)))), 1e-17);
    assertEquals(0.05, rule.factor(new Moment(9, 1, STEPS, List.of(new Fall(rule, 2)))));
    OnPlateau other = rule.withPatience(3);
    assertEquals(1, rule.factor(new Moment(9, 1, STEPS, List.of(new Fall(other, 2)))));
  }

  @Test
  void productOfWarmUpAndStep() {
    Schedule both = Schedule.warmUp(8).times(Schedule.step(1, 0.5));
    assertArrayEquals(
        new double[] {0.125, 0.25, 0.375, 0.5, 0.3125, 0.375, 0.4375, 0.5, 0.25},
        ofSteps(both, 9),
        1e-16);
  }

  /** Two epochs of four steps at 0.5, then the second counts from its own first step. */
  @Test
  void sequenceBeginsAnew() {
    Schedule both = Schedule.ofEpoch("half", epoch -> 0.5).until(2, Schedule.warmUp(4));
    assertArrayEquals(
        new double[] {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.25, 0.5, 0.75, 1, 1},
        ofSteps(both, 13),
        1e-16);
    assertArrayEquals(
        new double[] {1, 1, 1, 0.5},
        ofEpochs(Schedule.constant().until(2, Schedule.exponential(0.5)), 4));
  }

  @Test
  void plateausAreFoundOnce() {
    OnPlateau rule = Schedule.onPlateau(Metric.LOSS, 0.5);
    OnPlateau other = rule.withMinDelta(0.1);
    assertEquals(
        List.of(rule, other),
        rule.times(Schedule.cosine(3)).until(4, other.times(rule)).plateaus());
  }

  @Test
  void inWords() {
    assertEquals(
        "(warmUp(3) times cosine(5, 0.1) until 4, step(2, 0.5) times exponential(0.9))",
        Schedule.warmUp(3)
            .times(Schedule.cosine(5, 0.1))
            .until(4, Schedule.step(2, 0.5).times(Schedule.exponential(0.9)))
            .toString());
    assertEquals(
        "onPlateau(validation loss, 0.5, patience 10, minDelta 0.0, floor 0.001)",
        Schedule.onPlateau(Metric.VALIDATION_LOSS, 0.5).toString());
    assertEquals(
        "mine times constant",
        Schedule.ofEpoch("mine", e -> 1).times(Schedule.constant()).toString());
  }

  @Test
  void numbersOutOfRange() {
    assertFails(
        IllegalArgumentException.class,
        "every must be at least 1, but found 0.",
        () -> Schedule.step(0, 0.5));
    assertFails(
        IllegalArgumentException.class,
        "step needs a factor above 0 and at most 1, but found 1.5.",
        () -> Schedule.step(1, 1.5));
    assertFails(
        IllegalArgumentException.class,
        "exponential needs a factor above 0 and at most 1, but found 0.0.",
        () -> Schedule.exponential(0));
    assertFails(
        IllegalArgumentException.class,
        "cosine needs a floor from 0 up to but not including 1, but found 1.0.",
        () -> Schedule.cosine(3, 1));
    assertFails(
        IllegalArgumentException.class,
        "onPlateau needs a factor above 0 and below 1, but found 1.0; 0.1 is usual.",
        () -> Schedule.onPlateau(Metric.LOSS, 1));
    assertFails(
        IllegalArgumentException.class,
        "minDelta must be a finite number of at least 0, but found NaN.",
        () -> Schedule.onPlateau(Metric.LOSS, 0.5).withMinDelta(Double.NaN));
    assertFails(
        IllegalArgumentException.class,
        "Schedule mine gives the factor -1.0 in epoch 2; it must be a finite number of at least 0.",
        () -> ofEpochs(Schedule.ofEpoch("mine", epoch -> 1 - 2 * (epoch - 1)), 2));
  }
}
