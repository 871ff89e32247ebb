package dev.sinew;

import dev.sinew.internal.StoredTraining;
import dev.sinew.internal.TrainingFile;
import dev.sinew.train.EpochReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Moves a training to and from a file between two epochs. */
final class Checkpoint {
  private static final String SETTING = "setting.";
  private static final String OPTIMIZER = "optimizer/";
  private static final String BEST = "best";

  private Checkpoint() {}

  static void write(Path file, Parameters parameters, Run run, RunSettings settings)
      throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    settings.texts().forEach((name, text) -> texts.put(SETTING + name, text));
    texts.put("steps", String.valueOf(run.stepper().steps()));
    texts.put("plateaus", run.plateaus().state());
    texts.put(
        "reports", run.reports().stream().map(Checkpoint::line).collect(Collectors.joining("\n")));
    Map<String, double[]> arrays = new LinkedHashMap<>();
    run.stepper().state().forEach((name, array) -> arrays.put(OPTIMIZER + name, array));
    run.best()
        .ifPresent(
            best -> {
              texts.put(BEST, best.state());
              best.parameters().ifPresent(each -> arrays.put(BEST, each.doubles()));
            });
    TrainingFile.write(file, new StoredTraining(parameters, texts, arrays));
  }

  /** Brings a run to where the file was written; gives the parameters of that moment. */
  static Parameters resume(Path file, NetworkSpec spec, Run run, RunSettings settings)
      throws IOException {
    StoredTraining stored = TrainingFile.read(file, spec);
    Map<String, String> found = new LinkedHashMap<>();
    stored
        .texts()
        .forEach(
            (name, text) -> {
              if (name.startsWith(SETTING)) {
                found.put(name.substring(SETTING.length()), text);
              }
            });
    List<String> differences = settings.differences(found);
    if (!differences.isEmpty()) {
      throw new ModelFileException(
          String.format(
              "%s was written by another training of %s, so this one cannot go on from it.\n%s",
              file, spec.name(), String.join("\n", differences)));
    }
    try {
      restore(stored, run);
    } catch (RuntimeException e) { // any number in it may have been damaged
      throw new ModelFileException(
          file + " is damaged: its state of the training cannot be read.", e);
    }
    return stored.parameters();
  }

  private static void restore(StoredTraining stored, Run run) {
    for (String line : stored.text("reports").split("\n", -1)) {
      run.reports().add(report(line));
    }
    run.plateaus().restore(stored.text("plateaus"));
    if (run.best().isPresent()) {
      Optional<double[]> flat = Optional.ofNullable(stored.arrays().get(BEST));
      run.best()
          .get()
          .restore(
              stored.text(BEST),
              flat.map(array -> Parameters.of(stored.parameters().spec(), array)));
    }
    Map<String, double[]> state = new LinkedHashMap<>();
    stored
        .arrays()
        .forEach(
            (name, array) -> {
              if (name.startsWith(OPTIMIZER)) {
                state.put(name.substring(OPTIMIZER.length()), array);
              }
            });
    run.stepper().restore(Integer.parseInt(stored.text("steps")), state);
  }

  private static String line(EpochReport report) {
    return String.join(
        " ",
        String.valueOf(report.epoch()),
        String.valueOf(report.epochs()),
        String.valueOf(report.loss()),
        text(report.accuracy()),
        text(report.validationLoss()),
        text(report.validationAccuracy()),
        String.valueOf(report.elapsed().toNanos()));
  }

  private static String text(OptionalDouble value) {
    return value.isPresent() ? String.valueOf(value.getAsDouble()) : "-";
  }

  private static EpochReport report(String line) {
    String[] parts = line.split(" ", -1);
    return new EpochReport(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Double.parseDouble(parts[2]),
        value(parts[3]),
        value(parts[4]),
        value(parts[5]),
        Duration.ofNanos(Long.parseLong(parts[6])));
  }

  private static OptionalDouble value(String text) {
    return text.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }
}
