package dev.sinew;

import dev.sinew.data.Dataset;
import dev.sinew.train.EpochReport;
import dev.sinew.train.FitSettings;
import dev.sinew.train.TrainingDivergedException;
import dev.sinew.train.TrainingReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One training: epochs of shuffled batches, each epoch published when it is whole. */
final class Trainer {
  private final Network network;
  private final FitSettings settings;
  private final Pass pass;
  private final Runnable stepper;
  private final Tally tally;
  private final Optional<Examiner> examiner;
  private final Samples samples;

  Trainer(Network network, Dataset data, FitSettings settings) {
    DataChecks.notEmpty(network.spec(), "train", data);
    this.network = network;
    this.settings = settings;
    pass = network.newPass(Math.min(settings.batch(), data.size()));
    DataChecks.fits(pass, data);
    settings.validation().ifPresent(this::checkValidation);
    Optional<Split> split = split(data);
    Dataset train = split.map(Split::train).orElse(data);
    if (!pass.spec().measured().isEmpty()) {
      pass.use(Measurement.complete(pass.parameters(), train));
    }
    stepper = pass.stepper(settings.optimizer(), Clipping.of(settings));
    tally = new Tally(pass, train);
    examiner =
        split.map(Split::validation).or(settings::validation).map(held -> new Examiner(pass, held));
    samples = DatasetSamples.shuffled(train, pass.capacity(), settings.seed());
  }

  private Optional<Split> split(Dataset data) {
    double share = settings.validationSplit();
    return share > 0 ? Optional.of(Split.of(data, pass, share, settings.seed())) : Optional.empty();
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
    tally.clear();
    int batch = 0;
    double loss = 0;
    for (Iterator<Batch> batches = samples.batches(epoch); batches.hasNext(); ) {
      batch++;
      Batch next = batches.next();
      next.loadInto(pass);
      loss = pass.lossAndGradient(next.n());
      if (!Double.isFinite(loss)) {
        throw diverged(epoch, batch, loss);
      }
      tally.add(loss, next.n());
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
