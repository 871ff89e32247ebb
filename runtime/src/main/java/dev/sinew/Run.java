package dev.sinew;

import dev.sinew.train.EpochReport;
import dev.sinew.train.FitSettings;
import dev.sinew.train.Schedule.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a training knows after each epoch beside the parameters: all that a checkpoint keeps. */
final class Run {
  private final FitSettings settings;
  private final Stepper stepper;
  private final Plateaus plateaus;
  private final Optional<Best> best;
  private final List<EpochReport> reports = new ArrayList<>();

  Run(FitSettings settings, Stepper stepper) {
    this.settings = settings;
    this.stepper = stepper;
    plateaus = new Plateaus(settings.schedule());
    best = settings.earlyStopping().map(Best::new);
  }

  /** Takes a whole epoch. */
  void after(EpochReport report, Parameters parameters) {
    reports.add(report);
    plateaus.after(report);
    best.ifPresent(each -> each.after(report, parameters));
  }

  /** What the schedule makes of the optimiser's rate in the next step. */
  double rateFactor(int epoch, int stepsPerEpoch) {
    int step = stepper.steps() + 1;
    return settings.schedule().factor(new Moment(epoch, step, stepsPerEpoch, plateaus.falls()));
  }

  /** Whether early stopping has waited long enough. */
  boolean isOver() {
    return best.isPresent() && best.get().isOver();
  }

  int epochs() {
    return reports.size();
  }

  EpochReport last() {
    return reports.get(reports.size() - 1);
  }

  Stepper stepper() {
    return stepper;
  }

  Plateaus plateaus() {
    return plateaus;
  }

  Optional<Best> best() {
    return best;
  }

  List<EpochReport> reports() {
    return reports;
  }
}
