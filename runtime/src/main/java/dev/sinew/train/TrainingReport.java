package dev.sinew.train;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a training went.
 *
 * @param epochs one report for each epoch, in order, at least one
 */
public record TrainingReport(List<EpochReport> epochs) {
  /** Copies the list. */
  public TrainingReport {
    epochs = List.copyOf(epochs);
  }

  /** The report of the last epoch. */
  public EpochReport last() {
    return epochs.get(epochs.size() - 1);
  }

  /** One line an epoch. */
  @Override
  public String toString() {
    return epochs.stream().map(EpochReport::toString).collect(Collectors.joining("\n"));
  }
}
