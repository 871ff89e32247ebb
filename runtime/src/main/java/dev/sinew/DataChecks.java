package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Column;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.train.TrainingDefaults;
import java.util.ArrayList;
import java.util.List;

/** What must hold before data go through a network. */
final class DataChecks {
  private DataChecks() {}

  static TrainingDefaults training(NetworkSpec spec, String what) {
    return spec.training()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    spec.name()
                        + " cannot be "
                        + what
                        + ": it has no train block, so it has no loss. Add one to the network, such as"
                        + " train { loss = crossEntropy }."));
  }

  static void notEmpty(NetworkSpec spec, String what, Dataset data) {
    if (data.size() < 1) {
      throw noSamples(spec, what);
    }
  }

  static IllegalArgumentException noSamples(NetworkSpec spec, String what) {
    return new IllegalArgumentException(
        "There are no samples to " + what + " " + spec.name() + " on; the data need at least one.");
  }

  /** Loads every sample once, so that anything wrong is found before the first step. */
  static void fits(Pass pass, Dataset data) {
    names(pass, data);
    int[] order = Shuffle.identity(data.size());
    for (int from = 0; from < order.length; from += pass.capacity()) {
      int n = Math.min(pass.capacity(), order.length - from);
      pass.loadInputs(data, order, from, n);
      pass.loadTargets(data, order, from, n);
    }
  }

  /** That the data have what a prediction takes. */
  static void inputs(NetworkSpec spec, Dataset data) {
    for (Port input : spec.inputs()) {
      size("input", input, data.input(input.name()), data);
    }
    if (!data.named() && spec.inputs().size() > 1) {
      throw new IllegalArgumentException(
          String.format(
              "%s has %d inputs, but these data have one unnamed input. Name the columns with"
                  + " Dataset.builder().",
              spec.name(), spec.inputs().size()));
    }
  }

  private static void names(Pass pass, Dataset data) {
    List<Port> inputs = new ArrayList<>(pass.spec().inputs());
    inputs.addAll(pass.spec().trainInputs());
    for (Port input : inputs) {
      size("input", input, data.input(input.name()), data);
    }
    int targets = 0;
    List<Port> outputs = pass.spec().outputs();
    for (int output = 0; output < outputs.size(); output++) {
      if (pass.targetWidth(output) > 0) {
        targets++;
        size("target", outputs.get(output), data.target(outputs.get(output).name()), data);
      }
    }
    if (!data.named() && (inputs.size() > 1 || targets > 1)) {
      throw new IllegalArgumentException(
          String.format(
              "%s has %d inputs and %d targets, but these data have one unnamed input and one unnamed"
                  + " target. Name the columns with Dataset.builder().",
              pass.spec().name(), inputs.size(), targets));
    }
  }

  private static void size(String kind, Port port, Column column, Dataset data) {
    if (column.size() != data.size()) {
      throw new IllegalArgumentException(
          String.format(
              "The %s column \"%s\" has %d samples, but the data have %d; every sample needs a value.",
              kind, port.name(), column.size(), data.size()));
    }
    if (column instanceof Numbers numbers) {
      shape(kind, port, numbers.shape());
    }
  }

  private static void shape(String kind, Port port, List<Integer> found) {
    if (found.size() > 1 && port.shape().size() > 1 && !found.equals(port.shape())) {
      throw new IllegalArgumentException(
          String.format(
              "The %s column \"%s\" has samples of shape %s, but the network takes %s.",
              kind, port.name(), found, port.shape()));
    }
  }
}
