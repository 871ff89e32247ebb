package dev.sinew.cli;

import dev.sinew.cli.jvm.LoadedNetwork;
import dev.sinew.cli.train.DataFiles;
import dev.sinew.cli.train.DataProblem;
import dev.sinew.cli.train.Target;
import dev.sinew.processor.graph.Training;
import dev.sinew.train.TrainingDivergedException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains a network. */
@Command(
    name = "train",
    sortOptions = false,
    customSynopsis = "sinew train NETWORK.nn --data=DATA -o=MODEL [OPTIONS]",
    description = {
      "Trains a network on data and keeps what it learned in a file.",
      "",
      "Data are a CSV file with a line of column names, a folder with the IDX files of MNIST, or a"
          + " folder with a folder of images for each class. In a CSV file the column that is called like the output is the target, all others are the"
          + " input. Where a network has several inputs, columns are called like them: 'age', or"
          + " 'pixels.1', 'pixels.2' and so on. A JDK is needed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sinew train iris.nn --data iris.csv --target species -o iris.safetensors",
      "  sinew train iris.nn --data iris.tsv -o iris.safetensors --delimiter tab",
      "  sinew train iris.nn --data iris.csv -o iris.safetensors --patience 10",
      "  sinew train digits.nn --data mnist/ -o digits.safetensors --report digits.html"
    })
final class TrainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private NetworkFile network = new NetworkFile();
  @Mixin private TrainOptions options = new TrainOptions();

  @ArgGroup(exclusive = false, heading = "%nThe learning rate, and an early end:%n")
  private ScheduleOptions schedule = new ScheduleOptions();

  @ArgGroup(exclusive = false, heading = "%nA CSV file in another form:%n")
  private CsvOptions csv = new CsvOptions();

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    options.check();
    schedule.check(options.judges());
    Findings findings = new Findings(terminal);
    Optional<NetworkFile.Compiled> compiled = network.compile(findings);
    if (compiled.isPresent()) {
      train(compiled.get());
    }
    return findings.close();
  }

  private void train(NetworkFile.Compiled compiled) throws CommandFailure, IOException {
    Training training = compiled.training();
    LoadedNetwork loaded = compiled.load();
    List<Target> targets = Target.of(loaded.spec(), training);
    try {
      DataFiles files = new DataFiles(csv.format(), loaded.spec(), targets, options.target);
      new TrainingRun(terminal, options, schedule, compiled.source(), loaded, targets)
          .run(TrainingData.of(options, files));
    } catch (DataProblem
        | IllegalArgumentException
        | ArithmeticException
        | TrainingDivergedException e) {
      throw CommandFailure.mistake(e);
    }
  }
}
