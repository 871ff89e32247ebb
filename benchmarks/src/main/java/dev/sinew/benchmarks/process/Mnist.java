package dev.sinew.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everyone learns MNIST on two cores, in a process of their own, until 98 % are right. */
public final class Mnist {
  private static final int THREADS = 2;

  private final Path folder;
  private final int limit;

  /**
   * Reads the four files, packed with gzip, from a folder.
   *
   * @param limit after so many seconds a program is stopped
   */
  public Mnist(Path folder, int limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /**
   * One program after the other; none, with a word, if the images are not there. PyTorch tries with
   * one thread as well, which for small batches may be the faster way.
   */
  public List<Program> run(Optional<Python> python) throws IOException, InterruptedException {
    List<Program> programs = new ArrayList<>();
    if (!Files.isRegularFile(folder.resolve("train-images-idx3-ubyte.gz"))) {
      System.out.println(
          "MNIST is left out: there is no train-images-idx3-ubyte.gz in "
              + folder.toAbsolutePath()
              + ". Name the folder with --mnist.");
      return programs;
    }
    String data = folder.toAbsolutePath().toString();
    List<String> jars =
        List.of("benchmarks", "sinew-runtime", "runtime/target", "sinew-data", "data/target");
    List<String> ours = List.of(data, String.valueOf(THREADS));
    add(programs, "Sinew", Jvm.small(Tier.VECTOR, jars, SinewMnist.class, ours));
    add(programs, "Sinew, portable", Jvm.small(Tier.PORTABLE, jars, SinewMnist.class, ours));
    for (String peer : List.of("DJL", "DL4J")) {
      List<String> arguments = List.of(peer, data);
      add(programs, peer, Jvm.program(Tier.PORTABLE, THREADS, PeerMnist.class, arguments));
    }
    if (python.isPresent()) {
      List<String> arguments =
          List.of(
              data,
              String.valueOf(Plan.BATCH),
              String.valueOf(Plan.EPOCHS),
              String.valueOf(Plan.RATE),
              String.valueOf(Plan.FLOOR),
              String.valueOf(Plan.ENOUGH));
      add(programs, "PyTorch", python.get().program(THREADS, "mnist", arguments));
      add(programs, "PyTorch", python.get().program(1, "mnist", arguments));
    }
    return programs;
  }

  /** Leaves out, with a word, a program that fails or takes too long. */
  private void add(List<Program> programs, String peer, ProcessBuilder builder)
      throws IOException, InterruptedException {
    Finished finished = Finished.within(limit, builder);
    if (finished.seconds() >= limit) {
      System.out.printf("  %s: stopped after %d s%n", peer, limit);
    } else if (finished.exit() != 0) {
      System.out.printf("  %s did not learn MNIST:%n%s%n", peer, finished.output());
    } else {
      programs.add(program(peer, finished));
    }
  }

  private static Program program(String peer, Finished finished) {
    String[] result = finished.lastLine().split(" ", -1);
    double right = Double.parseDouble(result[1]);
    System.out.printf(
        "  %s: %.2f s, %.2f %% right after %s epochs%n",
        peer, finished.seconds(), 100 * right, result[0]);
    return new Program(peer, right < Plan.ENOUGH ? Double.POSITIVE_INFINITY : finished.seconds());
  }
}
