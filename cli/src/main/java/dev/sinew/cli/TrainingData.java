package dev.sinew.cli;

import dev.sinew.cli.train.DataFiles;
import dev.sinew.cli.train.DataProblem;
import dev.sinew.cli.train.Samples;
import dev.sinew.cli.train.Target;
import dev.sinew.data.Dataset;
import dev.sinew.data.Split;
import java.io.IOException;
import java.util.Optional;

/**
 * What a training learns from, and what it is judged by if anything is held out.
 *
 * @param train samples to learn from
 * @param heldOut samples to judge by
 */
record TrainingData(Samples train, Optional<Samples> heldOut) {

  /** What the options ask for. */
  static TrainingData of(TrainOptions options, DataFiles files)
      throws CommandFailure, DataProblem, IOException {
    return options.stream ? streamed(options, files) : loaded(options, files);
  }

  /** What the network is judged by in the end. */
  Samples judged() {
    return heldOut.orElse(train);
  }

  private static TrainingData streamed(TrainOptions options, DataFiles files)
      throws CommandFailure, DataProblem, IOException {
    Optional<Samples> heldOut = Optional.empty();
    if (options.heldOut != null) {
      heldOut = Optional.of(new Samples.Streamed(files.stream(options.heldOut)));
    } else if (options.judges()) {
      heldOut =
          Optional.of(
              new Samples.Streamed(
                  files.streamTest(options.data).orElseThrow(TrainOptions::nothingToJudgeBy)));
    }
    return new TrainingData(new Samples.Streamed(files.stream(options.data)), heldOut);
  }

  private static TrainingData loaded(TrainOptions options, DataFiles files)
      throws DataProblem, IOException {
    Dataset all = files.load(options.data);
    if (!options.judges()) {
      return new TrainingData(new Samples.Loaded(all), Optional.empty());
    }
    Optional<Dataset> heldOut =
        options.heldOut != null
            ? Optional.of(files.load(options.heldOut))
            : files.loadTest(options.data);
    Split parts =
        heldOut.map(test -> new Split(all, test)).orElseGet(() -> split(options, files, all));
    return new TrainingData(
        new Samples.Loaded(parts.train()), Optional.of(new Samples.Loaded(parts.heldOut())));
  }

  /** Evenly from all classes, if there are any. */
  private static Split split(TrainOptions options, DataFiles files, Dataset all) {
    long seed = options.seedOf(files.spec());
    return files.targets().stream()
        .filter(Target::isClass)
        .findFirst()
        .map(target -> target.port().name())
        .map(name -> Split.stratified(all, name, options.share(), seed))
        .orElseGet(() -> Split.shuffled(all, options.share(), seed));
  }
}
