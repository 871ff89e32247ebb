package dev.sinew.train;

import java.util.List;

/**
 * A rate that falls when a metric stops improving: after {@code patience} epochs in a row that are
 * not better than the best so far by more than {@code minDelta} the rate is multiplied by {@code
 * factor} from the next epoch on, and the count of epochs begins anew. After so many falls the
 * factor is {@code max(floor, factor^falls)}.
 *
 * @param metric what is watched
 * @param factor of each fall, above 0 and below 1
 * @param patience epochs without improvement, at least 1
 * @param minDelta how much better counts as improvement, at least 0
 * @param floor the smallest factor, from 0 up to but not including 1
 */
public record OnPlateau(Metric metric, double factor, int patience, double minDelta, double floor)
    implements Schedule {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public OnPlateau {
    ScheduleRules.fall(factor);
    FitSettings.atLeastOne("patience", patience);
    FitSettings.atLeastZero("minDelta", minDelta);
    ScheduleRules.floor("onPlateau", floor);
  }

  /**
   * The same with another patience.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public OnPlateau withPatience(int epochs) {
    return new OnPlateau(metric, factor, epochs, minDelta, floor);
  }

  /**
   * The same with another least improvement.
   *
   * @throws IllegalArgumentException if it is not a finite number of at least 0
   */
  public OnPlateau withMinDelta(double delta) {
    return new OnPlateau(metric, factor, patience, delta, floor);
  }

  /**
   * The same with another smallest factor.
   *
   * @throws IllegalArgumentException if it is not from 0 up to but not including 1
   */
  public OnPlateau withFloor(double smallest) {
    return new OnPlateau(metric, factor, patience, minDelta, smallest);
  }

  @Override
  public double factor(Moment moment) {
    int falls =
        moment.plateaus().stream()
            .filter(fall -> fall.rule().equals(this))
            .mapToInt(Fall::times)
            .findFirst()
            .orElse(0);
    return Math.max(floor, StrictMath.pow(factor, falls));
  }

  @Override
  public List<OnPlateau> plateaus() {
    return List.of(this);
  }

  /** In words, as in {@code onPlateau(loss, 0.1, patience 10, minDelta 0.0, floor 0.001)}. */
  @Override
  public String toString() {
    return String.format(
        "onPlateau(%s, %s, patience %d, minDelta %s, floor %s)",
        metric, factor, patience, minDelta, floor);
  }
}
