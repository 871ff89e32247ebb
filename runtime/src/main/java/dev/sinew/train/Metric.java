package dev.sinew.train;

import java.util.OptionalDouble;

/** What a rule of training watches from epoch to epoch. */
public enum Metric {
  /** The loss while training; smaller is better. */
  LOSS("loss", false) {
    @Override
    public OptionalDouble of(EpochReport report) {
      return OptionalDouble.of(report.loss());
    }
  },

  /** The accuracy while training; larger is better. */
  ACCURACY("accuracy", true) {
    @Override
    public OptionalDouble of(EpochReport report) {
      return report.accuracy();
    }
  },

  /** The loss on the validation samples; smaller is better. */
  VALIDATION_LOSS("validation loss", false) {
    @Override
    public OptionalDouble of(EpochReport report) {
      return report.validationLoss();
    }
  },

  /** The accuracy on the validation samples; larger is better. */
  VALIDATION_ACCURACY("validation accuracy", true) {
    @Override
    public OptionalDouble of(EpochReport report) {
      return report.validationAccuracy();
    }
  };

  private final String words;
  private final boolean rises;

  Metric(String words, boolean rises) {
    this.words = words;
    this.rises = rises;
  }

  /** Its value in an epoch; empty if that was not measured. */
  public abstract OptionalDouble of(EpochReport report);

  /** Whether {@code value} is better than {@code best} by more than {@code minDelta}. */
  public boolean isBetter(double value, double best, double minDelta) {
    return rises ? value > best + minDelta : value < best - minDelta;
  }

  /** The worst value there is. */
  public double worst() {
    return rises ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  /** Its name in words, as in {@code validation loss}. */
  @Override
  public String toString() {
    return words;
  }
}
