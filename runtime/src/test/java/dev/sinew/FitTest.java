package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Dataset;
import dev.sinew.train.EpochReport;
import dev.sinew.train.Evaluation;
import dev.sinew.train.Optimizer;
import dev.sinew.train.TrainingDivergedException;
import dev.sinew.train.TrainingReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FitTest {
  private static final Dataset TWO =
      Dataset.of(new double[][] {{1}, {2}}, new double[][] {{2}, {4}});

  /** Four samples at 0, one of them yes; four at 1, three of them yes. */
  private static final Dataset YES_OR_NO =
      Dataset.of(
          new double[][] {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}},
          List.of("no", "yes", "no", "no", "yes", "yes", "no", "yes"));

  /**
   * Errors -2 and -4, then -1.2 and -2.7: gradients (-5, -3), then (-3.3, -1.95); losses 5, 2.1825.
   */
  @Test
  void twoStepsByHand() {
    Network line = Examples.line(Precision.DOUBLE);
    TrainingReport report =
        line.fit(TWO, settings -> settings.epochs(2).batch(2).optimizer(Optimizer.sgd(0.1)));
    assertEquals(5, report.epochs().get(0).loss(), 1e-15);
    assertEquals(2.1825, report.last().loss(), 1e-14);
    assertArrayEquals(new double[] {0.83, 0.495}, line.parameters().doubles(), 1e-15);
  }

  /** Least squares: slope = cov(x, y) / var(x), through the means. */
  @ParameterizedTest
  @EnumSource
  void lineReachesTheLeastSquares(Precision precision) {
    double[][] x = {{-1}, {0}, {1}, {2}, {3}};
    double[][] y = {{-3.5}, {-1}, {0.5}, {3.5}, {5}};
    double slope = (-2 * -4.4 - 1 * -1.9 + 0 + 1 * 2.6 + 2 * 4.1) / 10;
    double intercept = 0.9 - slope;
    Network line = Examples.line(precision);
    line.fit(Dataset.of(x, y), settings -> settings.epochs(2000).batch(5));
    double[] found = line.parameters().doubles();
    double tolerance = precision == Precision.DOUBLE ? 1e-12 : 1e-5;
    assertEquals(slope, found[0], tolerance);
    assertEquals(intercept, found[1], tolerance);
  }

  /** The maximum likelihood gives each group its share: sigmoid(b) = 1/4, sigmoid(w + b) = 3/4. */
  @ParameterizedTest
  @EnumSource
  void logisticReachesTheShares(Precision precision) {
    Network network = Examples.logistic(precision);
    TrainingReport report =
        network.fit(YES_OR_NO, settings -> settings.epochs(3000).optimizer(Optimizer.sgd(1)));
    double[] found = network.parameters().doubles();
    double tolerance = precision == Precision.DOUBLE ? 1e-10 : 1e-5;
    assertEquals(-Math.log(3), found[1], tolerance);
    assertEquals(2 * Math.log(3), found[0], tolerance);
    assertEquals(OptionalDouble.of(0.75), report.last().accuracy());
    double entropy = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75));
    assertEquals(entropy, network.evaluate(YES_OR_NO).loss(), 1e-6);
  }

  @Test
  void trainBlockIsTheDefault() {
    Network network = Examples.logistic(Precision.FLOAT);
    TrainingReport report = network.fit(YES_OR_NO);
    assertEquals(300, report.epochs().size());
    assertEquals(300, report.last().epochs());
    assertTrue(report.last().elapsed().compareTo(Duration.ZERO) > 0);
  }

  /**
   * Five samples in batches of two: the last batch has one, and the loss is the mean of all five.
   */
  @Test
  void lastBatchMayBeSmaller() {
    double[][] x = {{0.5}, {-1}, {2}, {1.5}, {-0.5}};
    double[][] y = {{1}, {0}, {3}, {-1}, {2}};
    int[] order = new int[5];
    double weight = 0;
    double bias = 0;
    double[] losses = new double[3];
    for (int epoch = 1; epoch <= 3; epoch++) {
      Shuffle.fill(order, 17, epoch);
      for (int from = 0; from < 5; from += 2) {
        int n = Math.min(2, 5 - from);
        double byWeight = 0;
        double byBias = 0;
        for (int i = from; i < from + n; i++) {
          double error = weight * x[order[i]][0] + bias - y[order[i]][0];
          losses[epoch - 1] += error * error / 2 / 5;
          byWeight += error * x[order[i]][0] / n;
          byBias += error / n;
        }
        weight -= 0.1 * byWeight;
        bias -= 0.1 * byBias;
      }
    }
    Network line = Examples.line(Precision.DOUBLE);
    TrainingReport report =
        line.fit(Dataset.of(x, y), settings -> settings.epochs(3).batch(2).seed(17));
    assertArrayEquals(new double[] {weight, bias}, line.parameters().doubles(), 1e-15);
    for (int epoch = 0; epoch < 3; epoch++) {
      assertEquals(losses[epoch], report.epochs().get(epoch).loss(), 1e-15);
    }
  }

  @Test
  void fewerSamplesThanABatch() {
    Network one = Examples.line(Precision.DOUBLE);
    Network other = Examples.line(Precision.DOUBLE);
    one.fit(TWO, settings -> settings.batch(2).epochs(5));
    other.fit(TWO, settings -> settings.batch(1000).epochs(5));
    assertEquals(one.parameters(), other.parameters());
  }

  @Test
  void sameSeedSameBitsOtherSeedOthers() {
    assertEquals(trained(1), trained(1));
    assertNotEquals(trained(1), trained(2));
  }

  private static Parameters trained(long seed) {
    Network network = Examples.logistic(Precision.FLOAT);
    network.fit(YES_OR_NO, settings -> settings.seed(seed).batch(3).epochs(7));
    return network.parameters();
  }

  @Test
  void fitGoesOnFromTheCurrentParameters() {
    Network twice = Examples.line(Precision.DOUBLE);
    Network once = Examples.line(Precision.DOUBLE);
    twice.fit(TWO, settings -> settings.epochs(1).batch(2));
    twice.fit(TWO, settings -> settings.epochs(1).batch(2));
    once.fit(TWO, settings -> settings.epochs(2).batch(2));
    assertArrayEquals(once.parameters().doubles(), twice.parameters().doubles(), 1e-15);
  }

  @Test
  void frozenTensorsStay() {
    NetworkSpec spec =
        NetworkSpec.named("Frozen")
            .precision(Precision.DOUBLE)
            .input("x", 1)
            .output("y", 1)
            .tensor("y.weight", Initializer.zeros(), true, 1, 1)
            .tensor("y.bias", Initializer.values(0.25), false, 1)
            .training(Examples.lineSpec(Precision.DOUBLE).build().training().orElseThrow())
            .build();
    Network network = new FormulaNetwork(Parameters.initial(spec, 0), Line::new);
    network.fit(TWO);
    assertEquals(0.25, network.parameters().tensor("y.bias")[0]);
    assertNotEquals(0.0, network.parameters().tensor("y.weight")[0]);
  }

  @Test
  void validationIsMeasuredAfterEachEpoch() {
    Network network = Examples.logistic(Precision.DOUBLE);
    Dataset validation = Dataset.of(new double[][] {{0}, {1}, {1}}, new int[] {0, 1, 1});
    List<Evaluation> measured = new ArrayList<>();
    TrainingReport report =
        network.fit(
            YES_OR_NO,
            settings ->
                settings
                    .epochs(3)
                    .batch(2)
                    .validation(validation)
                    .listener(r -> measured.add(network.evaluate(validation))));
    for (int i = 0; i < 3; i++) {
      EpochReport epoch = report.epochs().get(i);
      Evaluation evaluation = measured.get(i);
      assertEquals(evaluation.loss(), epoch.validationLoss().orElseThrow(), 1e-15);
      assertEquals(evaluation.accuracy(), epoch.validationAccuracy().orElseThrow());
    }
  }

  @Test
  void accuracyOfAnEpochByHand() {
    Network network = Examples.logistic(Precision.DOUBLE);
    TrainingReport report = network.fit(YES_OR_NO, settings -> settings.epochs(1).batch(8));
    // All scores are 0.5 before the first step, so "no" wins, which is right four times.
    assertEquals(OptionalDouble.of(0.5), report.last().accuracy());
  }

  @Test
  void accuracyIsEmptyWithoutLabels() {
    TrainingReport report =
        Examples.line(Precision.FLOAT).fit(TWO, settings -> settings.epochs(1).validation(TWO));
    assertEquals(OptionalDouble.empty(), report.last().accuracy());
    assertEquals(OptionalDouble.empty(), report.last().validationAccuracy());
    assertTrue(report.last().validationLoss().isPresent());
  }

  @Test
  void listenerThatThrowsEndsTheTraining() {
    Network line = Examples.line(Precision.DOUBLE);
    RuntimeException enough = new IllegalStateException("enough");
    List<Parameters> published = new ArrayList<>();
    RuntimeException thrown =
        assertFails(
            IllegalStateException.class,
            "enough",
            () ->
                line.fit(
                    TWO,
                    settings ->
                        settings.listener(
                            report -> {
                              published.add(line.parameters());
                              if (report.epoch() == 3) {
                                throw enough;
                              }
                            })));
    assertSame(enough, thrown);
    assertEquals(3, published.size());
    assertSame(published.get(2), line.parameters());
  }

  /** Losses 5 and about 1e302, then too large for a double. */
  @Test
  void divergingLossLeavesTheLastEpoch() {
    Network line = Examples.line(Precision.DOUBLE);
    List<Parameters> published = new ArrayList<>();
    TrainingDivergedException thrown =
        assertFails(
            TrainingDivergedException.class,
            "Training of Line diverged in epoch 3, batch 1: the loss is Infinity at learning rate"
                + " 1.0E150. First not finite: the loss itself. The network keeps its parameters"
                + " from the end of epoch 2. Try a smaller learning rate, such as 1.0E149, and"
                + " inputs scaled to about -1 to 1.",
            () ->
                line.fit(
                    TWO,
                    settings ->
                        settings
                            .batch(2)
                            .optimizer(Optimizer.sgd(1e150))
                            .listener(report -> published.add(line.parameters()))));
    assertEquals(3, thrown.epoch());
    assertEquals(1, thrown.batch());
    assertEquals(Double.POSITIVE_INFINITY, thrown.loss());
    assertEquals(2, published.size());
    assertSame(published.get(1), line.parameters());
  }

  @Test
  void divergingParameterLeavesTheStart() {
    Network line = Examples.line(Precision.DOUBLE);
    Parameters start = line.parameters();
    assertFails(
        TrainingDivergedException.class,
        "Training of Line diverged in epoch 1, batch 1: the loss is 5.0 but a parameter is no"
            + " longer finite at learning rate 1.0E308. First not finite: parameter y.weight[0, 0]"
            + " is Infinity. The network keeps its parameters from before the training. Try a"
            + " smaller learning rate, such as 1.0E307, and inputs scaled to about -1 to 1.",
        () -> line.fit(TWO, settings -> settings.batch(2).optimizer(Optimizer.sgd(1e308))));
    assertSame(start, line.parameters());
  }
}
