package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Dataset;
import dev.sinew.train.Classification;
import dev.sinew.train.Evaluation;
import dev.sinew.train.Regression;
import dev.sinew.train.TrainingReport;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A network of two inputs and three judged outputs, trained and measured in the caller's units. */
final class SeveralOutputsTest {
  private static final int SAMPLES = 240;
  private static final String TEXT =
      """
      network Houses {
        precision %s
        input place: float[2]
        input size: float[1] normalize
        h = concat(place, size) -> dense(16) -> tanh
        output kind = h -> dense(3) -> softmax labels("hut", "house", "palace")
        output price = h -> dense(2) normalize
        output zone = h -> dense(4) -> softmax
        train {
          loss = crossEntropy(kind) + halfSquaredError(price) + 0.5 * crossEntropy(zone)
          optimizer = adam(rate = 0.02) batch = 16 epochs = 40 seed = 5
        }
      }
      """;

  private final double[][] places = new double[SAMPLES][2];
  private final double[][] sizes = new double[SAMPLES][1];
  private final int[] kinds = new int[SAMPLES];
  private final double[][] prices = new double[SAMPLES][2];
  private final int[] zones = new int[SAMPLES];

  SeveralOutputsTest() {
    Random random = new Random(8);
    for (int i = 0; i < SAMPLES; i++) {
      places[i][0] = random.nextDouble() * 2 - 1;
      places[i][1] = random.nextDouble() * 2 - 1;
      sizes[i][0] = 50 + 250 * random.nextDouble();
      kinds[i] = sizes[i][0] < 120 ? 0 : sizes[i][0] < 220 ? 1 : 2;
      prices[i][0] = 2000 * sizes[i][0] + 100_000 * places[i][0];
      prices[i][1] = -3;
      zones[i] = (places[i][0] > 0 ? 1 : 0) + (places[i][1] > 0 ? 2 : 0);
    }
  }

  private Dataset data() {
    return Dataset.builder()
        .input("place", places)
        .input("size", sizes)
        .target("kind", kinds)
        .target("price", prices)
        .target("zone", zones)
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"float", "double"})
  void fitAndMeasure(String precision) {
    GeneratedNetwork houses = CompiledNetworks.of(TEXT.formatted(precision)).fresh("Houses", 1);
    TrainingReport report =
        houses.network().fit(data(), settings -> settings.validationSplit(0.25));
    assertTrue(report.last().loss() < report.epochs().get(0).loss() / 4, report.toString());
    assertTrue(report.last().validationAccuracy().orElseThrow() > 0.9, report.toString());

    Evaluation evaluation = houses.network().evaluate(data());
    assertEquals(
        List.of("kind", "zone"),
        evaluation.classifications().stream().map(Classification::output).toList());
    assertEquals(List.of("0", "1", "2", "3"), evaluation.classification("zone").labels());
    checkClasses(evaluation.classification("kind"), houses, 0, kinds);
    checkClasses(evaluation.classification("zone"), houses, 2, zones);
    checkPrices(evaluation.regression("price"), houses);
  }

  private List<double[]> answers(GeneratedNetwork houses, int sample) {
    return houses.predict(List.of(places[sample], sizes[sample]));
  }

  /** Accuracy and top 2 by a count of one's own over predictions. */
  private void checkClasses(
      Classification found, GeneratedNetwork houses, int output, int[] classes) {
    int right = 0;
    int second = 0;
    for (int i = 0; i < SAMPLES; i++) {
      double[] scores = answers(houses, i).get(output);
      int larger = 0;
      for (double score : scores) {
        larger += score > scores[classes[i]] ? 1 : 0;
      }
      right += larger == 0 ? 1 : 0;
      second += larger <= 1 ? 1 : 0;
    }
    assertTrue(right > SAMPLES * 0.9, "learned");
    assertEquals((double) right / SAMPLES, found.accuracy(), 1e-15);
    assertEquals((double) second / SAMPLES, found.topAccuracy(2), 1e-15);
    assertTrue(found.rocAuc() > 0.95 && found.rocAuc() <= 1, () -> "" + found.rocAuc());
  }

  /** Errors in the caller's money, by the textbook formulas over predictions. */
  private void checkPrices(Regression found, GeneratedNetwork houses) {
    double magnitudes = 0;
    double squares = 0;
    double mean = 0;
    for (double[] price : prices) {
      mean += price[0] / SAMPLES;
    }
    double variation = 0;
    for (int i = 0; i < SAMPLES; i++) {
      double error = answers(houses, i).get(1)[0] - prices[i][0];
      magnitudes += Math.abs(error);
      squares += error * error;
      variation += (prices[i][0] - mean) * (prices[i][0] - mean);
    }
    assertEquals(magnitudes / SAMPLES, found.meanAbsoluteError(0), magnitudes / SAMPLES * 1e-12);
    assertEquals(1 - squares / variation, found.rSquared(0), 1e-12);
    assertTrue(found.rSquared(0) > 0.95, () -> "" + found.rSquared(0));
    assertEquals(Double.NaN, found.rSquared(1), "all targets are the same");
    assertEquals(found.rSquared(0), found.rSquared());
  }
}
