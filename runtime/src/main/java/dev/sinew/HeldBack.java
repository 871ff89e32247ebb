package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Split;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds a share of the samples back, evenly of each class where a target gives classes. */
final class HeldBack {
  private HeldBack() {}

  static Split of(Dataset data, Pass pass, double share, long seed) {
    long held = Math.round(share * data.size());
    if (held < 1 || held >= data.size()) {
      throw new IllegalArgumentException(
          String.format(
              "validationSplit of %s leaves %d of %d samples to train on and %d to validate on;"
                  + " both need at least one.",
              share, data.size() - held, data.size(), held));
    }
    return classes(data, pass)
        .map(target -> Split.stratified(data, target, share, seed))
        .orElseGet(() -> Split.shuffled(data, share, seed));
  }

  /** The first output whose targets are classes. */
  private static Optional<String> classes(Dataset data, Pass pass) {
    List<Port> outputs = pass.spec().outputs();
    return IntStream.range(0, outputs.size())
        .filter(output -> pass.targetWidth(output) > 0)
        .mapToObj(output -> outputs.get(output).name())
        .filter(name -> data.target(name) instanceof Classes)
        .findFirst();
  }
}
