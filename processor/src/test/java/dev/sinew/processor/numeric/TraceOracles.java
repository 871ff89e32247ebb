package dev.sinew.processor.numeric;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import dev.sinew.data.Dataset;
import dev.sinew.train.Evaluation;
import dev.sinew.train.TrainingReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The two oracles that are whole trainings: the worked example and the 64 digits. */
final class TraceOracles {
  private static final Map<String, String> DIGITS_TENSORS =
      Map.of("h.weight", "w1", "h.bias", "b1", "o.weight", "w2", "o.bias", "b2");

  private TraceOracles() {}

  /**
   * Every figure of the true gradient with fixed biases, after 0, 1, 2, 10, 100, 1000 and 10000
   * steps. They have 12 digits.
   */
  static double workedExample() {
    JsonObject results =
        SharedFolder.json("oracle/worked_example.json")
            .getAsJsonObject("results")
            .getAsJsonObject("fixed");
    GeneratedNetwork network = CompiledNetworks.of(WorkedExample.TEXT).fresh("Worked", 1);
    Parameters start = network.parameters();
    List<Parameters> after = new ArrayList<>();
    network
        .network()
        .fit(
            WorkedExample.SAMPLE,
            settings -> settings.epochs(10_000).listener(new Recorder(network, after)));
    double worst = 0;
    for (Map.Entry<String, JsonElement> result : results.entrySet()) {
      int steps = Integer.parseInt(result.getKey());
      network.network().use(steps == 0 ? start : after.get(steps - 1));
      worst = Math.max(worst, error(network, result.getValue().getAsJsonObject()));
    }
    return worst;
  }

  private static double error(GeneratedNetwork network, JsonObject expected) {
    GeneratedPass pass = network.pass(1);
    pass.load(WorkedExample.SAMPLE, 1, true);
    double loss = pass.pass().lossAndGradient(1);
    return Math.max(
        Math.max(
            RelativeError.of(new double[] {loss}, expected.get("E").getAsDouble()),
            RelativeError.of(pass.row("o", 0), numbers(expected, "outputs"))),
        Math.max(
            RelativeError.of(
                joined(
                    network.parameters().tensor("h.weight"),
                    network.parameters().tensor("o.weight")),
                numbers(expected, "weights_w1_to_w8")),
            RelativeError.of(
                joined(pass.gradient("h.weight"), pass.gradient("o.weight")),
                numbers(expected, "grad_w1_to_w8"))));
  }

  private static double[] numbers(JsonObject json, String name) {
    return OracleTensor.numbers(json.getAsJsonArray(name));
  }

  private static double[] joined(double[] first, double[] second) {
    double[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** 100 full-batch steps over 64 images: the loss and the right answers after each, and more. */
  static double digits(Precision precision) {
    List<JsonObject> trace = new ArrayList<>();
    SharedFolder.json("oracle/digits01_trace.json")
        .getAsJsonArray("trace")
        .forEach(each -> trace.add(each.getAsJsonObject()));
    CompiledNetworks compiled =
        OracleRecipe.compiled(
            precision,
            """
            input x: float[12]
            h = x -> dense(3) -> sigmoid
            output o = h -> dense(2) -> sigmoid labels("0", "1")
            train {
              loss = halfSquaredError(reduction = sum)
              optimizer = sgd(rate = 0.2)
              batch = 64
              epochs = 100
            }
            """);
    GeneratedNetwork network =
        compiled.with(
            "Case",
            OracleCase.parameters(
                compiled.spec("Case"), DIGITS_TENSORS, trace.get(0).getAsJsonObject("params")));
    List<Parameters> after = new ArrayList<>();
    after.add(network.parameters());
    Dataset samples = images();
    TrainingReport report =
        network.network().fit(samples, settings -> settings.listener(new Recorder(network, after)));
    double worst = 0;
    for (int i = 0; i < trace.size(); i++) {
      network.network().use(after.get(i));
      worst = Math.max(worst, digits(network, samples, trace.get(i)));
      if (i > 0) {
        // The report gives the mean over the samples, the trace the sum before the step.
        double loss = report.epochs().get(i - 1).loss() * samples.size();
        double expected = trace.get(i - 1).get("loss").getAsDouble();
        worst = Math.max(worst, RelativeError.of(new double[] {loss}, expected));
      }
    }
    return worst;
  }

  private static double digits(GeneratedNetwork network, Dataset samples, JsonObject expected) {
    Evaluation evaluation = network.network().evaluate(samples);
    double correct = evaluation.accuracy() * samples.size();
    double worst =
        Math.max(
            RelativeError.of(
                new double[] {evaluation.loss() * samples.size()},
                expected.get("loss").getAsDouble()),
            RelativeError.of(new double[] {correct}, expected.get("correct_of_64").getAsDouble()));
    if (!expected.has("outputs")) {
      return worst;
    }
    GeneratedPass pass = network.pass(samples.size());
    pass.load(samples, samples.size(), true);
    pass.pass().lossAndGradient(samples.size());
    worst =
        Math.max(
            worst,
            RelativeError.of(
                pass.rows("o", samples.size()),
                OracleTensor.of(expected.getAsJsonObject("outputs")).data()));
    for (TensorSpec tensor : network.spec().tensors()) {
      String name = DIGITS_TENSORS.getOrDefault(tensor.name(), "");
      OracleTensor values =
          OracleTensor.of(expected.getAsJsonObject("params").getAsJsonObject(name));
      OracleTensor slopes =
          OracleTensor.of(expected.getAsJsonObject("grads").getAsJsonObject(name));
      worst =
          Math.max(
              worst,
              Math.max(
                  RelativeError.of(network.parameters().tensor(tensor.name()), values.data()),
                  RelativeError.of(pass.gradient(tensor.name()), slopes.data())));
    }
    return worst;
  }

  private static Dataset images() {
    List<String> lines = SharedFolder.lines("data/digits01/digits_4x3.csv");
    double[][] pixels = new double[lines.size() - 1][];
    int[] classes = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      double[] row =
          Arrays.stream(lines.get(i + 1).split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      pixels[i] = Arrays.copyOf(row, 12);
      classes[i] = (int) row[12];
    }
    return Dataset.of(pixels, classes);
  }
}
