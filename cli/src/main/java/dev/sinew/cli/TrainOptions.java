package dev.sinew.cli;

import dev.sinew.NetworkSpec;
import dev.sinew.train.TrainingDefaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a training is given. */
final class TrainOptions {
  private static final double USUAL_SHARE = 0.2;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DATA",
      description = "the CSV file, or the folder of IDX files or images")
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
  Optional<Double> validation = Optional.empty();

  @Option(
      names = "--held-out",
      paramLabel = "CSV",
      description = "samples to judge by in a file of their own, in place of such a share")
  @Nullable Path heldOut;

  @Option(
      names = "--stream",
      description = "read the data anew in each epoch, for files that are larger than memory")
  boolean stream;

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
    if (!(share() >= 0 && share() < 1)) {
      throw CommandFailure.usage(
          "--validation is " + share() + "; it must be at least 0 and below 1, such as 0.2");
    }
    Places.checkInput(data);
    if (heldOut != null) {
      checkHeldOut(heldOut);
    }
    boolean left = heldOut != null || Files.isDirectory(data) || validation.isPresent();
    if (stream && (!left || (share() > 0 && validation.isPresent()))) {
      throw nothingToJudgeBy();
    }
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

  static CommandFailure nothingToJudgeBy() {
    return CommandFailure.usage(
        "--stream cannot hold a share of the samples back; give others to judge by with --held-out"
            + " CSV, or none with --validation 0");
  }

  private void checkHeldOut(Path file) throws CommandFailure {
    Places.checkInput(file);
    if (validation.isPresent()) {
      throw CommandFailure.usage(
          "--held-out gives the samples to judge by, so --validation has none to choose");
    }
    if (Files.isDirectory(file) || Files.isDirectory(data)) {
      throw CommandFailure.usage(
          "--held-out is a CSV file beside another; of a folder of IDX files those called t10k... are"
              + " held out");
    }
  }

  /** The share of the samples that is held out, 0 to 1. */
  double share() {
    return validation.orElse(USUAL_SHARE);
  }

  /** Whether there are samples to judge by. */
  boolean judges() {
    return heldOut != null || share() > 0;
  }

  /** The seed that was given, or else the one of the train block. */
  long seedOf(NetworkSpec spec) {
    return seed.or(() -> spec.training().map(TrainingDefaults::seed)).orElse(0L);
  }
}
