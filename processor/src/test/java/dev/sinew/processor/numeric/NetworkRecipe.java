package dev.sinew.processor.numeric;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Precision;
import java.util.Map;

/**
 * A network with its loss: the gradient of training, and the same once more from the gradient of
 * the loss at the judged output, which gives the input's gradient too.
 *
 * @param body with input {@code x}
 * @param judged the output that the loss judges
 * @param tensors tensor of the network to tensor of the case
 * @param slope of the loss at one output number
 */
record NetworkRecipe(String body, String judged, Map<String, String> tensors, Slope slope)
    implements OracleRecipe {

  /** d loss / d o, from the output o, its target t and the batch. */
  interface Slope {
    double at(double output, double target, int batch);
  }

  @Override
  public double error(OracleCase oracle, Precision precision) {
    CompiledNetworks compiled = OracleRecipe.compiled(precision, body);
    GeneratedNetwork network =
        compiled.with("Case", oracle.parameters(compiled.spec("Case"), tensors));
    OracleTensor x = oracle.tensor("inputs", "x");
    GeneratedPass pass = network.pass(x.batch());
    pass.load(oracle.samples(x.rows()), x.batch(), true);
    double loss = pass.pass().lossAndGradient(x.batch());
    double worst = RelativeError.of(new double[] {loss}, oracle.loss());
    for (Port output : network.spec().outputs()) {
      double[] expected = oracle.tensor("outputs", output.name()).data();
      worst = Math.max(worst, RelativeError.of(pass.rows(output.name(), x.batch()), expected));
    }
    worst = Math.max(worst, parameters(oracle, pass));
    backwardFromOutput(pass, x.batch());
    worst = Math.max(worst, parameters(oracle, pass));
    double[] expected = oracle.tensor("grads", "inputs.x").data();
    return Math.max(worst, RelativeError.of(pass.rows("xGradient", x.batch()), expected));
  }

  private double parameters(OracleCase oracle, GeneratedPass pass) {
    double worst = 0;
    for (TensorSpec tensor : pass.spec().tensors()) {
      double[] expected = oracle.tensor("grads", "params." + tensors.get(tensor.name())).data();
      worst = Math.max(worst, RelativeError.of(pass.gradient(tensor.name()), expected));
    }
    return worst;
  }

  private void backwardFromOutput(GeneratedPass pass, int batch) {
    pass.pass().forward(batch);
    for (int row = 0; row < batch; row++) {
      for (Port output : pass.spec().outputs()) {
        double[] gradient = new double[output.size()];
        if (output.name().equals(judged)) {
          double[] o = pass.row(judged, row);
          double[] t = pass.row(judged + "Target", row);
          for (int i = 0; i < o.length; i++) {
            gradient[i] = slope.at(o[i], t[i], batch);
          }
        }
        pass.set(output.name() + "Gradient", row, gradient);
      }
    }
    pass.pass().backward(batch);
  }
}
