package dev.sinew.cli;

import dev.sinew.NetworkSpec;
import dev.sinew.train.TrainingDefaults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a training is given. */
final class TrainOptions {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DATA",
      description = "the CSV file, or the folder of IDX files")
  Path data = Path.of("");

  @Option(
      names = "--target",
      paramLabel = "COLUMN",
      description = "the column that is to be predicted (called like the output)")
  String target = "";

  @Option(
      names = "-o",
      required = true,
      paramLabel = "MODEL",
      description = "where to keep what was learned, such as digits.safetensors")
  Path model = Path.of("");

  @Option(
      names = "--report",
      paramLabel = "HTML",
      description = "where to write a report: curves, confusion matrix, worst cases")
  @Nullable Path report;

  @Option(
      names = "--validation",
      paramLabel = "SHARE",
      description =
          "the share of the samples that is held out to judge by, 0 for none (0.2, or the files"
              + " t10k... of a folder)")
  double validation = 0.2;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description = "how often each sample is learned from (what the train block says)")
  Optional<Integer> epochs = Optional.empty();

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "samples a step (what the train block says)")
  Optional<Integer> batch = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "what start values, order and held-out samples come from (as above)")
  Optional<Long> seed = Optional.empty();

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "where to keep the state of the training after each epoch")
  @Nullable Path checkpoint;

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description =
          "go on from a file of --checkpoint, with the same data and options, as if never stopped")
  @Nullable Path resume;

  /** Fails if a value is out of its range, or a result could not be written. */
  void check() throws CommandFailure, IOException {
    atLeastOne("--epochs", epochs);
    atLeastOne("--batch", batch);
    if (!(validation >= 0 && validation < 1)) {
      throw CommandFailure.usage(
          "--validation is " + validation + "; it must be at least 0 and below 1, such as 0.2");
    }
    Places.checkInput(data);
    if (resume != null) {
      Places.checkInput(resume);
    }
    Places.checkOutput(model);
    if (checkpoint != null) {
      Places.checkOutput(checkpoint);
    }
    if (report != null) {
      Places.checkOutput(report);
    }
  }

  static void atLeastOne(String option, Optional<Integer> value) throws CommandFailure {
    if (value.isPresent() && value.get() < 1) {
      throw CommandFailure.usage(option + " is " + value.get() + "; it must be 1 or more");
    }
  }

  /** The seed that was given, or else the one of the train block. */
  long seedOf(NetworkSpec spec) {
    return seed.or(() -> spec.training().map(TrainingDefaults::seed)).orElse(0L);
  }
}
