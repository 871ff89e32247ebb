package dev.sinew.processor.numeric;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Forward, then backward from the gradients that the case gives at its outputs. A case without them
 * has a single output number, which is the loss. An input that takes all numbers of the case makes
 * it one sample.
 *
 * @param bodies the same computation in each, in different words
 * @param tensors tensor of the network to tensor of the case
 */
record CotangentRecipe(List<String> bodies, Map<String, String> tensors) implements OracleRecipe {

  @Override
  public double error(OracleCase oracle, Precision precision) {
    return bodies.stream()
        .mapToDouble(body -> error(oracle, OracleRecipe.compiled(precision, body)))
        .max()
        .orElseThrow();
  }

  private double error(OracleCase oracle, CompiledNetworks compiled) {
    GeneratedNetwork network =
        compiled.with("Case", oracle.parameters(compiled.spec("Case"), tensors));
    Port first = network.spec().inputs().get(0);
    int batch = oracle.tensor("inputs", first.name()).data().length / first.size();
    GeneratedPass pass = network.pass(batch);
    for (Port input : network.spec().inputs()) {
      OracleTensor given = oracle.tensor("inputs", input.name());
      for (int row = 0; row < batch; row++) {
        pass.set(input.name(), row, given.sample(row, input.size()));
      }
    }
    pass.pass().forward(batch);
    double worst = 0;
    for (Port output : network.spec().outputs()) {
      double[] expected = oracle.tensor("outputs", output.name()).data();
      worst = Math.max(worst, RelativeError.of(pass.rows(output.name(), batch), expected));
    }
    network.spec().outputs().forEach(output -> setCotangents(oracle, pass, output, batch));
    pass.pass().backward(batch);
    return Math.max(worst, gradients(oracle, pass, batch));
  }

  private static void setCotangents(OracleCase oracle, GeneratedPass pass, Port output, int batch) {
    for (int row = 0; row < batch; row++) {
      double[] cotangent = new double[output.size()];
      if (!oracle.has("cotangents")) {
        Arrays.fill(cotangent, 1);
      } else if (oracle.has("cotangents", output.name())) {
        cotangent = oracle.tensor("cotangents", output.name()).sample(row, output.size());
      }
      pass.set(output.name() + "Gradient", row, cotangent);
    }
  }

  private double gradients(OracleCase oracle, GeneratedPass pass, int batch) {
    double worst = 0;
    for (Port input : pass.spec().inputs()) {
      double[] expected = oracle.tensor("grads", "inputs." + input.name()).data();
      double[] actual = pass.rows(input.name() + "Gradient", batch);
      worst = Math.max(worst, RelativeError.of(actual, expected));
    }
    for (TensorSpec tensor : pass.spec().tensors()) {
      double[] expected = oracle.tensor("grads", "params." + tensors.get(tensor.name())).data();
      worst = Math.max(worst, RelativeError.of(pass.gradient(tensor.name()), expected));
    }
    return worst;
  }
}
