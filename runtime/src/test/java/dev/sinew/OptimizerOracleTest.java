package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sinew.data.Dataset;
import dev.sinew.train.Optimizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten steps of each optimiser against traces that PyTorch wrote. */
class OptimizerOracleTest {
  @ParameterizedTest
  @EnumSource
  void sgdTrace(Precision precision) throws IOException {
    follow("sgd", Optimizer.sgd(0.5), precision);
  }

  @ParameterizedTest
  @EnumSource
  void adamTrace(Precision precision) throws IOException {
    follow("adam", Optimizer.adam(0.05), precision);
  }

  private static void follow(String name, Optimizer optimizer, Precision precision)
      throws IOException {
    JsonObject trace = trace(name);
    NetworkSpec spec = Examples.tanhSpec(precision);
    Parameters start = parameters(spec, trace.getAsJsonObject("params"));
    Network network = new FormulaNetwork(start, TanhLayers::new);
    Dataset data = data(trace.getAsJsonObject("inputs"));
    List<Parameters> after = new ArrayList<>();
    List<Double> losses = new ArrayList<>();
    network.fit(
        data,
        settings ->
            settings
                .epochs(10)
                .batch(6)
                .optimizer(optimizer)
                .listener(
                    report -> {
                      after.add(network.parameters());
                      losses.add(report.loss());
                    }));
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

  private static JsonObject trace(String name) throws IOException {
    Path file = Path.of(System.getProperty("sinew.shared", "../../shared"), "oracle", "optim.json");
    if (System.getenv("CI") != null) {
      assertTrue(Files.exists(file), () -> "the reference results are not at " + file);
    }
    assumeTrue(Files.exists(file), () -> "skipped: the reference results are not at " + file);
    JsonObject all = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    for (JsonElement element : all.getAsJsonArray("cases")) {
      if (element.getAsJsonObject().get("name").getAsString().equals(name)) {
        return element.getAsJsonObject();
      }
    }
    throw new AssertionError("no case " + name);
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
