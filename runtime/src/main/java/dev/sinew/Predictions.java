package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.internal.Winner;
import dev.sinew.text.Nearest;
import java.util.Arrays;
import java.util.List;

/** The outputs of a network for many samples, in the order of the data. */
public final class Predictions {
  private final NetworkSpec spec;
  private final double[][][] numbers;

  /** With room for so many samples. */
  Predictions(NetworkSpec spec, int samples) {
    this.spec = spec;
    numbers =
        spec.outputs().stream()
            .map(output -> new double[samples][output.size()])
            .toArray(double[][][]::new);
  }

  /** Where the numbers of an output go, by its index. */
  double[] row(int output, int sample) {
    return numbers[output][sample];
  }

  /** The number of samples. */
  public int size() {
    return numbers[0].length;
  }

  /**
   * The numbers of an output, {@code [samples, size]}: floats are widened. The arrays themselves.
   *
   * @throws IllegalArgumentException if there is no such output
   */
  public double[][] numbers(String output) {
    return numbers[index(output)];
  }

  /**
   * The label of an output for each sample.
   *
   * @throws IllegalArgumentException if there is no such output, or it has no labels
   * @throws ArithmeticException if a score is not a number, so that none wins
   */
  public List<String> labels(String output) {
    int index = index(output);
    List<String> labels = spec.outputs().get(index).labels();
    if (labels.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              "Output \"%s\" of %s has no labels. numbers(\"%s\") gives its numbers; labels(...)"
                  + " behind the output in the network names its classes.",
              output, spec.name(), output));
    }
    return Arrays.stream(numbers[index]).map(row -> labels.get(Winner.of(row, output))).toList();
  }

  private int index(String output) {
    List<String> names = spec.outputs().stream().map(Port::name).toList();
    int index = names.indexOf(output);
    if (index < 0) {
      throw new IllegalArgumentException(
          String.format(
              "%s has no output \"%s\". %s", spec.name(), output, Nearest.hint(output, names)));
    }
    return index;
  }
}
