package dev.sinew.cli;

import dev.sinew.Summary;
import dev.sinew.cli.jvm.CompiledClasses;
import dev.sinew.cli.jvm.LoadedNetwork;
import dev.sinew.cli.jvm.NoCompilerException;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.processor.Stages;
import dev.sinew.processor.explain.ClassFile;
import dev.sinew.processor.explain.PlanText;
import dev.sinew.processor.explain.StageText;
import dev.sinew.tree.TreePrinter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what each stage of the compiler makes of networks. */
@Command(
    name = "explain",
    sortOptions = false,
    description = {
      "Shows how networks are compiled, stage by stage.",
      "",
      "For each network: the tree, the graph, shapes and parameters, the backward pass, how the"
          + " Java is written and why; then how large the methods of all are, and a summary.",
      "What the stages are is told in docs/how-it-compiles.md.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sinew explain digits.nn",
      "  sinew explain digits.nn --summary -P width=64"
    })
final class ExplainCommand implements Callable<Integer> {
  /** HotSpot interprets larger methods for ever. */
  private static final int COMPILED_BYTES = 8000;

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "the .nn file")
  private Path file = Path.of("");

  @Mixin private NetworkParameters parameters = new NetworkParameters();

  @Option(
      names = "--summary",
      description =
          "only a table of the layers: shapes, bytes, parameters, multiply-adds, and the kind of code")
  private boolean onlySummary;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandFailure {
    Findings findings = new Findings(terminal);
    Optional<SourceFile> source = findings.read(file);
    if (source.isPresent()) {
      DiagnosticLog log = new DiagnosticLog(source.get());
      BuildSettings settings = parameters.in(FilesAround.of(file));
      List<Stages> networks = NetworkCompiler.stages("", settings, log);
      findings.add(log.diagnostics());
      if (!findings.any()) {
        parameters.check(networks.stream().map(Stages::name).toList(), List.of(file));
        if (!onlySummary) {
          networks.forEach(this::stages);
        }
        classes(networks, NetworkCompiler.compile(source.get(), "", settings));
      }
    }
    return findings.close();
  }

  private void stages(Stages network) {
    String name = network.name();
    section(name + ": as it is read", TreePrinter.print(network.tree()));
    section(name + ": bound to operators", StageText.of(network.bound()));
    section(name + ": with shapes and parameters", StageText.of(network.shaped()));
    section(name + ": checked", "all rules hold\n");
    section(name + ": simplified", StageText.of(network.simplified()));
    section(name + ": differentiated", StageText.of(network.training()));
    section(name + ": planned", PlanText.of(network.plan()));
  }

  private void classes(List<Stages> networks, Compilation compilation) throws CommandFailure {
    CompiledClasses compiled;
    try {
      compiled = CompiledClasses.of(compilation.classes());
    } catch (NoCompilerException e) {
      throw CommandFailure.usage(e);
    }
    if (!onlySummary) {
      methods(compiled);
    }
    for (Stages network : networks) {
      String className = network.plan().classes().network();
      Summary summary = LoadedNetwork.of(compiled, className).fresh(0).summary();
      section(network.name() + ": summary", summary.toString());
    }
  }

  private void methods(CompiledClasses compiled) {
    StringBuilder text = new StringBuilder();
    compiled.classes().forEach((name, bytes) -> methods(name, ClassFile.read(bytes), text));
    section(
        "Bytes of bytecode of each method; HotSpot compiles methods up to " + COMPILED_BYTES,
        text.toString());
  }

  private static void methods(String name, ClassFile file, StringBuilder text) {
    text.append(name).append('\n');
    for (ClassFile.Method method : file.methods()) {
      text.append(String.format("%6d  %s%n", method.codeBytes(), method.name()));
    }
  }

  private void section(String title, String text) {
    PrintStream out = terminal.out();
    out.println(terminal.bold(title));
    out.println();
    text.lines().forEach(line -> out.println("  " + line));
    out.println();
  }
}
