package dev.sinew.examples.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Split;
import dev.sinew.examples.learning.Starts.Start;
import dev.sinew.train.EpochReport;
import dev.sinew.train.TrainingReport;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page on learning says, for other seeds than the one it shows too. */
class LearningTest {
  private static double accuracy(Course course, int epoch) {
    return course.epoch(epoch).accuracy().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void crossEntropyLearnsWhereSquaredErrorLiesFlat(long seed) throws IOException {
    Costs costs = Costs.learned(Images.read(), seed);
    double a = 1 / (1 + Math.exp(-6));
    assertEquals(a * a * (1 - a), costs.squaredPull(), 1e-7);
    assertEquals(a, costs.entropyPull(), 1e-6);
    for (int epoch = 1; epoch <= 8; epoch++) {
      assertTrue(accuracy(costs.sureSquared(), epoch) < 0.11, "flat in epoch " + epoch);
    }
    assertTrue(costs.sureSquared().epochsTo(0.9) >= 4 * costs.sureEntropy().epochsTo(0.9));
    assertTrue(costs.squared().epochsTo(0.6) >= 4 * costs.entropy().epochsTo(0.6));
    assertTrue(costs.entropy().accuracy() >= 0.9);
    assertTrue(costs.entropy().accuracy() >= costs.squared().accuracy() + 0.1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void startsDecideWhatCanBeLearned(long seed) throws IOException {
    Starts starts = Starts.learned(Images.read(), seed);
    Start zeros = starts.tanh().get(0);
    Start constant = starts.tanh().get(1);
    Start small = starts.tanh().get(2);
    Start large = starts.tanh().get(3);
    Start xavier = starts.tanh().get(4);
    for (Start symmetric : List.of(zeros, constant)) {
      assertEquals(Math.log(10), symmetric.loss(), 1e-5);
      assertEquals(1, symmetric.units());
      assertTrue(symmetric.course().accuracy() < 0.2);
    }
    assertEquals(Math.log(10), small.loss(), 1e-3);
    assertTrue(small.course().accuracy() < 0.2);
    assertTrue(large.loss() > 4);
    assertTrue(xavier.loss() < 3);
    assertTrue(xavier.course().accuracy() > 0.9);
    assertTrue(xavier.course().accuracy() > large.course().accuracy() + 0.1);
    Start xavierRelu = starts.relu().get(0);
    Start he = starts.relu().get(1);
    assertTrue(accuracy(he.course(), 2) > accuracy(xavierRelu.course(), 2) + 0.05);
    for (Start good : List.of(xavierRelu, he)) {
      assertEquals(32, good.units());
      assertTrue(good.course().accuracy() > 0.9);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void penaltyAndEarlyStoppingKeepWrongNamesFromBeingLearned(long seed) throws IOException {
    Images images = Images.read();
    Penalty penalty = Penalty.learned(images, seed);
    assertTrue(accuracy(penalty.free(), 100) > 0.9);
    assertTrue(Penalty.gap(penalty.free()) > 0.1);
    assertTrue(Penalty.gap(penalty.held()) < 0);
    assertTrue(penalty.held().accuracy() > penalty.free().accuracy() + 0.03);
    assertTrue(Penalty.length(penalty.free()) > 3 * Penalty.length(penalty.held()));

    Stopping stopping = Stopping.learned(images, penalty.free(), seed);
    TrainingReport stopped = stopping.stopped().report();
    int best = 1;
    for (EpochReport epoch : stopped.epochs()) {
      double loss = validationLoss(epoch);
      assertEquals(validationLoss(stopping.whole().epoch(epoch.epoch())), loss, "one training");
      best = loss < validationLoss(stopped.epochs().get(best - 1)) ? epoch.epoch() : best;
    }
    assertEquals(best, stopped.keptEpoch());
    assertEquals(best + 15, stopped.epochs().size());
    assertTrue(stopping.stoppedTest().loss() < stopping.wholeTest().loss() - 0.05);
    assertTrue(stopping.stoppedTest().accuracy() > stopping.wholeTest().accuracy());
  }

  private static double validationLoss(EpochReport epoch) {
    return epoch.validationLoss().orElseThrow();
  }

  @Test
  void oneNameInFiveIsWrong() throws IOException {
    Images images = Images.read();
    Images few = images.fewAndSomeWrong(1);
    assertEquals(1438, images.train().size());
    assertEquals(400, few.train().size());
    assertEquals(180, few.validation().size());
    assertEquals(179, few.test().size());
    Dataset right = Split.stratified(images.train(), "digit", 400 / 1438.0, 1).heldOut();
    long wrong =
        IntStream.range(0, 400).filter(i -> digit(right, i) != digit(few.train(), i)).count();
    assertEquals(0.2, wrong / 400.0, 0.05);
  }

  private static int digit(Dataset images, int sample) {
    List<String> digits = DigitEntropyNetwork.SPEC.outputs().get(0).labels();
    return ((Classes) images.target("digit")).classOf(sample, digits);
  }

  @Test
  void reportNeedsNothingElse() throws IOException {
    Images images = Images.read();
    Penalty penalty = Penalty.learned(images, 1);
    String page = Learning.page(List.of(penalty, Stopping.learned(images, penalty.free(), 1)));
    assertEquals(3, Pattern.compile("<svg class=\"figure\"").matcher(page).results().count());
    assertTrue(page.contains("kept: epoch "), "the mark of the best epoch");
    assertFalse(page.matches("(?s).*(://|src=|href=|NaN).*"), "nothing from elsewhere");
  }
}
