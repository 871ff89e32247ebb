package dev.sinew.cli;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.NetworkCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with networks. */
@Command(
    name = "check",
    description = {
      "Tells what is wrong with networks, and writes nothing.",
      "",
      "Each mistake is shown with its place, the line, and what helps. One run shows all of them.",
      ""
    },
    footer = {"", "Examples:", "  sinew check digits.nn", "  sinew check src/main/nn/*.nn"})
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "the .nn files to check")
  private List<Path> files = List.of();

  @Mixin private NetworkParameters parameters = new NetworkParameters();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandFailure {
    Findings findings = new Findings(terminal);
    List<String> networks = new ArrayList<>();
    for (Path file : files) {
      Optional<SourceFile> source = findings.read(file);
      if (source.isPresent()) {
        DiagnosticLog log = new DiagnosticLog(source.get());
        NetworkCompiler.stages("", parameters.in(FilesAround.of(file)), log)
            .forEach(network -> networks.add(network.name()));
        findings.add(log.diagnostics());
      }
    }
    if (!findings.any()) {
      parameters.check(networks, files);
      terminal
          .out()
          .println(
              Findings.count(networks.size(), "network")
                  + " in "
                  + findings.files()
                  + ": "
                  + findings.verdict());
    }
    return findings.close();
  }
}
