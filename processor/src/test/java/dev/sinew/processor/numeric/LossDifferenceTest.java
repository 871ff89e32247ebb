package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Losses and their sums against central differences, as {@link FiniteDifferenceTest} has them. */
final class LossDifferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "crossEntropy(p)",
        "crossEntropy(l, logits = true)",
        "crossEntropy(p, smoothing = 0.1)",
        "crossEntropy(p, classWeights = [1, 0, 2.5, 0.5])",
        "crossEntropy(p, smoothing = 0.2, classWeights = [1, 0, 2.5, 0.5])",
        "crossEntropy(p, smoothing = 0.2, classWeights = [1, 0, 2.5, 0.5], reduction = sum)",
        "crossEntropy(l, logits = true, smoothing = 0.2, classWeights = [1, 3, 2.5, 0.5])",
        "crossEntropy(p, ignore = 2)",
        "crossEntropy(p, sampleWeight = w)",
        "crossEntropy(p, classWeights = [1, 0, 2.5, 0.5], sampleWeight = w)",
        "crossEntropy(p, target = q)",
        "entropy(p)",
        "entropy(l, logits = true)",
        "entropy(p, sampleWeight = w, reduction = sum)",
        "negativeLogLikelihood(k)",
        "negativeLogLikelihood(k, classWeights = [1, 0, 2.5, 0.5], sampleWeight = w)",
        "negativeLogLikelihood(k, ignore = 1)",
        "klDivergence(k)",
        "klDivergence(k, target = q, reduction = sum)",
        "binaryCrossEntropy(s)",
        "binaryCrossEntropy(s, posWeight = 3)",
        "binaryCrossEntropy(s, posWeight = [3, 0.5], sampleWeight = w)",
        "binaryCrossEntropy(l, logits = true)",
        "binaryCrossEntropy(l, logits = true, posWeight = [3, 0.5, 1, 2], reduction = sum)",
        "binaryCrossEntropy(r)",
        "binaryCrossEntropy(r, posWeight = 3)",
        "meanSquaredError(l)",
        "meanSquaredError(p, sampleWeight = w)",
        "meanSquaredError(s, reduction = sum)",
        "meanAbsoluteError(l)",
        "meanAbsoluteError(s, reduction = sum)",
        "huber(l)",
        "huber(l, delta = 0.25, sampleWeight = w)",
        "smoothL1(l)",
        "smoothL1(l, beta = 0.25)",
        "hinge(l)",
        "hinge(t, margin = 0.5)",
        "halfSquaredError(p)",
        "halfSquaredError(l, target = q, sampleWeight = w)"
      })
  void single(String loss) {
    check(loss);
  }

  /** Terms at one node, at a node and at what it comes from, means beside sums. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "crossEntropy(p) - 0.01 * entropy(p)",
        "0.5 * crossEntropy(p) + 2 * halfSquaredError(p)",
        "halfSquaredError(p) + crossEntropy(p)",
        "halfSquaredError(l) + crossEntropy(p) / 3",
        "crossEntropy(l, logits = true) - crossEntropy(l, logits = true, smoothing = 0.3)",
        "crossEntropy(p) + halfSquaredError(s, reduction = sum)",
        "-(halfSquaredError(s) - 3 * (crossEntropy(p) + halfSquaredError(s)))",
        "binaryCrossEntropy(s) + 0.5 * meanSquaredError(s)",
        "huber(l) + crossEntropy(p) - 0.1 * meanAbsoluteError(l)",
        "binaryCrossEntropy(s) - binaryCrossEntropy(s, posWeight = 2)",
        "crossEntropy(p, classWeights = [1, 0, 2.5, 0.5]) + halfSquaredError(s)",
        "crossEntropy(p, classWeights = [1, 0, 2, 3]) - entropy(l, logits = true, sampleWeight = w)"
      })
  void sums(String loss) {
    check(loss);
  }

  /** In double by numbers; in float the loss must be the same with and without its gradient. */
  private static void check(String loss) {
    FiniteDifferenceTest.check(network("precision double", loss), true, 1);
    GeneratedPass pass =
        CompiledNetworks.of(network("", loss)).fresh("N", 1).pass(FiniteDifferenceTest.BATCH);
    Random random = new Random(1);
    for (int row = 0; row < FiniteDifferenceTest.BATCH; row++) {
      Samples.set(pass, row, Samples.inputs(pass.spec(), random));
    }
    FiniteDifferenceTest.setTargets(pass, random);
    double with = pass.pass().lossAndGradient(FiniteDifferenceTest.BATCH);
    assertEquals(pass.pass().loss(FiniteDifferenceTest.BATCH), with);
  }

  private static String network(String precision, String loss) {
    return "network N { "
        + precision
        + " input x: float[5] input q: float[4] input w: float"
        + " h = x -> dense(4) -> tanh output l = (h + q) -> dense(4) output p = l -> softmax"
        + " output k = l -> logSoftmax output r = (h -> sigmoid) * (h -> sigmoid)"
        + " output t = h -> dense(1) -> tanh output s = h -> dense(2) -> sigmoid output u = w -> dense(1) train { loss = "
        + loss
        + " + halfSquaredError(s) + halfSquaredError(t) + halfSquaredError(u)"
        + " + halfSquaredError(l) } }";
  }
}
