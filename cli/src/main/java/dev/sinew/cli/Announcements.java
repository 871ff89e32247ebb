package dev.sinew.cli;

import dev.sinew.progress.Progress;
import dev.sinew.train.EpochReport;
import dev.sinew.train.TrainingListener;
import dev.sinew.train.TrainingReport;
import dev.sinew.train.TrainingStart;
import java.util.Locale;

/** Says what is trained once the data have turned out to fit, then how it goes. */
final class Announcements implements TrainingListener {
  private final Terminal terminal;
  private final int parameters;
  private final TrainingListener progress;
  private int samples;
  private int heldOut;

  Announcements(Terminal terminal, int parameters) {
    this.terminal = terminal;
    this.parameters = parameters;
    progress = terminal.watched() ? Progress.bar(terminal.out()) : Progress.lines(terminal.out());
  }

  @Override
  public void onStart(TrainingStart start) {
    samples = start.samples();
    heldOut = start.validationSamples();
    say(
        "%s: %d samples to learn from, %d held out; %d parameters",
        start.network(), samples, heldOut, parameters);
  }

  /** How many samples are learned from; 0 before the start. */
  int samples() {
    return samples;
  }

  /** How many samples are held out; 0 before the start. */
  int heldOut() {
    return heldOut;
  }

  @Override
  public void onEpoch(EpochReport report) {
    progress.onEpoch(report);
  }

  @Override
  public void onEnd(TrainingReport report) {
    EpochReport last = report.last();
    if (last.epoch() < last.epochs()) {
      if (terminal.watched()) {
        terminal.out().println();
      }
      say(
          "ended after epoch %d of %d; kept is epoch %d",
          last.epoch(), last.epochs(), report.keptEpoch());
    }
  }

  private void say(String format, Object... arguments) {
    terminal.out().println(String.format(Locale.ROOT, format, arguments));
  }
}
