package dev.sinew;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.data.Split;
import dev.sinew.internal.Team;
import dev.sinew.train.BatchReport;
import dev.sinew.train.Ending;
import dev.sinew.train.EpochReport;
import dev.sinew.train.FitSettings;
import dev.sinew.train.TrainingDivergedException;
import dev.sinew.train.TrainingReport;
import dev.sinew.train.TrainingStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** One training: epochs of shuffled batches, each epoch published when it is whole. */
final class Trainer {
  private static final System.Logger LOG = System.getLogger("dev.sinew");

  private final Network network;
  private final FitSettings settings;
  private final Pass pass;
  private final Samples samples;
  private final Tally tally;
  private final Optional<Examiner> examiner;
  private final RunSettings description;
  private final Run run;

  private Trainer(
      Network network,
      FitSettings settings,
      Pass pass,
      TrainingData train,
      Optional<TrainingData> held) {
    this.network = network;
    this.settings = settings;
    this.pass = pass;
    if (settings.resume().isEmpty() && !pass.spec().measured().isEmpty()) {
      pass.use(Measurement.complete(pass.parameters(), train));
    }
    samples = train.shuffled(pass.capacity(), settings.seed());
    tally = new Tally(pass, train.example());
    examiner = held.map(each -> new Examiner(pass, each));
    description =
        RunSettings.of(pass.spec(), settings, samples, examiner.map(Examiner::size).orElse(0));
    run =
        new Run(
            settings,
            pass.stepper(settings.optimizer(), Clipping.of(settings), settings.accumulate()));
    WatchedMetrics.check(settings, pass.spec().name(), held.isPresent(), tally.hasAccuracy());
  }

  static Trainer of(Network network, Dataset data, FitSettings settings) {
    DataChecks.notEmpty(network.spec(), "train", data);
    Pass pass = network.newPass(Math.min(settings.batch(), data.size()));
    DataChecks.fits(pass, data);
    Optional<TrainingData> given = validation(pass, settings);
    if (settings.validationSplit() == 0) {
      return new Trainer(network, settings, pass, TrainingData.of(data), given);
    }
    Split split = HeldBack.of(data, pass, settings.validationSplit(), settings.seed());
    TrainingData held = TrainingData.of(split.heldOut());
    return new Trainer(network, settings, pass, TrainingData.of(split.train()), Optional.of(held));
  }

  static Trainer of(Network network, DataSource source, FitSettings settings) {
    if (settings.validationSplit() > 0) {
      throw new IllegalArgumentException(
          "validationSplit holds back samples of data in memory, but these are read from a source."
              + " Give the samples to validate on with validation(...).");
    }
    Pass pass = network.newPass(settings.batch());
    TrainingData train = TrainingData.counted(source, pass, "train");
    return new Trainer(network, settings, pass, train, validation(pass, settings));
  }

  private static Optional<TrainingData> validation(Pass pass, FitSettings settings) {
    if (settings.validationSource().isPresent()) {
      DataSource source = settings.validationSource().get();
      return Optional.of(TrainingData.counted(source, pass, "validate"));
    }
    return settings
        .validation()
        .map(
            data -> {
              DataChecks.notEmpty(pass.spec(), "validate", data);
              DataChecks.fits(pass, data);
              return TrainingData.of(data);
            });
  }

  TrainingReport run() {
    int threads = Threads.useful(pass, settings.threads(), LOG);
    try (Team team = Team.of(threads, "sinew-" + pass.spec().name())) {
      pass.use(team);
      return train();
    }
  }

  private TrainingReport train() {
    resume();
    Duration before = run.epochs() == 0 ? Duration.ZERO : run.last().elapsed();
    long start = System.nanoTime() - before.toNanos();
    TrainingStart head = start();
    settings.listeners().forEach(each -> each.onStart(head));
    Ending ending = epochs(start);
    TrainingReport report = new TrainingReport(run.reports(), ending, keptEpoch());
    settings.listeners().forEach(each -> each.onEnd(report));
    return report;
  }

  private void resume() {
    settings
        .resume()
        .ifPresent(
            file -> {
              try {
                Parameters parameters = Checkpoint.resume(file, pass.spec(), run, description);
                pass.use(parameters);
                network.use(parameters);
              } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
              }
            });
  }

  private TrainingStart start() {
    return new TrainingStart(
        pass.spec().name(),
        run.epochs() + 1,
        settings.epochs(),
        samples.size(),
        examiner.map(Examiner::size).orElse(0),
        samples.batches());
  }

  private Ending epochs(long start) {
    for (int epoch = run.epochs() + 1; epoch <= settings.epochs(); epoch++) {
      if (run.isOver()) {
        return Ending.STOPPED_EARLY;
      }
      Optional<Ending> stopped = trainEpoch(epoch);
      if (stopped.isPresent()) {
        return stopped.get();
      }
      finish(epoch, start);
    }
    return run.isOver() && run.epochs() < settings.epochs()
        ? Ending.STOPPED_EARLY
        : Ending.COMPLETED;
  }

  /** Trains an epoch, unless someone wants to stop: then says why. */
  private Optional<Ending> trainEpoch(int epoch) {
    tally.clear();
    int batch = 0;
    double loss = 0;
    double factor = 1;
    int n = 0;
    Optional<String> suspect = Optional.empty();
    try (Batches batches = samples.batches(epoch)) {
      while (batches.hasNext()) {
        Optional<Ending> stopped = stopped();
        if (stopped.isPresent()) {
          return stopped;
        }
        batch++;
        Batch next = batches.next();
        n = next.n();
        next.loadInto(pass);
        factor = run.rateFactor(epoch, stepsPerEpoch());
        loss = pass.lossAndGradient(n);
        if (!Double.isFinite(loss)) {
          throw diverged(epoch, batch, loss, factor, pass.firstNotFinite(n));
        }
        if (batch == samples.batches()) {
          suspect = pass.firstNotFiniteBehindGradient(n);
        }
        tally.add(loss, n);
        run.stepper().collect(n);
        if (batch % settings.accumulate() == 0 || !batches.hasNext()) {
          run.stepper().step(factor);
        }
        tell(epoch, batch, n, loss, factor);
      }
    }
    if (!pass.finite(false)) {
      int size = n;
      throw diverged(
          epoch, batch, loss, factor, suspect.or(() -> pass.firstNotFiniteBehindStep(size)));
    }
    return Optional.empty();
  }

  private int stepsPerEpoch() {
    return (samples.batches() + settings.accumulate() - 1) / settings.accumulate();
  }

  private void tell(int epoch, int batch, int n, double loss, double factor) {
    if (settings.listeners().isEmpty()) {
      return;
    }
    double rate = settings.optimizer().rate() * factor;
    BatchReport report = new BatchReport(epoch, batch, samples.batches(), n, loss, rate);
    settings.listeners().forEach(each -> each.onBatch(report));
  }

  private Optional<Ending> stopped() {
    if (settings.cancellation().isCancelled()) {
      return Optional.of(Ending.CANCELLED);
    }
    return Thread.currentThread().isInterrupted()
        ? Optional.of(Ending.INTERRUPTED)
        : Optional.empty();
  }

  /** Validates, publishes, keeps the state and tells of a whole epoch. */
  private void finish(int epoch, long start) {
    Optional<Tally> validation = examiner.map(Examiner::examine);
    Parameters parameters = pass.parameters();
    network.use(parameters);
    EpochReport report = report(epoch, validation, Duration.ofNanos(System.nanoTime() - start));
    run.after(report, parameters);
    settings
        .checkpoint()
        .ifPresent(
            file -> {
              try {
                Checkpoint.write(file, parameters, run, description);
              } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
              }
            });
    settings.listeners().forEach(each -> each.onEpoch(report));
  }

  /** Gives the network the best parameters, if early stopping has found some. */
  private int keptEpoch() {
    Optional<Parameters> best = run.best().flatMap(Best::parameters);
    best.ifPresent(network::use);
    return best.isPresent() ? run.best().orElseThrow().epoch() : run.epochs();
  }

  private TrainingDivergedException diverged(
      int epoch, int batch, double loss, double factor, Optional<String> first) {
    double rate = settings.optimizer().rate() * factor;
    return new TrainingDivergedException(
        pass.spec().name(), epoch, batch, loss, rate, first.orElse("the loss itself"));
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
