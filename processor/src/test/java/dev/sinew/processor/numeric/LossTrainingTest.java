package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.train.Evaluation;
import dev.sinew.train.TrainingReport;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the data give a loss, and how losses of batches become a report. */
final class LossTrainingTest {
  private static final int SAMPLES = 300;

  /** A network whose output before the softmax is its input, so that a loss is easily told. */
  private static GeneratedNetwork identity(String output, String loss) {
    CompiledNetworks compiled =
        CompiledNetworks.of(
            "network N { precision double input x: float[3]"
                + " l = x -> dense(3, bias = false) output y = "
                + output
                + " train { loss = "
                + loss
                + " batch = 7 epochs = 1 optimizer = sgd(rate = 1e-300) } }");
    return compiled.with(
        "N",
        Parameters.initial(compiled.spec("N"), 1)
            .with("l.weight", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}));
  }

  private static double[][] rows(Random random) {
    double[][] rows = new double[SAMPLES][];
    Arrays.setAll(rows, i -> Samples.uniform(3, 2, random));
    return rows;
  }

  private static int[] classes(Random random) {
    return random.ints(SAMPLES, 0, 3).toArray();
  }

  private static double crossEntropy(double[] x, int target) {
    double sum = Arrays.stream(x).map(Math::exp).sum();
    return Math.log(sum) - x[target];
  }

  /** 300 samples go through in several batches; the mean is that over all of them at once. */
  @Test
  void classWeightsDivideOverAllSamples() {
    Random random = new Random(1);
    double[][] rows = rows(random);
    int[] classes = classes(random);
    double[] weights = {1, 5, 0.25};
    double loss = 0;
    double weight = 0;
    for (int s = 0; s < SAMPLES; s++) {
      loss += weights[classes[s]] * crossEntropy(rows[s], classes[s]);
      weight += weights[classes[s]];
    }
    Dataset data = Dataset.of(rows, classes);
    GeneratedNetwork network =
        identity("l -> softmax", "crossEntropy(classWeights = [1, 5, 0.25])");
    assertEquals(loss / weight, network.network().evaluate(data).loss(), 1e-12);
    TrainingReport report = network.network().fit(data, settings -> settings.validation(data));
    assertEquals(loss / weight, report.epochs().get(0).loss(), 1e-12);
    assertEquals(loss / weight, report.epochs().get(0).validationLoss().orElseThrow(), 1e-12);
  }

  @Test
  void ignoredSamplesLeaveLossAndAccuracy() {
    Random random = new Random(2);
    double[][] rows = rows(random);
    int[] classes = classes(random);
    double loss = 0;
    int right = 0;
    int counted = 0;
    for (int s = 0; s < SAMPLES; s++) {
      if (classes[s] != 1) {
        loss += crossEntropy(rows[s], classes[s]);
        counted++;
        right += best(rows[s]) == classes[s] ? 1 : 0;
      }
    }
    Evaluation evaluation =
        identity("l -> softmax labels(\"a\", \"b\", \"c\")", "crossEntropy(ignore = \"b\")")
            .network()
            .evaluate(Dataset.of(rows, classes));
    assertEquals(loss / counted, evaluation.loss(), 1e-12);
    assertEquals((double) right / counted, evaluation.accuracy(), 1e-12);
    assertEquals(0, Arrays.stream(evaluation.confusion()[1]).sum());
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** A whole batch may be ignored: it teaches nothing, and nothing becomes NaN. */
  @Test
  void nothingButIgnoredSamples() {
    GeneratedNetwork network = identity("l -> softmax", "crossEntropy(ignore = -1)");
    int[] classes = new int[SAMPLES];
    Arrays.fill(classes, -1);
    double[] before = network.parameters().doubles();
    TrainingReport report =
        network.network().fit(Dataset.of(rows(new Random(3)), classes), settings -> {});
    assertEquals(0, report.epochs().get(0).loss());
    assertEquals(Arrays.toString(before), Arrays.toString(network.parameters().doubles()));
  }

  @Test
  void sumsBesideMeansAreReportedPerSample() {
    Random random = new Random(4);
    double[][] rows = rows(random);
    double[][] targets = rows(random);
    double loss = 0;
    for (int s = 0; s < SAMPLES; s++) {
      for (int i = 0; i < 3; i++) {
        double error = rows[s][i] - targets[s][i];
        loss += error * error / 3 + 2 * Math.abs(error);
      }
    }
    GeneratedNetwork network =
        identity("l + l - l", "meanSquaredError + 2 * meanAbsoluteError(reduction = sum)");
    Dataset data = Dataset.of(rows, targets);
    assertEquals(loss / SAMPLES, network.network().evaluate(data).loss(), 1e-12);
    assertEquals(loss / SAMPLES, network.network().fit(data).epochs().get(0).loss(), 1e-12);
  }

  private static final String CRITIC =
      "network N { input x: float[3] output y = x -> dense(2, bias = false) -> softmax labels(\"no\", \"yes\")"
          + " train { input gain: float loss = crossEntropy(sampleWeight = gain) epochs = 50"
          + " optimizer = sgd(rate = 0.5) } }";

  @Test
  void trainInputsComeByName() {
    GeneratedNetwork network = CompiledNetworks.of(CRITIC).fresh("N", 1);
    Dataset data =
        Dataset.builder()
            .input("x", new float[][] {{1, 0, 0}, {0, 1, 0}})
            .input("gain", new float[][] {{1}, {-1}})
            .target("y", List.of("yes", "yes"))
            .build();
    network.network().fit(data);
    double[] kept = network.predict(List.of(new double[] {1, 0, 0})).get(0);
    double[] avoided = network.predict(List.of(new double[] {0, 1, 0})).get(0);
    assertTrue(kept[1] > 0.9 && avoided[1] < 0.1, kept[1] + " and " + avoided[1]);
  }

  @Test
  void missingTrainInputIsNamed() {
    GeneratedNetwork network = CompiledNetworks.of(CRITIC).fresh("N", 1);
    Dataset data =
        Dataset.builder()
            .input("x", new float[][] {{1, 0, 0}})
            .input("gian", new float[][] {{1}})
            .target("y", List.of("yes"))
            .build();
    String message =
        assertThrows(IllegalArgumentException.class, () -> network.network().fit(data))
            .getMessage();
    assertEquals(
        "The data has no input column \"gain\", which the network needs. Known: \"x\", \"gian\".",
        message);
    Dataset unnamed = Dataset.of(new float[][] {{1, 0, 0}}, List.of("yes"));
    String second =
        assertThrows(IllegalArgumentException.class, () -> network.network().evaluate(unnamed))
            .getMessage();
    assertEquals(
        "N has 2 inputs and 1 targets, but these data have one unnamed input and one unnamed target."
            + " Name the columns with Dataset.builder().",
        second);
  }

  /** What is to come out is what goes in; the data hold no target. */
  @Test
  void autoencoder() {
    GeneratedNetwork network =
        CompiledNetworks.of(
                "network N { input pixels: float[4] scale(1/2) output back = pixels -> dense(4)"
                    + " train { loss = meanSquaredError(target = pixels) epochs = 400 batch = 4"
                    + " optimizer = sgd(rate = 0.5) } }")
            .fresh("N", 1);
    float[][] rows = new float[40][4];
    Random random = new Random(5);
    for (float[] row : rows) {
      for (int i = 0; i < 4; i++) {
        row[i] = random.nextFloat();
      }
    }
    Dataset data = Dataset.builder().input("pixels", rows).build();
    TrainingReport report = network.network().fit(data);
    assertTrue(report.epochs().get(399).loss() < 1e-4, report.epochs().get(399).toString());
    double[] back = network.predict(List.of(new double[] {0.2, 0.4, 0.6, 0.8})).get(0);
    assertEquals(0.1, back[0], 0.02);
    assertEquals(0.4, back[3], 0.02);
  }

  /** margin 1: t y = 0.25, -2, 3 give 0.75, 3, 0; their mean is 1.25. */
  @Test
  void hingeByHand() {
    GeneratedPass pass = identity("l + l - l", "hinge").pass(1);
    pass.load(Dataset.of(new double[][] {{0.25, 2, 3}}, new double[][] {{1, -1, 1}}), 1, true);
    assertEquals(1.25, pass.pass().lossAndGradient(1), 1e-15);
    // d/dy is -t / 3 where the loss is above 0; the weight's gradient is that times the input.
    double[] slopes = {-1 / 3.0, 1 / 3.0, 0};
    for (int i = 0; i < 3; i++) {
      assertEquals(slopes[i] * 0.25, pass.gradient("l.weight")[3 * i], 1e-15);
    }
  }

  @Test
  void hingeTakesClassesAsSigns() {
    GeneratedPass pass = identity("l + l - l", "hinge").pass(1);
    pass.load(Dataset.of(new double[][] {{1, 2, 3}}, new int[] {1}), 1, true);
    assertEquals("[-1.0, 1.0, -1.0]", Arrays.toString(pass.row("yTarget", 0)));
    Dataset zeros = Dataset.of(new double[][] {{1, 2, 3}}, new double[][] {{1, 0, 0}});
    assertEquals(
        "The target column \"y\" holds 0.0 in sample 0, value 1, but its loss takes -1 and 1, or"
            + " classes.",
        assertThrows(IllegalArgumentException.class, () -> pass.load(zeros, 1, true)).getMessage());
  }

  /** Of the shares 1/2, 1/4, 1/4 it is (1/2) log 2 + (1/2) log 4 = 1.5 log 2. */
  @Test
  void entropyByHand() {
    GeneratedPass pass = identity("l -> softmax", "entropy").pass(2);
    pass.load(
        Dataset.builder().input("x", new double[][] {{Math.log(2), 0, 0}, {7, 7, 7}}).build(),
        2,
        true);
    assertEquals((1.5 * Math.log(2) + Math.log(3)) / 2, pass.pass().lossAndGradient(2), 1e-15);
    // -p_i (log p_i + H) / 2 at the first sample: p = 1/2 gives -0.5 (-log 2 + 1.5 log 2) / 2.
    double first = -0.125 * Math.log(2);
    // The second sample has the largest entropy there is, so no slope.
    assertEquals(first * Math.log(2), pass.gradient("l.weight")[0], 1e-15);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "l -> softmax; crossEntropy",
        "l -> softmax; crossEntropy(smoothing = 0.1, classWeights = [1, 2, 3])",
        "l -> softmax; crossEntropy + entropy",
        "l + l - l; crossEntropy(logits = true) - entropy(logits = true)",
        "l -> sigmoid; binaryCrossEntropy(posWeight = 2)",
        "l -> sigmoid; binaryCrossEntropy",
        "l + l - l; binaryCrossEntropy(logits = true)",
        "l + l - l; huber",
        "l + l - l; hinge"
      })
  void extremeScoresGiveNumbers(String network) {
    String[] parts = network.split("; ", -1);
    GeneratedPass pass = identity(parts[0], parts[1]).pass(4);
    double[][] rows = {{1e4, -1e4, 0}, {-1e30, 1e30, 1e30}, {745, -745, 36}, {0, 0, 0}};
    pass.load(Dataset.of(rows, new int[] {1, 0, 1, 2}), 4, true);
    double loss = pass.pass().lossAndGradient(4);
    assertTrue(Double.isFinite(loss), "loss " + loss);
    assertTrue(Arrays.stream(pass.gradient()).allMatch(Double::isFinite));
  }

  /** p = 0 where t = 1 costs 100, as in PyTorch, and not infinity. */
  @Test
  void probabilitiesOfZeroCostAHundred() {
    GeneratedPass pass = identity("l + l - l", "binaryCrossEntropy(reduction = sum)").pass(1);
    pass.load(Dataset.of(new double[][] {{0, 1, 0.5}}, new double[][] {{1, 0, 1}}), 1, true);
    assertEquals(200 + Math.log(2), pass.pass().lossAndGradient(1), 1e-12);
    assertTrue(Arrays.stream(pass.gradient()).allMatch(Double::isFinite));
  }

  @Test
  void rowsOfProbabilitiesMeanTheSameAsClasses() {
    Random random = new Random(6);
    double[][] rows = rows(random);
    int[] classes = classes(random);
    double[][] shares = new double[SAMPLES][3];
    for (int s = 0; s < SAMPLES; s++) {
      shares[s][classes[s]] = 1;
    }
    GeneratedNetwork network =
        identity(
            "l -> softmax",
            "crossEntropy(classWeights = [1, 5, 0.25], smoothing = 0.1, ignore = 2)");
    assertEquals(
        network.network().evaluate(Dataset.of(rows, classes)).loss(),
        network.network().evaluate(Dataset.of(rows, shares)).loss());
  }
}
