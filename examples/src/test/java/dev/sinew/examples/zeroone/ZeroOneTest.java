package dev.sinew.examples.zeroone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.examples.SharedFolder;
import dev.sinew.train.Optimizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZeroOneTest {
  private static final String NEW =
      """
      .##  ..#
      #.#  .##
      #.#  ..#
      ##.  ..#
      """;

  @Test
  void imagesNeverSeenAreRead() {
    ZeroOneNetwork network = ZeroOne.learned();
    assertEquals(1, network.evaluate(Drawings.samples()).accuracy());
    assertEquals("0", network.classify(Drawings.images(NEW)[0]));
    assertEquals("1", network.classify(Drawings.images(NEW)[1]));
  }

  /**
   * 64 images, start weights and 50 steps of gradient descent, as PyTorch computed them in float64:
   * the loss is added over all images, so the rate 0.2 there is 64 * 0.2 of a mean.
   */
  @Test
  void fiftyStepsAsComputedElsewhere() {
    SharedFolder.require();
    Dataset images = images(SharedFolder.lines("data/digits01/digits_4x3.csv"));
    List<JsonObject> trace =
        SharedFolder.json("oracle/digits01_trace.json").getAsJsonArray("trace").asList().stream()
            .map(step -> step.getAsJsonObject())
            .toList();
    ExactZeroOneNetwork network = new ExactZeroOneNetwork(0);
    network.use(parameters(network.parameters(), trace.get(0).getAsJsonObject("params")));
    for (int steps = 0; steps <= 50; steps++) {
      JsonObject expected = trace.get(steps);
      assertEquals(steps, expected.get("updates_done").getAsInt());
      double loss = 64 * network.evaluate(images).loss();
      assertEquals(expected.get("loss").getAsDouble(), loss, 1e-10 * loss, "after " + steps);
      assertEquals(
          expected.get("correct_of_64").getAsInt(),
          Math.round(64 * network.evaluate(images).accuracy()),
          "after " + steps);
      network.fit(
          images, settings -> settings.epochs(1).batch(64).optimizer(Optimizer.sgd(64 * 0.2)));
    }
  }

  private static Parameters parameters(Parameters start, JsonObject given) {
    return start
        .with("hidden.weight", numbers(given, "w1"))
        .with("hidden.bias", numbers(given, "b1"))
        .with("digit.weight", numbers(given, "w2"))
        .with("digit.bias", numbers(given, "b2"));
  }

  private static double[] numbers(JsonObject given, String name) {
    JsonArray data = given.getAsJsonObject(name).getAsJsonArray("data");
    return IntStream.range(0, data.size()).mapToDouble(i -> data.get(i).getAsDouble()).toArray();
  }

  private static Dataset images(List<String> lines) {
    double[][] pixels = new double[lines.size() - 1][12];
    int[] labels = new int[pixels.length];
    for (int row = 0; row < pixels.length; row++) {
      String[] fields = lines.get(row + 1).split(",", -1);
      for (int i = 0; i < 12; i++) {
        pixels[row][i] = Double.parseDouble(fields[i]);
      }
      labels[row] = Integer.parseInt(fields[12]);
    }
    return Dataset.of(pixels, labels);
  }
}
