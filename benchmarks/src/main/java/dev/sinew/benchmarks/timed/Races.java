package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.process.Jvm;
import dev.sinew.benchmarks.process.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Starts processes in which peers are timed. */
public final class Races {
  private final Path folder;
  private final Effort effort;

  /** Exchanges figures through a file in a folder. */
  public Races(Path folder, Effort effort) {
    this.folder = folder;
    this.effort = effort;
  }

  /** All peers and ours with the Vector API, in one process, each on one thread. */
  public List<Figure> one() throws IOException, InterruptedException {
    return run(Tier.VECTOR, Group.ALL, 1);
  }

  /** The same for the libraries, each on two threads. */
  public List<Figure> two() throws IOException, InterruptedException {
    return run(Tier.VECTOR, Group.THREADS, 2);
  }

  /**
   * What a second thread brings, in processes where no library has left threads: the one with the
   * median gain of three, as HotSpot does not compile the same code in each.
   */
  public List<Figure> fit() throws IOException, InterruptedException {
    List<List<Figure>> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(run(Tier.VECTOR, Group.FIT, 2));
    }
    processes.sort(
        Comparator.comparingDouble(figures -> figures.get(0).nanos() / figures.get(1).nanos()));
    return processes.get(1);
  }

  /** Ours alone, in a process without the Vector API. */
  public List<Figure> portable() throws IOException, InterruptedException {
    return run(Tier.PORTABLE, Group.OURS, 1).stream()
        .map(f -> new Figure(f.task(), "Sinew, portable", f.threads(), f.nanos(), f.bytes()))
        .toList();
  }

  /** Networks that grow until others are faster. */
  public List<Figure> larger() throws IOException, InterruptedException {
    return run(Tier.VECTOR, Group.LARGER, 1);
  }

  private List<Figure> run(Tier tier, Group group, int threads)
      throws IOException, InterruptedException {
    Path file = folder.resolve("figures");
    List<String> arguments =
        List.of(
            file.toString(),
            group.name(),
            String.valueOf(threads),
            String.valueOf(effort.warmUps()),
            String.valueOf(effort.iterations()),
            String.valueOf(effort.millis()));
    ProcessBuilder builder = Jvm.program(tier, threads, Race.class, arguments);
    int exit = builder.inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException("The process that times the peers ended with " + exit + ".");
    }
    return Files.readAllLines(file).stream().map(Figure::of).toList();
  }
}
