package dev.sinew.progress;

import dev.sinew.train.EpochReport;
import dev.sinew.train.TrainingListener;
import java.io.PrintStream;

/** A bar that grows with the epochs, the figures beside it. The last epoch ends the line. */
final class EpochBar implements TrainingListener {
  /** Leaves the whole line below 80 columns; a longer one could not be written over. */
  private static final int WIDTH = 14;

  private final PrintStream out;
  private int printed;

  EpochBar(PrintStream out) {
    this.out = out;
  }

  @Override
  public void onEpoch(EpochReport report) {
    int filled = (int) ((long) WIDTH * report.epoch() / report.epochs());
    String bar = "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "]";
    String line = EpochLine.count(report) + " " + bar + " " + EpochLine.shortFigures(report);
    out.print("\r" + line + " ".repeat(Math.max(0, printed - line.length())));
    printed = line.length();
    if (report.epoch() >= report.epochs()) {
      out.println();
      printed = 0;
    }
    out.flush();
  }
}
