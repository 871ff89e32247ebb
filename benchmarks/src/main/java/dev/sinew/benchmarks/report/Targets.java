package dev.sinew.benchmarks.report;

import dev.sinew.benchmarks.process.Program;
import dev.sinew.benchmarks.report.Compared.Rivals;
import dev.sinew.benchmarks.report.Row.Lead;
import dev.sinew.benchmarks.report.Row.Verdict;
import dev.sinew.benchmarks.timed.Task;
import dev.sinew.benchmarks.timed.Tasks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What we want to reach, row by row. */
final class Targets {
  private static final double ANY = Double.POSITIVE_INFINITY;

  private static final List<Compared> COMPARED =
      List.of(
          new Compared(Tasks.TINY, Rivals.ONNX_RUNTIME, 1 / 200.0, ANY),
          new Compared(Tasks.SMALL, Rivals.ONNX_RUNTIME, 1 / 40.0, ANY),
          new Compared(Tasks.DIGIT, Rivals.ONNX_RUNTIME, 1 / 3.5, 1 / 2.5),
          new Compared(Tasks.DIGITS, Rivals.ONNX_RUNTIME, 0.9, ANY),
          new Compared(Tasks.TRAIN_32, Rivals.LIBRARIES, 0.4, ANY),
          new Compared(Tasks.TRAIN_128, Rivals.LIBRARIES, 0.7, ANY),
          new Compared(Tasks.TRAIN_TEXTBOOK, Rivals.LIBRARIES, 1 / 100.0, ANY),
          new Compared(Tasks.TRAIN_TINY, Rivals.LIBRARIES, 1 / 100.0, ANY));

  private Targets() {}

  static List<Row> rows(Results results) {
    List<Row> rows = new ArrayList<>();
    COMPARED.forEach(compared -> rows.add(compared.row(results)));
    rows.add(mnist(results.mnist()));
    Tasks.PRODUCTS.forEach(product -> rows.add(Shares.row(results, product)));
    rows.add(threads(results));
    rows.add(allocation("allocation of a prediction", Task.Kind.PREDICT, results));
    rows.add(allocation("allocation of a train step", Task.Kind.TRAIN, results));
    rows.add(start(results.first()));
    return rows;
  }

  private static Row mnist(List<Program> programs) {
    double ours = Results.nanos(programs, Results.OURS);
    double best = best(programs);
    return new Row(
        "MNIST 784-128-10 to 98 %, two cores",
        times(programs),
        Numbers.ratio(ours / best),
        "under 5 s and first",
        Verdict.of(ours, 5e9).and(Verdict.of(ours / best, 1)),
        Lead.of(ours, best),
        "-");
  }

  private static Row start(List<Program> programs) {
    double ours = Results.nanos(programs, Results.OURS);
    double best = best(programs);
    return new Row(
        "java to first prediction of 784-128-10",
        times(programs),
        Numbers.ratio(ours / best),
        "0.50 of ONNX Runtime",
        Verdict.of(ours / Results.nanos(programs, Results.ONNX), 0.5),
        Lead.of(ours, best),
        "-");
  }

  private static double best(List<Program> programs) {
    return Results.least(
        Results.LIBRARIES.stream().mapToDouble(peer -> Results.nanos(programs, peer)));
  }

  private static Map<String, String> times(List<Program> programs) {
    Map<String, String> cells = new LinkedHashMap<>();
    Row.CONTENDERS.forEach(
        contender -> cells.put(contender, Numbers.time(Results.nanos(programs, contender))));
    return cells;
  }

  private static Row threads(Results results) {
    double gain =
        results.nanos(Tasks.FIT_128, Results.OURS, 1)
            / results.nanos(Tasks.FIT_128, Results.OURS, 2);
    return new Row(
        "two threads, train step of 128 samples",
        Map.of(Results.OURS, Numbers.times(gain)),
        "-",
        "1.70 times one",
        Verdict.of(1.7 / gain, 1),
        Lead.ALONE,
        "-");
  }

  private static Row allocation(String name, Task.Kind kind, Results results) {
    double ours = most(kind, Results.OURS, results);
    double portable = most(kind, Results.PORTABLE, results);
    return new Row(
        name,
        Map.of(
            Results.OURS, Numbers.bytes(ours) + " bytes",
            Results.PORTABLE, Numbers.bytes(portable) + " bytes"),
        "-",
        "0 bytes",
        Verdict.of(ours, 0).and(Verdict.of(portable, 0)),
        Lead.ALONE,
        Numbers.bytes(ours));
  }

  private static double most(Task.Kind kind, String peer, Results results) {
    return Tasks.COMPARED.stream()
        .filter(task -> task.kind() == kind)
        .mapToDouble(task -> results.bytes(task, peer))
        .max()
        .orElseThrow();
  }
}
