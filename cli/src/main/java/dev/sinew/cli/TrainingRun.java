package dev.sinew.cli;

import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.cli.jvm.LoadedNetwork;
import dev.sinew.cli.jvm.Predictions;
import dev.sinew.cli.report.TrainingPage;
import dev.sinew.cli.report.WorstCase;
import dev.sinew.cli.report.WorstCases;
import dev.sinew.cli.train.Target;
import dev.sinew.data.Dataset;
import dev.sinew.diag.SourceFile;
import dev.sinew.train.Evaluation;
import dev.sinew.train.FitSettings;
import dev.sinew.train.TrainingDefaults;
import dev.sinew.train.TrainingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One training, from samples to the files that it leaves. */
final class TrainingRun {
  private final Terminal terminal;
  private final TrainOptions options;
  private final ScheduleOptions schedule;
  private final SourceFile source;
  private final LoadedNetwork loaded;
  private final NetworkSpec spec;
  private final List<Target> targets;
  private final Announcements announcements;

  TrainingRun(
      Terminal terminal,
      TrainOptions options,
      ScheduleOptions schedule,
      SourceFile source,
      LoadedNetwork loaded,
      List<Target> targets) {
    this.terminal = terminal;
    this.options = options;
    this.schedule = schedule;
    this.source = source;
    this.loaded = loaded;
    this.spec = loaded.spec();
    this.targets = targets;
    announcements = new Announcements(terminal, spec.parameterCount());
  }

  /** Trains, judges, and writes model and report. */
  void run(TrainingData data) throws IOException {
    Network network = loaded.fresh(options.seedOf(spec));
    TrainingReport went = data.train().fit(network, settings -> configure(settings, data));
    Evaluation evaluation = data.judged().evaluate(network);
    terminal.out().println(evaluation);
    network.save(options.model);
    say("kept in %s (%d bytes)", options.model, Files.size(options.model));
    if (options.report != null) {
      String kind = data.heldOut().isPresent() ? "held-out samples" : "samples learned from";
      TrainingPage page =
          new TrainingPage(
              spec.name(),
              spec.source(),
              settings(),
              went.epochs(),
              went.keptEpoch(),
              evaluation.samples() + " " + kind,
              evaluation,
              data.judged().loaded().map(judged -> worst(network, judged)).orElseGet(Map::of));
      WholeFiles.write(options.report, page.html());
      say("report in %s", options.report);
    }
  }

  private void configure(FitSettings settings, TrainingData data) {
    options.epochs.ifPresent(settings::epochs);
    options.batch.ifPresent(settings::batch);
    options.seed.ifPresent(settings::seed);
    data.heldOut().ifPresent(samples -> samples.validate(settings));
    schedule.apply(settings);
    if (options.checkpoint != null) {
      settings.checkpoint(options.checkpoint);
    }
    if (options.resume != null) {
      settings.resume(options.resume);
    }
    settings.listener(announcements);
  }

  private Map<String, List<WorstCase>> worst(Network trained, Dataset judged) {
    Predictions predictions = new Predictions(trained);
    Map<String, List<WorstCase>> worst = new LinkedHashMap<>();
    for (Target each : targets) {
      int output = spec.outputs().indexOf(each.port());
      worst.put(
          each.port().name(),
          WorstCases.of(predictions, judged, spec.inputs().get(0), each, output));
    }
    return worst;
  }

  private Map<String, String> settings() {
    TrainingDefaults defaults = spec.training().orElseThrow();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("network", source.path());
    settings.put("data", options.data.toString());
    settings.put("samples to learn from", String.valueOf(announcements.samples()));
    settings.put("samples held out", String.valueOf(announcements.heldOut()));
    settings.put("parameters", String.valueOf(spec.parameterCount()));
    settings.put("epochs", String.valueOf(options.epochs.orElseGet(defaults::epochs)));
    settings.put("batch", String.valueOf(options.batch.orElseGet(defaults::batch)));
    schedule.rules().ifPresent(rules -> settings.put("schedule", rules));
    schedule.patience().ifPresent(epochs -> settings.put("patience", epochs));
    settings.put("seed", String.valueOf(options.seedOf(spec)));
    settings.put("optimizer", defaults.optimizer().toString());
    settings.put("model", options.model.toString());
    settings.put("Java", System.getProperty("java.version"));
    return settings;
  }

  private void say(String format, Object... arguments) {
    terminal.out().println(String.format(Locale.ROOT, format, arguments));
  }
}
