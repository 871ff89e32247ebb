package dev.sinew;

import dev.sinew.train.EarlyStopping;
import dev.sinew.train.EpochReport;
import java.util.Optional;

/** The best epoch so far with its parameters, by what early stopping watches. */
final class Best {
  private final EarlyStopping rule;
  private final Watch watch;
  private Optional<Parameters> parameters = Optional.empty();
  private int epoch;

  Best(EarlyStopping rule) {
    this.rule = rule;
    watch = new Watch(rule.metric(), rule.minDelta());
  }

  void after(EpochReport report, Parameters current) {
    if (watch.improves(report)) {
      parameters = Optional.of(current);
      epoch = report.epoch();
    }
  }

  boolean isOver() {
    return watch.waited() >= rule.patience();
  }

  /** Those of the best epoch; empty if no epoch had a value. */
  Optional<Parameters> parameters() {
    return parameters;
  }

  int epoch() {
    return epoch;
  }

  String state() {
    return epoch + " " + watch.state();
  }

  void restore(String state, Optional<Parameters> found) {
    String[] parts = state.split(" ", 2);
    epoch = Integer.parseInt(parts[0]);
    watch.restore(parts[1]);
    parameters = found;
  }
}
