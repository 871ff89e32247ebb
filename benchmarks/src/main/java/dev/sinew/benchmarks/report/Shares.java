package dev.sinew.benchmarks.report;

import dev.sinew.benchmarks.report.Row.Lead;
import dev.sinew.benchmarks.report.Row.Verdict;
import dev.sinew.benchmarks.timed.Task;
import dev.sinew.benchmarks.timed.Tasks;
import java.util.Map;

/** Products of matrices as a share of what the processor can do at most, on the same thread. */
final class Shares {
  private static final double VECTOR = Runtime.version().feature() >= 25 ? 0.85 : 0.7;
  private static final double PORTABLE = 0.2;

  private Shares() {}

  static Row row(Results results, Task product) {
    double ours = share(results, product, Results.OURS);
    double portable = share(results, product, Results.PORTABLE);
    return new Row(
        product.name(),
        Map.of(Results.OURS, Numbers.percent(ours), Results.PORTABLE, Numbers.percent(portable)),
        "-",
        Numbers.percent(VECTOR) + " of the limit, portable " + Numbers.percent(PORTABLE),
        Verdict.of(VECTOR / ours, 1).and(Verdict.of(PORTABLE / portable, 1)),
        Lead.ALONE,
        Numbers.bytes(results.bytes(product, Results.OURS)));
  }

  private static double share(Results results, Task product, String peer) {
    return rate(results, product, peer) / rate(results, Tasks.LIMIT, Results.OURS);
  }

  /** Multiply-adds of a nanosecond. */
  static double rate(Results results, Task task, String peer) {
    return task.multiplyAdds() / results.nanos(task, peer, 1);
  }
}
