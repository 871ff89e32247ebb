package dev.sinew;

import dev.sinew.train.EpochReport;
import dev.sinew.train.Metric;

/** The best value of a metric so far, and for how many epochs none was better. */
final class Watch {
  private final Metric metric;
  private final double minDelta;
  private double best;
  private int waited;

  Watch(Metric metric, double minDelta) {
    this.metric = metric;
    this.minDelta = minDelta;
    best = metric.worst();
  }

  /** Whether this epoch is the best so far; NaN never is. */
  boolean improves(EpochReport report) {
    double value = metric.of(report).orElse(Double.NaN);
    if (metric.isBetter(value, best, minDelta)) {
      best = value;
      waited = 0;
      return true;
    }
    waited++;
    return false;
  }

  /** Begins to wait anew. */
  void rest() {
    waited = 0;
  }

  int waited() {
    return waited;
  }

  /** Its state as text. */
  String state() {
    return best + " " + waited;
  }

  void restore(String state) {
    String[] parts = state.split(" ", 2);
    best = Double.parseDouble(parts[0]);
    waited = Integer.parseInt(parts[1]);
  }
}
