package dev.sinew.processor.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.Optimizer;
import dev.sinew.processor.graph.Training;
import dev.sinew.processor.structure.Compile;
import dev.sinew.processor.structure.Graphs;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the settings of losses and optimizers become. */
class TrainSettingsTest {
  private static final String SOFTMAX = "dense(3) -> softmax";

  @Test
  void howClassesCount() {
    assertEquals(
        rules(0.25, List.of(1.0, 0.0, 0.5), OptionalInt.of(2)),
        rules(SOFTMAX, "crossEntropy(smoothing = 1/4, classWeights = [1, 0, 0.5], ignore = 2)"));
    assertEquals(
        rules(0, List.of(), OptionalInt.of(0)),
        rules(
            SOFTMAX + " labels(\"a\", \"b\", \"c\")",
            "crossEntropy(smoothing = 0, ignore = \"a\")"));
    assertEquals(
        rules(0, List.of(), OptionalInt.of(1)),
        rules(SOFTMAX + " labels(7..9)", "crossEntropy(ignore = 8)"));
    assertEquals(
        rules(0, List.of(2.0, 3.0, 4.0), OptionalInt.of(-100)),
        rules(
            "dense(3) -> logSoftmax",
            "negativeLogLikelihood(classWeights = [2, 3, 4], ignore = -100)"));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, Integer.MAX_VALUE})
  void markOfNoClassIsAnInt(int mark) {
    assertEquals(
        rules(0, List.of(), OptionalInt.of(mark)),
        rules(SOFTMAX, "crossEntropy(ignore = " + mark + ")"));
  }

  @Test
  void weightOfWhatShouldBeOne() {
    assertEquals(List.of(), element("binaryCrossEntropy").constants());
    assertEquals(List.of(), element("binaryCrossEntropy(posWeight = 3)").constants());
    assertEquals(
        List.of(3.0, 0.5, 1.0), element("binaryCrossEntropy(posWeight = [3, 1/2, 1])").constants());
    Formula weight = new Formula.Operand(2);
    assertTrue(
        element("binaryCrossEntropy(posWeight = [3, 1/2, 1])").form().value().contains(weight));
    assertTrue(
        element("binaryCrossEntropy(posWeight = 3)")
            .form()
            .value()
            .contains(new Formula.Constant(3)));
  }

  @Test
  void listsOfWeightsEnd() {
    String weights = String.join(", ", Collections.nCopies(2001, "1"));
    assertTrue(
        Compile.errors(network("softmax", "crossEntropy(classWeights = [" + weights + "])"))
            .contains(
                "error[out-of-range]: classWeights must be at most 2000 numbers, but is a list of"
                    + " 2001"));
    assertTrue(
        Compile.errors(network("sigmoid", "binaryCrossEntropy(posWeight = [" + weights + "])"))
            .contains(
                "error[out-of-range]: posWeight must be at most 2000 numbers, but is a list of"
                    + " 2001"));
  }

  /** What is as it would be by itself is left out, and so is a flag that is false. */
  @Test
  void optimizerSettingsThatDiffer() {
    assertEquals(
        new Optimizer("sgd", 0.5, Map.of("decay", 0.25), Map.of()),
        optimizer("sgd(rate = 1/2, decay = 1/4)"));
    assertEquals(
        new Optimizer(
            "adam", 0.001, Map.of("beta1", 0.0, "epsilon", 1e-6), Map.of("amsgrad", true)),
        optimizer("adam(beta1 = 0, beta2 = 0.999, epsilon = 1e-6, amsgrad = true)"));
    assertEquals(
        new Optimizer("adam", 0.001, Map.of(), Map.of()), optimizer("adam(amsgrad = false)"));
    assertEquals(
        new Optimizer("momentum", 0.1, Map.of("dampening", 1.0), Map.of()),
        optimizer("momentum(rate = 0.1, dampening = 1)"));
  }

  private static LossFormula.ClassRules rules(
      double smoothing, List<Double> weights, OptionalInt ignored) {
    return new LossFormula.ClassRules(smoothing, weights, ignored);
  }

  private static LossFormula.ClassRules rules(String output, String loss) {
    return formula(output, loss).classRules().orElseThrow();
  }

  private static LossFormula.PerElement element(String loss) {
    return (LossFormula.PerElement) formula("dense(3) -> sigmoid", loss);
  }

  private static LossFormula formula(String output, String loss) {
    return training(output, "loss = " + loss).loss().terms().get(0).formula();
  }

  private static Optimizer optimizer(String words) {
    return training("dense(3)", "loss = meanSquaredError optimizer = " + words).optimizer();
  }

  private static Training training(String output, String train) {
    return Graphs.shaped("input x: float[4] output y = x -> " + output + " train { " + train + " }")
        .training()
        .orElseThrow();
  }

  private static String network(String end, String loss) {
    return "network N { input x: float[4] output y = x -> dense(2001) -> "
        + end
        + " train { loss = "
        + loss
        + " } }";
  }
}
