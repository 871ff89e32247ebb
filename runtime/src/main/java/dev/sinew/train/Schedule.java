package dev.sinew.train;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How the learning rate changes while training: in each step it is the optimiser's rate times the
 * factor given here. Schedules combine: {@link #times} multiplies two, {@link #until} puts one
 * behind the other.
 *
 * <pre>
 * Schedule.warmUp(100).times(Schedule.cosine(40))
 * </pre>
 */
public sealed interface Schedule
    permits Constant,
        StepDecay,
        ExponentialDecay,
        CosineDecay,
        WarmUp,
        OnPlateau,
        ByEpoch,
        Product,
        Sequence {

  /** The factor of a step. */
  double factor(Moment moment);

  /** The plateau rules in it, whose state a training keeps. */
  default List<OnPlateau> plateaus() {
    return List.of();
  }

  /** The optimiser's rate throughout: factor 1. */
  static Schedule constant() {
    return new Constant();
  }

  /**
   * Falls at once after every so many epochs: {@code factor^floor((epoch - 1) / every)}.
   *
   * @param every epochs, at least 1
   * @param factor above 0 and at most 1; 0.1 is usual
   * @throws IllegalArgumentException if one is out of its range
   */
  static Schedule step(int every, double factor) {
    return new StepDecay(every, factor);
  }

  /**
   * Falls in every epoch: {@code factor^(epoch - 1)}.
   *
   * @param factor above 0 and at most 1; 0.95 is usual
   * @throws IllegalArgumentException if it is out of its range
   */
  static Schedule exponential(double factor) {
    return new ExponentialDecay(factor);
  }

  /**
   * Falls along half a cosine to 0, see {@link #cosine(int, double)}.
   *
   * @throws IllegalArgumentException if {@code epochs} is below 1
   */
  static Schedule cosine(int epochs) {
    return cosine(epochs, 0);
  }

  /**
   * Falls along half a cosine, from Loshchilov and Hutter, "SGDR: stochastic gradient descent with
   * warm restarts", 2017, arXiv:1608.03983, equation 5: {@code floor + (1 - floor) (1 + cos(pi
   * min(epoch - 1, epochs) / epochs)) / 2}.
   *
   * @param epochs until it reaches the floor and stays there, at least 1
   * @param floor the last factor, from 0 up to but not including 1
   * @throws IllegalArgumentException if one is out of its range
   */
  static Schedule cosine(int epochs, double floor) {
    return new CosineDecay(epochs, floor);
  }

  /**
   * Grows in a line over the first steps: {@code min(1, step / steps)}, steps counted from 1
   * through all epochs.
   *
   * @param steps at least 1
   * @throws IllegalArgumentException if it is below 1
   */
  static Schedule warmUp(int steps) {
    return new WarmUp(steps);
  }

  /**
   * Falls when a metric stops improving, with patience for 10 epochs, down to factor 0.001.
   *
   * @param factor of each fall, above 0 and below 1; 0.1 is usual
   * @throws IllegalArgumentException if it is out of its range
   */
  static OnPlateau onPlateau(Metric metric, double factor) {
    return new OnPlateau(metric, factor, 10, 0, 0.001);
  }

  /**
   * A factor of one's own for each epoch, from 1.
   *
   * @param name tells it from others when a training goes on from a checkpoint
   * @param factor epoch to factor, always the same
   */
  static Schedule ofEpoch(String name, IntToDoubleFunction factor) {
    return new ByEpoch(name, factor);
  }

  /** The product of both factors. */
  default Schedule times(Schedule other) {
    return new Product(this, other);
  }

  /**
   * This one for the first epochs, then another, which counts its epochs and steps from there.
   *
   * @param epochs of this one, at least 1
   * @throws IllegalArgumentException if it is below 1
   */
  default Schedule until(int epochs, Schedule next) {
    return new Sequence(this, epochs, next);
  }

  /**
   * Where in a training a step is.
   *
   * @param epoch from 1
   * @param step from 1, through all epochs
   * @param stepsPerEpoch how many an epoch has
   * @param plateaus how often each plateau rule has let the rate fall, in the order of {@link
   *     Schedule#plateaus} of the whole schedule
   */
  record Moment(int epoch, long step, int stepsPerEpoch, List<Fall> plateaus) {
    /** Copies the list. */
    public Moment {
      plateaus = List.copyOf(plateaus);
    }

    /** The same moment for a schedule that begins so many epochs later. */
    Moment after(int epochs) {
      return new Moment(
          epoch - epochs, step - (long) epochs * stepsPerEpoch, stepsPerEpoch, plateaus);
    }
  }

  /** How often a plateau rule has let the rate fall. */
  record Fall(OnPlateau rule, int times) {}
}
