package dev.sinew.processor.numeric;

import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.Parameters;
import java.util.ArrayList;
import java.util.List;

/** A generated network of any precision, inputs and outputs in doubles and in order. */
final class GeneratedNetwork {
  private final Network network;

  GeneratedNetwork(Network network) {
    this.network = network;
  }

  Network network() {
    return network;
  }

  NetworkSpec spec() {
    return network.spec();
  }

  Parameters parameters() {
    return network.parameters();
  }

  GeneratedPass pass(int capacity) {
    return new GeneratedPass(network.newPass(capacity));
  }

  /** All outputs for one sample, through the {@code predict} that fills given arrays. */
  List<double[]> predict(List<double[]> inputs) {
    List<Object> arguments = new ArrayList<>();
    inputs.forEach(input -> arguments.add(Widths.narrowed(input, spec().precision())));
    for (Port output : spec().outputs()) {
      arguments.add(Widths.narrowed(new double[output.size()], spec().precision()));
    }
    Reflection.call(
        Reflection.method(network.getClass(), "predict", arguments.size()),
        network,
        arguments.toArray());
    return arguments.subList(inputs.size(), arguments.size()).stream()
        .map(Widths::widened)
        .toList();
  }

  /** The label of the only labelled output for one sample. */
  String classify(List<double[]> inputs) {
    Object[] arguments =
        inputs.stream().map(input -> Widths.narrowed(input, spec().precision())).toArray();
    return (String)
        Reflection.call(
            Reflection.method(network.getClass(), "classify", arguments.length),
            network,
            arguments);
  }
}
