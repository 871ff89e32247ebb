package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.DoublePass;
import dev.sinew.data.Dataset;
import dev.sinew.train.DoubleUpdater;
import dev.sinew.train.Optimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The perceptron rule against a trace worked by hand, and on gates. */
final class PerceptronTest {
  private static final double[][] BITS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

  private static CompiledNetworks gate(String precision) {
    return CompiledNetworks.of(
        "network Gate { precision "
            + precision
            + " input bits: float[2] output fires = bits -> dense(1, init = zeros) -> step"
            + " train { optimizer = perceptron } }");
  }

  /** AND from zero, samples in order, rate 1: the ten updates until all are right. */
  @Test
  void andByHand() {
    GeneratedPass pass = gate("double").fresh("Gate", 1).pass(1);
    DoublePass doubles = (DoublePass) pass.pass();
    DoubleUpdater updater = Optimizer.perceptron(1).doubles(3);
    List<String> updates = new ArrayList<>();
    for (int epoch = 1; epoch <= 6; epoch++) {
      for (int i = 0; i < BITS.length; i++) {
        double[] before = pass.values();
        pass.set("bits", 0, BITS[i]);
        pass.set("firesTarget", 0, i == 3 ? 1 : 0);
        doubles.lossAndGradient(1);
        updater.nextStep();
        updater.update(doubles.values(), doubles.gradient(), 0, 3);
        doubles.refresh();
        if (!Arrays.equals(before, pass.values())) {
          updates.add(epoch + ": " + (int) BITS[i][0] + (int) BITS[i][1] + " " + text(pass));
        }
      }
    }
    assertEquals(
        List.of(
            "1: 11 [1, 1] 1",
            "2: 00 [1, 1] 0",
            "2: 01 [1, 0] -1",
            "2: 11 [2, 1] 0",
            "3: 01 [2, 0] -1",
            "3: 10 [1, 0] -2",
            "3: 11 [2, 1] -1",
            "4: 10 [1, 1] -2",
            "4: 11 [2, 2] -1",
            "5: 01 [2, 1] -2"),
        updates);
  }

  private static String text(GeneratedPass pass) {
    double[] p = pass.values();
    return String.format("[%.0f, %.0f] %.0f", p[0], p[1], p[2]);
  }

  /** Where the answer is wrong, the loss is how far the net input is on the wrong side. */
  @Test
  void lossIsTheCriterion() {
    GeneratedPass pass = gate("double").fresh("Gate", 1).pass(4);
    pass.use(new double[] {2, -3, 0.5});
    double[] targets = {0, 1, 1, 1};
    for (int i = 0; i < BITS.length; i++) {
      pass.set("bits", i, BITS[i]);
      pass.set("firesTarget", i, targets[i]);
    }
    assertEquals(0.5 + 2.5 + 0 + 0.5, pass.pass().lossAndGradient(4));
    assertEquals(0 - 1, pass.gradient()[0]);
    assertEquals(-1 - 1, pass.gradient()[1]);
    assertEquals(1 - 1 - 1, pass.gradient()[2]);
  }

  @ParameterizedTest
  @CsvSource({"AND, 0, 0, 0, 1", "OR, 0, 1, 1, 1", "NAND, 1, 1, 1, 0"})
  void gatesAreLearned(String name, double a, double b, double c, double d) {
    double[][] targets = {{a}, {b}, {c}, {d}};
    for (String precision : List.of("float", "double")) {
      GeneratedNetwork network = gate(precision).fresh("Gate", 1);
      network.network().fit(Dataset.of(BITS, targets), settings -> settings.epochs(25));
      for (int i = 0; i < BITS.length; i++) {
        assertEquals(targets[i][0], network.predict(List.of(BITS[i])).get(0)[0], name);
      }
      assertEquals(0, network.network().evaluate(Dataset.of(BITS, targets)).loss());
    }
  }
}
