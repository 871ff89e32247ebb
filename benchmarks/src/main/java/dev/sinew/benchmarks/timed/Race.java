package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.peer.Call;
import dev.sinew.benchmarks.peer.Peer;
import dev.sinew.benchmarks.peer.Sinew;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/** The program of a process in which peers are timed one after the other. */
final class Race {
  private final int threads;
  private final Effort effort;
  private final List<Figure> figures = new ArrayList<>();

  private Race(int threads, Effort effort) {
    this.threads = threads;
    this.effort = effort;
  }

  /** Takes the file for the figures, the group, the threads, and the three numbers of an effort. */
  public static void main(String[] args) throws IOException, RunnerException {
    Group group = Group.valueOf(args[1]);
    Effort effort =
        new Effort(Integer.parseInt(args[3]), Integer.parseInt(args[4]), Integer.parseInt(args[5]));
    Race race = new Race(Integer.parseInt(args[2]), effort);
    race.run(group.tasks(), group.peers(race.threads).stream().filter(Race::works).toList());
    if (group == Group.FIT) {
      race.fit(1);
      race.fit(2);
    }
    Files.write(Path.of(args[0]), race.figures.stream().map(Figure::line).toList());
    // Some libraries leave threads behind that would keep the process alive.
    System.exit(0);
  }

  /** Whether the library runs on this machine; says so if not. */
  private static boolean works(Peer peer) {
    try (Call call = Calls.of(Tasks.TINY, peer).orElseThrow()) {
      call.run();
      return true;
    } catch (LinkageError | RuntimeException e) {
      System.out.println(peer.name() + " does not run here and is not measured: " + e);
      return false;
    }
  }

  private void run(List<Task> tasks, List<Peer> peers) throws RunnerException {
    for (Task task : tasks) {
      for (Peer peer : peers) {
        if (task.kind() != Task.Kind.LIMIT && takesPart(task, peer)) {
          Agreement.check(task, peer);
        }
      }
    }
    for (Task task : tasks) {
      for (Peer peer : peers) {
        if (takesPart(task, peer)) {
          time(task, peer);
        }
      }
    }
  }

  private static boolean takesPart(Task task, Peer peer) {
    boolean product = task.kind() == Task.Kind.PRODUCT;
    Optional<Call> call =
        product && !(peer instanceof Sinew) ? Optional.empty() : Calls.of(task, peer);
    call.ifPresent(Call::close);
    return call.isPresent();
  }

  private void fit(int count) {
    double nanos = FitSteps.nanos(Tasks.FIT_128, count, effort);
    System.out.printf("  %s, threads: %d: %,.0f ns%n", Tasks.FIT_128.name(), count, nanos);
    figures.add(new Figure(Tasks.FIT_128.name(), "Sinew", count, nanos, Double.NaN));
  }

  private void time(Task task, Peer peer) throws RunnerException {
    double nanos = Timing.nanos(task.name(), peer.name(), threads, effort);
    try (Call call = Calls.of(task, peer).orElseThrow()) {
      Figure figure =
          new Figure(task.name(), peer.name(), threads, nanos, Allocation.bytes(call, nanos));
      System.out.printf(
          "  %s, %s: %,.0f ns, %,.0f bytes%n",
          task.name(), peer.name(), figure.nanos(), figure.bytes());
      figures.add(figure);
    }
  }
}
