package dev.sinew.train;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a training went.
 *
 * @param epochs one report for each whole epoch, in order, with those before the checkpoint that it
 *     went on from
 * @param ending why it ended
 * @param keptEpoch the epoch whose parameters the network has now; 0 for those before the training
 */
public record TrainingReport(List<EpochReport> epochs, Ending ending, int keptEpoch) {
  /** Copies the list. */
  public TrainingReport {
    epochs = List.copyOf(epochs);
  }

  /**
   * The report of the last epoch.
   *
   * @throws IllegalStateException if the training ended before one was whole
   */
  public EpochReport last() {
    if (epochs.isEmpty()) {
      throw new IllegalStateException(
          "The training was cancelled before its first epoch was whole, so no epoch has a report.");
    }
    return epochs.get(epochs.size() - 1);
  }

  /**
   * The report of the epoch whose parameters the network has now.
   *
   * @throws IllegalStateException if the training ended before one was whole
   */
  public EpochReport kept() {
    return keptEpoch == 0 ? last() : epochs.get(keptEpoch - 1);
  }

  /** One line an epoch, and one on the end if it came early or the best epoch was not the last. */
  @Override
  public String toString() {
    return Stream.concat(epochs.stream().map(EpochReport::toString), end().stream())
        .collect(Collectors.joining("\n"));
  }

  private List<String> end() {
    if (ending == Ending.COMPLETED && keptEpoch == epochs.size()) {
      return List.of();
    }
    String how =
        switch (ending) {
          case COMPLETED -> "completed";
          case STOPPED_EARLY -> "stopped early";
          case CANCELLED -> "cancelled";
          case INTERRUPTED -> "interrupted";
        };
    String kept = keptEpoch == 0 ? "from before the training" : "of epoch " + keptEpoch;
    return List.of(
        how + " after epoch " + epochs.size() + "; the network has the parameters " + kept);
  }
}
