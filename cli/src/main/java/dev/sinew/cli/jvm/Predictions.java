package dev.sinew.cli.jvm;

import dev.sinew.Network;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.Precision;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a network says to samples, an output at a time as numbers. */
public final class Predictions {
  private final Network network;
  private final Method predict;
  private final List<Port> inputs;
  private final List<Port> outputs;

  /** The predictions of {@code network} with its parameters of the moment of each call. */
  public Predictions(Network network) {
    this.network = network;
    inputs = network.spec().inputs();
    outputs = network.spec().outputs();
    predict =
        Arrays.stream(network.getClass().getMethods())
            .filter(method -> method.getName().equals("predict"))
            .filter(method -> method.getParameterCount() == inputs.size() + outputs.size())
            .findFirst()
            .orElseThrow(() -> new LinkageError("no predict in " + network.getClass()));
  }

  /**
   * The outputs for one sample, in order of declaration.
   *
   * @param data with a column of numbers for each input
   */
  public List<double[]> of(Dataset data, int sample) {
    Object[] in = inputs.stream().map(port -> input(data, port, sample)).toArray();
    Object[] out = outputs.stream().map(port -> array(port.size())).toArray();
    try {
      predict.invoke(network, Stream.concat(Stream.of(in), Stream.of(out)).toArray());
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
    return Stream.of(out).map(Predictions::doubles).toList();
  }

  private Object input(Dataset data, Port port, int sample) {
    Numbers numbers = (Numbers) data.input(port.name());
    Object array = array(numbers.width());
    if (array instanceof double[] wide) {
      numbers.copy(sample, wide);
    } else {
      numbers.copy(sample, (float[]) array);
    }
    return array;
  }

  private Object array(int size) {
    return network.spec().precision() == Precision.DOUBLE ? new double[size] : new float[size];
  }

  private static double[] doubles(Object array) {
    double[] values = new double[Array.getLength(array)];
    for (int i = 0; i < values.length; i++) {
      values[i] = Array.getDouble(array, i);
    }
    return values;
  }
}
