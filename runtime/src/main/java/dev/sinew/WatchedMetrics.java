package dev.sinew;

import dev.sinew.train.FitSettings;
import dev.sinew.train.Metric;

/** Whether what rules of a training watch is measured in it. */
final class WatchedMetrics {
  private WatchedMetrics() {}

  static void check(FitSettings settings, String network, boolean validates, boolean hasClasses) {
    settings
        .earlyStopping()
        .ifPresent(rule -> check("earlyStopping", rule.metric(), network, validates, hasClasses));
    settings
        .schedule()
        .plateaus()
        .forEach(rule -> check("onPlateau", rule.metric(), network, validates, hasClasses));
  }

  private static void check(
      String setting, Metric metric, String network, boolean validates, boolean hasClasses) {
    boolean ofValidation = metric == Metric.VALIDATION_LOSS || metric == Metric.VALIDATION_ACCURACY;
    boolean ofClasses = metric == Metric.ACCURACY || metric == Metric.VALIDATION_ACCURACY;
    if (ofValidation && !validates) {
      throw new IllegalArgumentException(
          String.format(
              "%s watches the %s of %s, but nothing is validated. Set validation(...) or"
                  + " validationSplit(...), or watch Metric.LOSS.",
              setting, metric, network));
    }
    if (ofClasses && !hasClasses) {
      throw new IllegalArgumentException(
          String.format(
              "%s watches the %s of %s, but no output with a target names classes. Watch a loss"
                  + " instead.",
              setting, metric, network));
    }
  }
}
