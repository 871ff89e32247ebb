package dev.sinew.examples.worked;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import org.junit.jupiter.api.Test;

/**
 * The figures are those of the mode {@code fixed} of an independent computation in plain Python
 * (worked_example.py): the true gradient, biases never updated, 12 significant digits. Often
 * printed figures for this example (0.291027924 after one step) differ from the sixth digit on,
 * because there the output weights are updated before the hidden deltas are taken from them.
 */
class WorkedTest {
  private static final double[] INPUT = {0.05, 0.10};
  private static final double[] TARGET = {0.01, 0.99};
  private static final Dataset SAMPLE = Dataset.of(new double[][] {INPUT}, new double[][] {TARGET});

  /** What twelve printed digits can show. */
  private static void assertFigures(double[] expected, double[] actual) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], Math.abs(expected[i]) * 1e-11, "number " + i);
    }
  }

  private static WorkedNetwork trained(int steps) {
    WorkedNetwork network = new WorkedNetwork(0);
    if (steps > 0) {
      network.fit(SAMPLE, settings -> settings.epochs(steps));
    }
    return network;
  }

  private static double error(WorkedNetwork network) {
    return network.evaluate(SAMPLE).loss();
  }

  @Test
  void outputsAndErrorAtTheStart() {
    WorkedNetwork network = trained(0);
    assertFigures(new double[] {0.751365069552, 0.772928465321}, network.predict(INPUT));
    assertFigures(new double[] {0.29837110876}, new double[] {error(network)});
  }

  @Test
  void gradientAtTheStart() {
    WorkedPass pass = trained(0).newPass(1);
    pass.loadInputs(SAMPLE, new int[] {0}, 0, 1);
    pass.loadTargets(SAMPLE, new int[] {0}, 0, 1);
    assertFigures(new double[] {0.29837110876}, new double[] {pass.lossAndGradient(1)});
    assertFigures(
        new double[] {
          0.000438567734474,
          0.000877135468949,
          0.000497712735261,
          0.000995425470522,
          0,
          0,
          0.0821670405642,
          0.0826676278475,
          -0.0226025404775,
          -0.022740242216,
          0,
          0
        },
        pass.gradient());
  }

  @Test
  void oneStep() {
    WorkedNetwork network = trained(1);
    assertFigures(new double[] {0.291027773694}, new double[] {error(network)});
    assertFigures(new double[] {0.742088111191, 0.775284968294}, network.predict(INPUT));
    Parameters learned = network.parameters();
    assertFigures(
        new double[] {0.149780716133, 0.199561432266, 0.249751143632, 0.299502287265},
        learned.tensor("h.weight"));
    assertFigures(
        new double[] {0.358916479718, 0.408666186076, 0.511301270239, 0.561370121108},
        learned.tensor("o.weight"));
    assertArrayEquals(new double[] {.35, .35}, learned.tensor("h.bias"));
    assertArrayEquals(new double[] {.60, .60}, learned.tensor("o.bias"));
  }

  @Test
  void tenSteps() {
    assertFigures(new double[] {0.220918592054}, new double[] {error(trained(10))});
  }

  @Test
  void tenThousandSteps() {
    WorkedNetwork network = trained(10_000);
    assertFigures(new double[] {0.0000351018778298}, new double[] {error(network)});
    assertFigures(new double[] {0.0159136204436, 0.984064273515}, network.predict(INPUT));
  }
}
