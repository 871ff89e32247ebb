package dev.sinew.cli.train;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.processor.graph.LossSource;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Training;
import java.util.ArrayList;
import java.util.List;

/**
 * An output whose target the data give.
 *
 * @param port the output
 * @param isClass whether the target is a class
 */
public record Target(Port port, boolean isClass) {

  /** The targets of a network, in the order of its outputs. */
  public static List<Target> of(NetworkSpec spec, Training training) {
    List<Target> targets = new ArrayList<>();
    for (int output = 0; output < spec.outputs().size(); output++) {
      int index = output;
      List<LossTerm> terms =
          training.loss().terms().stream()
              .filter(term -> term.output() == index)
              .filter(term -> term.target() instanceof LossSource.Column)
              .toList();
      if (!terms.isEmpty()) {
        Port port = spec.outputs().get(output);
        boolean judgesClasses = terms.stream().anyMatch(term -> term.formula().judgesClasses());
        targets.add(new Target(port, judgesClasses || !port.labels().isEmpty()));
      }
    }
    return targets;
  }
}
