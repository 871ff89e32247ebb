package dev.sinew.train;

/**
 * Ends a training when a metric has stopped improving, and gives the network the parameters of the
 * best epoch. An epoch improves if its value is better than the best so far by more than {@code
 * minDelta}; after {@code patience} epochs in a row that do not, training ends. The best parameters
 * come back however training ends, at the last epoch or by cancellation too.
 *
 * @param metric what is watched
 * @param patience epochs without improvement, at least 1
 * @param minDelta how much better counts as improvement, at least 0
 */
public record EarlyStopping(Metric metric, int patience, double minDelta) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public EarlyStopping {
    FitSettings.atLeastOne("patience", patience);
    FitSettings.atLeastZero("minDelta", minDelta);
  }

  /** Watches a metric, with patience for 10 epochs and any improvement counted. */
  public static EarlyStopping on(Metric metric) {
    return new EarlyStopping(metric, 10, 0);
  }

  /**
   * The same with another patience.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public EarlyStopping withPatience(int epochs) {
    return new EarlyStopping(metric, epochs, minDelta);
  }

  /**
   * The same with another least improvement.
   *
   * @throws IllegalArgumentException if it is not a finite number of at least 0
   */
  public EarlyStopping withMinDelta(double delta) {
    return new EarlyStopping(metric, patience, delta);
  }

  /** In words, as in {@code validation loss, patience 10, minDelta 0.0}. */
  @Override
  public String toString() {
    return metric + ", patience " + patience + ", minDelta " + minDelta;
  }
}
