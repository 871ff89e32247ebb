package dev.sinew.processor.numeric;

import dev.sinew.Parameters;
import dev.sinew.Precision;
import dev.sinew.data.Dataset;
import java.util.Arrays;
import java.util.Locale;

/**
 * A loss and its gradient at what it judges. Sample i is the i-th unit vector, so that column i of
 * the layer's weight is what flows into the loss, exactly, and the weight's gradient is the
 * gradient there.
 *
 * @param input the name of what is judged, in the case
 * @param judged the output's statement behind the layer, and the train block; {@code $name} stands
 *     for numbers of the case
 */
record LossRecipe(String input, String judged) implements OracleRecipe {

  @Override
  public double error(OracleCase oracle, Precision precision) {
    OracleTensor values = oracle.tensor("inputs", input);
    int batch = values.batch();
    String body =
        String.format(
            Locale.ROOT,
            "input sample: float[%d] given = sample -> dense(%d, bias = false) %s",
            batch,
            values.row(0).length,
            written(oracle));
    CompiledNetworks compiled = OracleRecipe.compiled(precision, body);
    Parameters parameters =
        Parameters.initial(compiled.spec("Case"), 1).with("given.weight", values.transposed());
    GeneratedPass pass = compiled.with("Case", parameters).pass(batch);
    double[][] units = new double[batch][batch];
    for (int i = 0; i < batch; i++) {
      units[i][i] = 1;
    }
    Dataset samples = oracle.samples(units);
    pass.load(samples, batch, true);
    double loss = pass.pass().lossAndGradient(batch);
    double again = pass.pass().loss(batch);
    return Math.max(
        RelativeError.of(
            pass.gradient("given.weight"), oracle.tensor("grads", "inputs." + input).transposed()),
        Math.max(
            RelativeError.of(new double[] {loss}, oracle.loss()),
            RelativeError.of(new double[] {again}, oracle.loss())));
  }

  /** The statement with the case's numbers where it names them: {@code $class_weight}. */
  private String written(OracleCase oracle) {
    String text = judged;
    for (String name : oracle.json().getAsJsonObject("inputs").keySet()) {
      if (text.contains("$" + name)) {
        text = text.replace("$" + name, Arrays.toString(oracle.tensor("inputs", name).data()));
      }
    }
    return text;
  }
}
