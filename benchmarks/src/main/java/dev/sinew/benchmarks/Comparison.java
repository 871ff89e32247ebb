package dev.sinew.benchmarks;

import dev.sinew.benchmarks.process.CompileTime;
import dev.sinew.benchmarks.process.Mnist;
import dev.sinew.benchmarks.process.Program;
import dev.sinew.benchmarks.process.Python;
import dev.sinew.benchmarks.process.StartUp;
import dev.sinew.benchmarks.report.Report;
import dev.sinew.benchmarks.report.Results;
import dev.sinew.benchmarks.report.Table;
import dev.sinew.benchmarks.timed.Effort;
import dev.sinew.benchmarks.timed.Figure;
import dev.sinew.benchmarks.timed.PyTorch;
import dev.sinew.benchmarks.timed.Races;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures generated networks beside other libraries and prints tables. */
@Command(
    name = "comparison",
    description = "Measures generated networks beside other libraries and prints tables.",
    mixinStandardHelpOptions = true)
public final class Comparison implements Callable<Integer> {
  @Option(names = "--quick", description = "shorter measurements, the larger networks left out")
  private boolean quick;

  @Option(names = "--compile-time", description = "only what a build waits for")
  private boolean compileTime;

  @Option(
      names = "--mnist",
      paramLabel = "FOLDER",
      description = "the four files of MNIST, packed with gzip (default: ${DEFAULT-VALUE})")
  private Path mnist = Path.of(System.getProperty("sinew.shared", "../../shared"), "data", "mnist");

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "where the tables go as well (default: ${DEFAULT-VALUE})")
  private Path markdown = Path.of("target", "performance.md");

  private final List<Table> tables = new ArrayList<>();

  private Comparison() {}

  /** Prints the tables, and at last in how many rows ours is ahead. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Comparison()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    String machine = Machine.describe();
    System.out.println(machine);
    Path folder = Files.createDirectories(Path.of("target", "comparison").toAbsolutePath());
    String last = "";
    if (compileTime) {
      show(Report.compileTime(new CompileTime(folder).run()));
    } else {
      last = compare(folder);
    }
    String page = tables.stream().map(Table::markdown).collect(Collectors.joining("\n"));
    Files.createDirectories(markdown.toAbsolutePath().getParent());
    Files.writeString(markdown, machine + "\n\n" + page + "\n" + last + "\n");
    System.out.println("The tables are in " + markdown.toAbsolutePath() + ".");
    System.out.print(last.isEmpty() ? "" : last + "\n");
    return 0;
  }

  private String compare(Path folder) throws IOException, InterruptedException {
    Effort effort = quick ? Effort.QUICK : Effort.FULL;
    Races races = new Races(folder, effort);
    Optional<Python> python = Python.find(folder);
    List<Figure> calls = new ArrayList<>();
    say("Calls, one thread");
    calls.addAll(races.one());
    say("Calls, one thread, without the Vector API");
    calls.addAll(races.portable());
    say("Calls, two threads");
    calls.addAll(races.two());
    say("Training by fit, on one thread and on two");
    calls.addAll(races.fit());
    for (int threads = 1; threads <= 2 && python.isPresent(); threads++) {
      say("PyTorch from Python, threads: " + threads);
      calls.addAll(new PyTorch(python.get(), folder, effort).run(threads));
    }
    say("MNIST, whole programs");
    List<Program> learned = new Mnist(mnist, quick ? 20 : 120).run(python);
    say("Start-up, whole programs");
    StartUp start = StartUp.in(folder);
    int runs = quick ? 5 : 15;
    Results results = new Results(calls, learned, start.run(1, runs), start.run(1000, runs));
    show(Report.targets(results));
    show(Report.twoThreads(results));
    show(Report.start(results));
    if (!quick) {
      say("Larger networks");
      show(Report.larger(races.larger()));
      say("Compile time");
      show(Report.compileTime(new CompileTime(folder).run()));
    }
    return Report.lead(results);
  }

  private static void say(String text) {
    System.out.println("\n" + text);
  }

  private void show(Table table) {
    System.out.println("\n" + table.text());
    tables.add(table);
  }
}
