package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sinew.data.Dataset;
import dev.sinew.train.FitSettings;
import dev.sinew.train.Optimizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten steps of each optimiser against traces that PyTorch wrote. */
class OptimizerOracleTest {
  /** The name of each trace, and the same optimiser here. */
  private static final Map<String, Consumer<FitSettings>> OPTIMIZERS =
      Map.ofEntries(
          entry("sgd", Optimizer.sgd(0.5)),
          entry("sgd_weight_decay", Optimizer.sgd(0.5).withDecay(0.01)),
          entry("momentum", Optimizer.momentum(0.1)),
          entry("momentum_dampening", Optimizer.momentum(0.1).withDampening(0.5)),
          entry("nesterov", Optimizer.nesterov(0.1)),
          entry("adagrad", Optimizer.adagrad(0.1)),
          entry("rmsprop", Optimizer.rmsprop(0.01)),
          entry("rmsprop_momentum", Optimizer.rmsprop(0.01).withAlpha(0.9).withMomentum(0.5)),
          entry("rmsprop_centered", Optimizer.rmsprop(0.01).withAlpha(0.9).withCentered(true)),
          entry("adam", Optimizer.adam(0.05)),
          entry("adam_l2", Optimizer.adam(0.05).withDecay(0.01)),
          entry("amsgrad", Optimizer.adam(0.05).withAmsgrad(true)),
          entry("adamw", Optimizer.adamw(0.05)),
          Map.entry(
              "sgd_clip_norm", settings -> settings.optimizer(Optimizer.sgd(0.5)).clipNorm(0.25)));

  private static Map.Entry<String, Consumer<FitSettings>> entry(String name, Optimizer optimizer) {
    return Map.entry(name, settings -> settings.optimizer(optimizer));
  }

  static Stream<Arguments> traces() throws IOException {
    return cases().stream()
        .flatMap(trace -> Arrays.stream(Precision.values()).map(p -> Arguments.of(trace, p)));
  }

  @ParameterizedTest
  @MethodSource("traces")
  void everyTrace(JsonObject trace, Precision precision) {
    follow(trace, precision);
  }

  private static void follow(JsonObject trace, Precision precision) {
    Consumer<FitSettings> optimizer =
        Objects.requireNonNull(OPTIMIZERS.get(trace.get("name").getAsString()));
    NetworkSpec spec = Examples.tanhSpec(precision);
    Parameters start = parameters(spec, trace.getAsJsonObject("params"));
    Network network = new FormulaNetwork(start, TanhLayers::new);
    Dataset data = data(trace.getAsJsonObject("inputs"));
    List<Parameters> after = new ArrayList<>();
    List<Double> losses = new ArrayList<>();
    network.fit(
        data,
        settings -> {
          optimizer.accept(settings);
          settings
              .epochs(10)
              .batch(6)
              .listener(
                  report -> {
                    after.add(network.parameters());
                    losses.add(report.loss());
                  });
        });
    double tolerance = precision == Precision.DOUBLE ? 1e-9 : 1e-4;
    JsonArray steps = trace.getAsJsonArray("steps");
    assertEquals(10, steps.size());
    for (int i = 0; i < steps.size(); i++) {
      JsonObject step = steps.get(i).getAsJsonObject();
      assertClose(step.get("loss_before").getAsDouble(), losses.get(i), tolerance);
      double[] expected = flat(step.getAsJsonObject("params_after"));
      double[] found = after.get(i).doubles();
      for (int p = 0; p < expected.length; p++) {
        assertClose(expected[p], found[p], tolerance);
      }
    }
    assertClose(trace.get("final_loss").getAsDouble(), network.evaluate(data).loss(), tolerance);
  }

  /** Relative above 1, absolute below, where floats lose digits to cancellation. */
  private static void assertClose(double expected, double found, double tolerance) {
    assertEquals(expected, found, tolerance * Math.max(1, Math.abs(expected)));
  }

  private static List<JsonObject> cases() throws IOException {
    Path file = Path.of(System.getProperty("sinew.shared", "../../shared"), "oracle", "optim.json");
    if (System.getenv("CI") != null) {
      assertTrue(Files.exists(file), () -> "the reference results are not at " + file);
    }
    assumeTrue(Files.exists(file), () -> "skipped: the reference results are not at " + file);
    JsonObject all = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    List<JsonObject> cases = new ArrayList<>();
    all.getAsJsonArray("cases").forEach(element -> cases.add(element.getAsJsonObject()));
    return cases;
  }

  private static Parameters parameters(NetworkSpec spec, JsonObject tensors) {
    return Parameters.of(spec, flat(tensors));
  }

  private static double[] flat(JsonObject tensors) {
    return List.of("w1", "b1", "w2", "b2").stream()
        .flatMapToDouble(name -> Arrays.stream(numbers(tensors.getAsJsonObject(name))))
        .toArray();
  }

  private static Dataset data(JsonObject inputs) {
    double[] x = numbers(inputs.getAsJsonObject("x"));
    double[][] rows = new double[x.length / 2][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {x[2 * i], x[2 * i + 1]};
    }
    double[] classes = numbers(inputs.getAsJsonObject("target"));
    return Dataset.of(rows, Arrays.stream(classes).mapToInt(c -> (int) c).toArray());
  }

  private static double[] numbers(JsonObject tensor) {
    return StreamSupport.stream(tensor.getAsJsonArray("data").spliterator(), false)
        .mapToDouble(JsonElement::getAsDouble)
        .toArray();
  }
}
