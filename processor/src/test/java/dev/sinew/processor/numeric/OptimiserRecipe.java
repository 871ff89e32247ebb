package dev.sinew.processor.numeric;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import dev.sinew.data.Dataset;
import dev.sinew.train.EpochReport;
import dev.sinew.train.TrainingReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Ten full-batch steps, so one step an epoch: the loss before and the parameters after each.
 *
 * @param optimizer as in the train block
 */
record OptimiserRecipe(String optimizer) implements OracleRecipe {
  private static final Map<String, String> TENSORS =
      Map.of("h.weight", "w1", "h.bias", "b1", "p.weight", "w2", "p.bias", "b2");

  @Override
  public double tolerance(Precision precision) {
    return precision == Precision.DOUBLE ? 1e-9 : 1e-4;
  }

  @Override
  public double error(OracleCase oracle, Precision precision) {
    JsonArray steps = oracle.json().getAsJsonArray("steps");
    String body =
        "input x: float[2] h = x -> dense(4) -> tanh output p = h -> dense(3) -> softmax "
            + ("train { loss = crossEntropy optimizer = " + optimizer)
            + (" batch = 6 epochs = " + steps.size() + " }");
    CompiledNetworks compiled = OracleRecipe.compiled(precision, body);
    GeneratedNetwork network =
        compiled.with("Case", oracle.parameters(compiled.spec("Case"), TENSORS));
    Dataset samples = oracle.samples(oracle.tensor("inputs", "x").rows());
    List<Parameters> after = new ArrayList<>();
    TrainingReport report =
        network.network().fit(samples, settings -> settings.listener(new Recorder(network, after)));
    double worst =
        RelativeError.of(
            new double[] {network.network().evaluate(samples).loss()},
            oracle.json().get("final_loss").getAsDouble());
    for (int i = 0; i < steps.size(); i++) {
      JsonObject step = steps.get(i).getAsJsonObject();
      EpochReport epoch = report.epochs().get(i);
      worst =
          Math.max(
              worst,
              RelativeError.of(new double[] {epoch.loss()}, step.get("loss_before").getAsDouble()));
      worst = Math.max(worst, error(after.get(i), step.getAsJsonObject("params_after")));
    }
    return worst;
  }

  private static double error(Parameters actual, JsonObject expected) {
    double worst = 0;
    for (TensorSpec tensor : actual.spec().tensors()) {
      OracleTensor values = OracleTensor.of(expected.getAsJsonObject(TENSORS.get(tensor.name())));
      worst = Math.max(worst, RelativeError.of(actual.tensor(tensor.name()), values.data()));
    }
    return worst;
  }
}
