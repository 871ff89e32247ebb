package dev.sinew.processor.numeric;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random numbers for a network, exact in its precision. */
final class Samples {
  private Samples() {}

  /**
   * Parameters uniform in ±1.5 / sqrt(fan in), biases in ±0.5, so that values keep their size and
   * relus are not all dead; measured deviations in 1 ± 0.5.
   */
  static Parameters parameters(NetworkSpec spec, Random random) {
    double[] flat = new double[spec.parameterCount()];
    for (TensorSpec tensor : spec.tensors()) {
      List<Integer> shape = tensor.shape();
      double half = shape.size() == 2 ? 1.5 / Math.sqrt(shape.get(1)) : 0.5;
      for (int i = 0; i < tensor.size(); i++) {
        double number = half * (2 * random.nextDouble() - 1);
        flat[tensor.offset() + i] = tensor.name().endsWith(".std") ? 1 + number : number;
      }
    }
    return Parameters.of(spec, flat);
  }

  /** The inputs of one sample, in ±2. */
  static List<double[]> inputs(NetworkSpec spec, Random random) {
    List<double[]> inputs = new ArrayList<>();
    for (Port input : spec.inputs()) {
      inputs.add(Widths.rounded(uniform(input.size(), 2, random), spec.precision()));
    }
    return inputs;
  }

  static List<List<double[]>> inputs(NetworkSpec spec, int samples, Random random) {
    return IntStream.range(0, samples).mapToObj(i -> inputs(spec, random)).toList();
  }

  /** Uniform in ±{@code half}. */
  static double[] uniform(int size, double half, Random random) {
    return random.doubles(size, -half, half).toArray();
  }

  /** Puts a sample into a row of a pass. */
  static void set(GeneratedPass pass, int row, List<double[]> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      pass.set(pass.spec().inputs().get(i).name(), row, inputs.get(i));
    }
  }
}
