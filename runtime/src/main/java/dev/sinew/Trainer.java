package dev.sinew;

import dev.sinew.data.Dataset;
import dev.sinew.train.EpochReport;
import dev.sinew.train.FitSettings;
import dev.sinew.train.TrainingDivergedException;
import dev.sinew.train.TrainingReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One training: epochs of shuffled batches, each epoch published when it is whole. */
final class Trainer {
  private final Network network;
  private final Dataset train;
  private final FitSettings settings;
  private final Pass pass;
  private final Runnable stepper;
  private final Tally tally;
  private final Optional<Examiner> examiner;
  private final int[] order;

  Trainer(Network network, Dataset train, FitSettings settings) {
    DataChecks.notEmpty(network.spec(), "train", train);
    this.network = network;
    this.train = train;
    this.settings = settings;
    pass = network.newPass(Math.min(settings.batch(), train.size()));
    DataChecks.fits(pass, train);
    settings.validation().ifPresent(this::checkValidation);
    if (!pass.spec().measured().isEmpty()) {
      pass.use(Measurement.complete(pass.parameters(), train));
    }
    stepper = pass.stepper(settings.optimizer(), Clipping.of(settings));
    tally = new Tally(pass);
    examiner = settings.validation().map(data -> new Examiner(pass, data));
    order = new int[train.size()];
  }

  private void checkValidation(Dataset data) {
    DataChecks.notEmpty(pass.spec(), "validate", data);
    DataChecks.fits(pass, data);
  }

  TrainingReport run() {
    long start = System.nanoTime();
    List<EpochReport> reports = new ArrayList<>();
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      trainEpoch(epoch);
      Optional<Tally> validation = examiner.map(Examiner::examine);
      network.use(pass.parameters());
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
      EpochReport report = report(epoch, validation, elapsed);
      reports.add(report);
      settings.listener().onEpoch(report);
    }
    return new TrainingReport(reports);
  }

  private void trainEpoch(int epoch) {
    Shuffle.fill(order, settings.seed(), epoch);
    tally.clear();
    int batch = 0;
    double loss = 0;
    for (int from = 0; from < order.length; from += pass.capacity()) {
      batch++;
      int n = Math.min(pass.capacity(), order.length - from);
      pass.loadInputs(train, order, from, n);
      pass.loadTargets(train, order, from, n);
      loss = pass.lossAndGradient(n);
      if (!Double.isFinite(loss)) {
        throw diverged(epoch, batch, loss);
      }
      tally.add(loss, n);
      stepper.run();
    }
    if (!pass.finite()) {
      throw diverged(epoch, batch, loss);
    }
  }

  private TrainingDivergedException diverged(int epoch, int batch, double loss) {
    double rate = settings.optimizer().rate();
    return new TrainingDivergedException(pass.spec().name(), epoch, batch, loss, rate);
  }

  private EpochReport report(int epoch, Optional<Tally> validation, Duration elapsed) {
    return new EpochReport(
        epoch,
        settings.epochs(),
        tally.loss(),
        tally.accuracy(),
        validation.map(v -> OptionalDouble.of(v.loss())).orElse(OptionalDouble.empty()),
        validation.map(Tally::accuracy).orElse(OptionalDouble.empty()),
        elapsed);
  }
}
