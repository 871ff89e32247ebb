package dev.sinew.cli;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnFormatter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays networks out. */
@Command(
    name = "format",
    sortOptions = false,
    description = {
      "Lays .nn files out.",
      "",
      "Each statement takes a line, indentation is even, names stand below each other.",
      "",
      "Comments and the meaning stay as they are, and so do line breaks inside a statement. A file"
          + " that is laid out already is not touched. If a file cannot be read, none is changed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sinew format digits.nn",
      "  sinew format --stdout digits.nn",
      "  sinew format --check src/main/nn/*.nn   in a build: exit code 1 if one is not"
    })
final class FormatCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "the .nn files to lay out")
  private List<Path> files = List.of();

  @ArgGroup(exclusive = true)
  private Instead instead = new Instead();

  /** What to do instead of changing the files. */
  private static final class Instead {
    @Option(names = "--check", description = "name the files that would change, change nothing")
    private boolean check;

    @Option(names = "--stdout", description = "print the new text, change nothing")
    private boolean print;
  }

  FormatCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Findings findings = new Findings(terminal);
    Map<Path, String> changed = new LinkedHashMap<>();
    Map<Path, String> all = new LinkedHashMap<>();
    for (Path file : files) {
      Optional<SourceFile> source = findings.read(file);
      if (source.isPresent()) {
        DiagnosticLog log = new DiagnosticLog(source.get());
        String text = NnFormatter.format(log).orElse("");
        findings.add(log.diagnostics());
        all.put(file, text);
        if (!text.equals(source.get().text())) {
          changed.put(file, text);
        }
      }
    }
    if (findings.any()) {
      return findings.close();
    }
    if (instead.print) {
      all.values().forEach(terminal.out()::print);
      return ExitCode.OK;
    }
    if (!instead.check) {
      WholeFiles.write(changed);
    }
    String said = instead.check ? "would be laid out anew: " : "laid out: ";
    changed.keySet().forEach(file -> terminal.out().println(said + file));
    return instead.check && !changed.isEmpty() ? ExitCode.MISTAKES : ExitCode.OK;
  }
}
