package dev.sinew.benchmarks.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** PyTorch from Python, where it is installed. */
public final class Python {
  private static final String PROGRAM = "/usr/bin/python3";

  private final Path script;

  private Python(Path script) {
    this.script = script;
  }

  /** Unpacks the script into a folder; empty, with a word, if PyTorch is not there. */
  public static Optional<Python> find(Path folder) throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of(PROGRAM))) {
      System.out.println("PyTorch is not measured: there is no " + PROGRAM + ".");
      return Optional.empty();
    }
    Finished probe = Finished.of(new ProcessBuilder(PROGRAM, "-c", "import torch"));
    if (probe.exit() != 0) {
      System.out.println(
          "PyTorch is not measured: "
              + PROGRAM
              + " cannot import torch. On Debian install python3-torch and libopenblas0-pthread.");
      return Optional.empty();
    }
    Path script = folder.resolve("pytorch.py");
    try (InputStream in = Python.class.getResourceAsStream("pytorch.py")) {
      Files.copy(Objects.requireNonNull(in), script, StandardCopyOption.REPLACE_EXISTING);
    }
    return Optional.of(new Python(script));
  }

  /** Starts the script. */
  public ProcessBuilder program(int threads, String what, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(PROGRAM, script.toString(), what));
    command.add(String.valueOf(threads));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(Jvm.environment(threads));
    return builder;
  }
}
