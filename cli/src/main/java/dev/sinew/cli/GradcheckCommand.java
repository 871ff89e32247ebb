package dev.sinew.cli;

import dev.sinew.GradientCheck;
import dev.sinew.Network;
import dev.sinew.cli.jvm.LoadedNetwork;
import dev.sinew.cli.train.DataFiles;
import dev.sinew.cli.train.DataProblem;
import dev.sinew.cli.train.Target;
import dev.sinew.data.Dataset;
import dev.sinew.data.Split;
import dev.sinew.processor.graph.Training;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares gradients with finite differences. */
@Command(
    name = "gradcheck",
    sortOptions = false,
    customSynopsis = "sinew gradcheck NETWORK.nn [OPTIONS]",
    description = {
      "Compares the gradients of a network with finite differences.",
      "",
      "Each parameter is moved a little to see how the loss follows; the backward pass must say the"
          + " same. Without data, random samples are made up. The exit code is 1 if a gradient"
          + " disagrees. A JDK is needed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sinew gradcheck digits.nn",
      "  sinew gradcheck iris.nn --data iris.csv --target species"
    })
final class GradcheckCommand implements Callable<Integer> {
  /** More make the check slow and prove no more. */
  private static final int SAMPLES = 16;

  private final Terminal terminal;

  @Mixin private NetworkFile network = new NetworkFile();

  @Option(
      names = "--data",
      paramLabel = "DATA",
      description = "samples as for 'train', of which a few are taken (random ones)")
  private @Nullable Path data;

  @ArgGroup(exclusive = false, heading = "%nA CSV file in another form:%n")
  private CsvOptions csv = new CsvOptions();

  @Option(
      names = "--target",
      paramLabel = "COLUMN",
      description = "the column that is to be predicted (called like the output)")
  private String target = "";

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "what 'sinew train' kept, to check with its parameters (fresh ones)")
  private @Nullable Path model;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "what start values and the choice of samples come from (0)")
  private long seed;

  GradcheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    if (data != null) {
      Places.checkInput(data);
    }
    if (model != null) {
      Places.checkInput(model);
    }
    Findings findings = new Findings(terminal);
    Optional<NetworkFile.Compiled> compiled = network.compile(findings);
    if (compiled.isEmpty()) {
      return findings.close();
    }
    Training training = compiled.get().training();
    try {
      GradientCheck check = check(compiled.get().load(), training);
      terminal.out().println(check);
      return check.passed() ? ExitCode.OK : ExitCode.MISTAKES;
    } catch (DataProblem | IllegalArgumentException e) {
      throw CommandFailure.mistake(e);
    }
  }

  private GradientCheck check(LoadedNetwork loaded, Training training)
      throws CommandFailure, DataProblem, IOException {
    Network checked = model == null ? loaded.fresh(seed) : loaded.load(model);
    if (data == null) {
      return checked.gradientCheck();
    }
    Dataset all =
        new DataFiles(csv.format(), loaded.spec(), Target.of(loaded.spec(), training), target)
            .load(data);
    return checked.gradientCheck(
        all.size() <= SAMPLES
            ? all
            : Split.shuffled(all, (double) SAMPLES / all.size(), seed).heldOut());
  }
}
