package dev.sinew.progress;

import dev.sinew.train.EpochReport;
import dev.sinew.train.TrainingListener;
import java.io.PrintStream;

/** A line an epoch, for logs and files. */
final class EpochLines implements TrainingListener {
  private final PrintStream out;

  EpochLines(PrintStream out) {
    this.out = out;
  }

  @Override
  public void onEpoch(EpochReport report) {
    out.println(EpochLine.count(report) + "  " + EpochLine.figures(report));
  }
}
