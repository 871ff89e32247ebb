package dev.sinew.cli;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes networks as Java. */
@Command(
    name = "compile",
    sortOptions = false,
    description = {
      "Writes networks as Java sources.",
      "",
      "A network Digits becomes the class DigitsNetwork and a few classes beside it. They need"
          + " sinew-runtime. If a file has a mistake, nothing is written.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  sinew compile digits.nn -d src/main/java --package com.example",
      "  sinew compile src/main/nn/*.nn -d target/generated-sources"
    })
final class CompileCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "the .nn files to compile")
  private List<Path> files = List.of();

  @Option(
      names = {"-d", "--directory"},
      required = true,
      paramLabel = "DIR",
      description = "the folder for the sources, below which each package has its own")
  private Path folder = Path.of("");

  @Option(
      names = "--package",
      paramLabel = "P",
      description = "the package of the classes, such as com.example (none)")
  private String packageName = "";

  @Mixin private NetworkParameters parameters = new NetworkParameters();

  CompileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    if (!packageName.isEmpty() && !SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw CommandFailure.usage(
          "'" + packageName + "' cannot be a package; write it like com.example");
    }
    Findings findings = new Findings(terminal);
    List<String> networks = new ArrayList<>();
    Map<Path, String> texts = new LinkedHashMap<>();
    Map<String, SourceFile> owners = new HashMap<>();
    for (Path file : files) {
      Optional<SourceFile> source = findings.read(file);
      if (source.isPresent()) {
        BuildSettings settings = parameters.in(FilesAround.of(file));
        NetworkCompiler.stages(packageName, settings, new DiagnosticLog(source.get()))
            .forEach(network -> networks.add(network.name()));
        Compilation compilation = NetworkCompiler.compile(source.get(), packageName, settings);
        findings.add(compilation.diagnostics());
        for (GeneratedClass each : compilation.classes()) {
          claim(each, source.get(), owners);
          texts.put(folder.resolve(each.path()), each.text());
        }
      }
    }
    if (!findings.any()) {
      parameters.check(networks, files);
      WholeFiles.write(texts);
      terminal.out().println(Findings.count(texts.size(), "class") + " written to " + folder);
    }
    return findings.close();
  }

  /**
   * Classes of two files must not be one file, not even where upper and lower case are the same.
   */
  private static void claim(GeneratedClass each, SourceFile source, Map<String, SourceFile> owners)
      throws CommandFailure {
    SourceFile other = owners.put(each.path().toLowerCase(Locale.ROOT), source);
    if (other != null && !other.path().equals(source.path())) {
      throw CommandFailure.mistake(
          String.format(
              "%s and %s both become the class %s; rename one network, or compile them apart with"
                  + " other packages",
              other.path(), source.path(), each.qualifiedName()));
    }
  }
}
