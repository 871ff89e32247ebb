package dev.sinew.benchmarks.timed;

import dev.sinew.Network;
import dev.sinew.benchmarks.peer.Model;
import dev.sinew.benchmarks.peer.Sinew;
import dev.sinew.data.Dataset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps as {@code fit} takes them: a batch is loaded, and its loss and its right answers counted.
 */
final class FitSteps {
  private FitSteps() {}

  /** Nanoseconds of a step, the median of the epochs behind those to warm up. */
  static double nanos(Task task, int threads, Effort effort) {
    Model model = Sinew.model(task.network());
    int epochs = effort.warmUpsOfOurs() + effort.iterations();
    int steps = effort.fitSteps();
    Samples samples = Samples.random(model, steps * task.samples());
    Network network = Sinew.network(task.network());
    List<Duration> ends = new ArrayList<>(List.of(Duration.ZERO));
    network.fit(
        Dataset.of(samples.inputs(), samples.targets()),
        settings ->
            settings
                .batch(task.samples())
                .epochs(epochs)
                .threads(threads)
                .listener(epoch -> ends.add(epoch.elapsed())));
    List<Long> nanos = new ArrayList<>();
    for (int epoch = effort.warmUpsOfOurs() + 1; epoch <= epochs; epoch++) {
      nanos.add(ends.get(epoch).minus(ends.get(epoch - 1)).toNanos());
    }
    return (double) nanos.stream().sorted().skip(effort.iterations() / 2).findFirst().orElseThrow()
        / steps;
  }
}
