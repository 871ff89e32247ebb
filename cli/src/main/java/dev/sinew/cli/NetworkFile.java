package dev.sinew.cli;

import dev.sinew.cli.jvm.LoadedNetwork;
import dev.sinew.cli.jvm.NoCompilerException;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.processor.Stages;
import dev.sinew.processor.graph.Training;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The one network that a command is about. */
final class NetworkFile {
  @Parameters(paramLabel = "NETWORK.nn", description = "the .nn file")
  private Path file = Path.of("");

  @Mixin private NetworkChoice choice = new NetworkChoice();
  @Mixin private NetworkParameters parameters = new NetworkParameters();

  /**
   * A network without mistakes.
   *
   * @param stages what the compiler made of it
   * @param source the file it stands in
   * @param settings with the files that it may import
   */
  record Compiled(Stages stages, SourceFile source, BuildSettings settings) {
    /** The train block, which must be there. */
    Training training() throws CommandFailure {
      return stages
          .shaped()
          .training()
          .orElseThrow(
              () ->
                  CommandFailure.mistake(
                      stages.tree().name().text()
                          + " has no train block, so it has no loss; add one such as train { loss ="
                          + " crossEntropy }"));
    }

    /** Compiles the Java of the network too, and loads it. */
    LoadedNetwork load() throws CommandFailure {
      try {
        return LoadedNetwork.of(
            NetworkCompiler.compile(source, "", settings).classes(),
            stages.plan().classes().network());
      } catch (NoCompilerException e) {
        throw CommandFailure.usage(e);
      }
    }
  }

  /** The network; empty if the file has mistakes, which {@code findings} then holds. */
  Optional<Compiled> compile(Findings findings) throws CommandFailure {
    Optional<SourceFile> source = findings.read(file);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    DiagnosticLog log = new DiagnosticLog(source.get());
    BuildSettings settings = parameters.in(FilesAround.of(file));
    List<Stages> networks = NetworkCompiler.stages("", settings, log);
    findings.add(log.diagnostics());
    if (findings.any()) {
      return Optional.empty();
    }
    parameters.check(networks.stream().map(Stages::name).toList(), List.of(file));
    return Optional.of(
        new Compiled(choice.of(networks, source.get().path()), source.get(), settings));
  }
}
