package dev.sinew.benchmarks.report;

import dev.sinew.benchmarks.process.Program;
import dev.sinew.benchmarks.timed.Figure;
import dev.sinew.benchmarks.timed.Task;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * All that a run has measured.
 *
 * @param calls calls on one thread and on two
 * @param mnist whole programs that learn
 * @param first whole programs that predict once
 * @param thousand whole programs that predict a thousand times
 */
public record Results(
    List<Figure> calls, List<Program> mnist, List<Program> first, List<Program> thousand) {
  static final String OURS = "Sinew";
  static final String PORTABLE = "Sinew, portable";
  static final String PLAIN = "plain loop";
  static final String ONNX = "ONNX Runtime";
  static final String ONNX_KEPT = "ONNX Runtime, kept tensors";
  static final List<String> LIBRARIES = List.of(ONNX, ONNX_KEPT, "DJL", "DL4J", "PyTorch");

  /** Copies the lists. */
  public Results {
    calls = List.copyOf(calls);
    mnist = List.copyOf(mnist);
    first = List.copyOf(first);
    thousand = List.copyOf(thousand);
  }

  /** Nanoseconds of a call; NaN if that was not measured. */
  double nanos(Task task, String peer, int threads) {
    return of(task, peer, threads).mapToDouble(Figure::nanos).findFirst().orElse(Double.NaN);
  }

  /** Bytes of a call; NaN if they were not counted. */
  double bytes(Task task, String peer) {
    return of(task, peer, 1).mapToDouble(Figure::bytes).findFirst().orElse(Double.NaN);
  }

  private Stream<Figure> of(Task task, String peer, int threads) {
    return calls.stream()
        .filter(f -> f.task().equals(task.name()))
        .filter(f -> f.peer().equals(peer) && f.threads() == threads);
  }

  /** Nanoseconds of a program, the fastest if there are several; NaN if it did not run. */
  static double nanos(List<Program> programs, String peer) {
    return least(
        programs.stream()
            .filter(program -> program.peer().equals(peer))
            .mapToDouble(program -> 1e9 * program.seconds()));
  }

  /** The least of those that are numbers, or NaN. */
  static double least(DoubleStream times) {
    return times.filter(time -> !Double.isNaN(time)).min().orElse(Double.NaN);
  }
}
