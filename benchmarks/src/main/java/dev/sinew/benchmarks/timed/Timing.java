package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.peer.Sinew;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Times one task in the hands of one peer by JMH, in this very process. */
final class Timing {
  private Timing() {}

  /** Nanoseconds of a call, the median of the iterations. */
  static double nanos(String task, String peer, int threads, Effort effort) throws RunnerException {
    TimeValue time = TimeValue.milliseconds(effort.millis());
    return new Runner(
            new OptionsBuilder()
                .include(Contest.class.getName().replace(".", "\\.") + "\\.call")
                .param("task", task)
                .param("peer", peer)
                .param("threads", String.valueOf(threads))
                .forks(0)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .warmupIterations(
                    peer.equals(Sinew.NAME) ? effort.warmUpsOfOurs() : effort.warmUps())
                .warmupTime(time)
                .measurementIterations(effort.iterations())
                .measurementTime(time)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build())
        .runSingle()
        .getPrimaryResult()
        .getStatistics()
        .getPercentile(50);
  }
}
