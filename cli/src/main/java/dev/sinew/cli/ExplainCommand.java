package dev.sinew.cli;

import dev.sinew.cli.jvm.CompiledClasses;
import dev.sinew.cli.jvm.NoCompilerException;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what each stage of the compiler makes of networks. */
@Command(
    name = "explain",
    description = {
      "Shows how networks are compiled, stage by stage.",
      "",
      "For each network: the tree, the graph, shapes and parameters, the backward pass, how the"
          + " Java is written and why; and how large the methods of all are.",
      "What the stages are is told in docs/how-it-compiles.md.",
      ""
    },
    footer = {"", "Example:", "  sinew explain digits.nn"})
final class ExplainCommand implements Callable<Integer> {
  /** HotSpot interprets larger methods for ever. */
  private static final int COMPILED_BYTES = 8000;

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "the .nn file")
  private Path file = Path.of("");

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Findings findings = new Findings(terminal);
    Optional<SourceFile> source = findings.read(file);
    if (source.isPresent()) {
      DiagnosticLog log = new DiagnosticLog(source.get());
      List<Stages> networks = NetworkCompiler.stages("", FilesAround.of(file), log);
      findings.add(log.diagnostics());
      if (!findings.any()) {
        networks.forEach(this::stages);
        methods(NetworkCompiler.compile(source.get(), "", FilesAround.of(file)));
      }
    }
    return findings.close();
  }

  private void stages(Stages network) {
    String name = network.tree().name().text();
    section(name + ": as it is read", TreePrinter.print(network.tree()));
    section(name + ": bound to operators", StageText.of(network.bound()));
    section(name + ": with shapes and parameters", StageText.of(network.shaped()));
    section(name + ": checked", "all rules hold\n");
    section(name + ": simplified", StageText.of(network.simplified()));
    section(name + ": differentiated", StageText.of(network.training()));
    section(name + ": planned", PlanText.of(network.plan()));
  }

  private void methods(Compilation compilation) {
    StringBuilder text = new StringBuilder();
    try {
      Map<String, byte[]> classes = CompiledClasses.of(compilation.classes()).classes();
      classes.forEach((name, bytes) -> methods(name, ClassFile.read(bytes), text));
    } catch (NoCompilerException e) {
      text.append(e.getMessage()).append('\n');
    }
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
