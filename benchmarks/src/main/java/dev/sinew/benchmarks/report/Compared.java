package dev.sinew.benchmarks.report;

import dev.sinew.benchmarks.report.Row.Lead;
import dev.sinew.benchmarks.report.Row.Verdict;
import dev.sinew.benchmarks.timed.Task;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * A target for a task that everyone does.
 *
 * @param rivals of whom the fastest is the measure
 * @param limit at most this share of that time
 * @param portable the same without the Vector API; infinite if nothing is asked
 */
record Compared(Task task, Rivals rivals, double limit, double portable) {
  /** Whom a target names. */
  enum Rivals {
    ONNX_RUNTIME("of ONNX Runtime"),
    LIBRARIES("of the best library");

    private final String words;

    Rivals(String words) {
      this.words = words;
    }
  }

  Row row(Results results) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String contender : Row.CONTENDERS) {
      cells.put(contender, Numbers.time(results.nanos(task, contender, 1)));
    }
    double ours = results.nanos(task, Results.OURS, 1);
    double best =
        Results.least(Results.LIBRARIES.stream().mapToDouble(peer -> results.nanos(task, peer, 1)));
    double plain = results.nanos(task, Results.PLAIN, 1);
    double rival = rivals == Rivals.ONNX_RUNTIME ? results.nanos(task, Results.ONNX, 1) : best;
    return new Row(
        task.name(),
        cells,
        Numbers.ratio(ours / best),
        target(),
        Verdict.of(ours / rival, limit)
            .and(Verdict.of(results.nanos(task, Results.PORTABLE, 1) / rival, portable)),
        Lead.of(ours, Results.least(DoubleStream.of(best, plain))),
        Numbers.bytes(results.bytes(task, Results.OURS)));
  }

  private String target() {
    String text = Numbers.ratio(limit) + " " + rivals.words;
    return Double.isInfinite(portable) ? text : text + ", portable " + Numbers.ratio(portable);
  }
}
