package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Straight-line code against loops. One layer is written out, the other has the same weights and as
 * many more inputs, always 0, as take it over the limit. Both sum the same n terms, in another
 * order, so they may differ by 4 n units in the last place of the sum of the terms' magnitudes.
 */
final class TierTest {
  private static final int BATCH = 5;
  private static final String STRAIGHT = "Straight-line";

  @ParameterizedTest
  @CsvSource({
    "1, 1", "1, 3", "1, 8", "1, 31", "3, 1", "3, 3", "3, 7", "3, 8", "7, 1", "7, 7", "7, 8", "8, 7",
    "8, 8", "31, 1", "33, 1", "16, 4", "4, 16", "2, 32"
  })
  void straightLineAndLoops(int in, int out) {
    for (Precision precision : Precision.values()) {
      String word = precision == Precision.DOUBLE ? "double" : "float";
      int wide = 64 / out + 1 + in;
      CompiledNetworks compiled =
          CompiledNetworks.of(network("Small", word, in, out) + network("Wide", word, wide, out));
      assertTrue(compiled.text("SmallForward").contains(STRAIGHT), "the small one is loops");
      assertTrue(!compiled.text("WideForward").contains(STRAIGHT), "the wide one is written out");
      compare(compiled, in, wide, out);
    }
  }

  /** Steps behind a layer, of slope at most 1.13 and curvature at most 1 away from their kinks. */
  private static final List<String> STEPS =
      List.of(
          "identity",
          "relu",
          "leakyRelu",
          "elu",
          "sigmoid",
          "tanh",
          "gelu",
          "gelu(form = tanh)",
          "silu",
          "softplus",
          "own");

  /**
   * What follows a layer is written into its lines or is a loop of its own. An error e of what goes
   * in is at most 1.13 e behind the step and e in its slope; functions are good to 4 units.
   */
  @ParameterizedTest
  @CsvSource({"1, 31", "3, 7", "7, 8", "16, 4"})
  void stepsBehindALayer(int in, int out) {
    int wide = 64 / out + 1 + in;
    String text = "";
    for (Precision precision : Precision.values()) {
      text += steps("Small" + precision, precision, in, out);
      text += steps("Wide" + precision, precision, wide, out);
    }
    CompiledNetworks compiled = CompiledNetworks.of(text);
    for (Precision precision : Precision.values()) {
      assertEquals(
          STEPS.size() + 1, compiled.text("Small" + precision + "Forward").split(STRAIGHT).length);
      assertEquals(1, compiled.text("Wide" + precision + "Forward").split(STRAIGHT).length);
      compareSteps(compiled, precision, in, wide, out);
    }
  }

  private static String steps(String name, Precision precision, int in, int out) {
    StringBuilder text = new StringBuilder("network " + name + " { precision ");
    text.append(precision == Precision.DOUBLE ? "double" : "float");
    text.append(" activation own(x) = x > 0 ? x / (2 + x) : sin(x) / 2 input x: float[" + in + "]");
    for (int i = 0; i < STEPS.size(); i++) {
      text.append(" output y" + i + " = x -> dense(" + out + ", bias = false) -> " + STEPS.get(i));
    }
    return text.append(" }\n").toString();
  }

  private static void compareSteps(
      CompiledNetworks compiled, Precision precision, int in, int wide, int out) {
    Random random = new Random(in * 100L + out);
    Parameters small = Samples.parameters(compiled.spec("Small" + precision), random);
    Parameters large = Parameters.initial(compiled.spec("Wide" + precision), 1);
    for (int i = 0; i < STEPS.size(); i++) {
      double[] weight = small.tensor("y" + i + ".weight");
      double[] padded = new double[wide * out];
      for (int o = 0; o < out; o++) {
        System.arraycopy(weight, o * in, padded, o * wide, in);
      }
      large = large.with("y" + i + ".weight", padded);
    }
    GeneratedPass straight = compiled.with("Small" + precision, small).pass(1);
    GeneratedPass loops = compiled.with("Wide" + precision, large).pass(1);
    double[] x = Widths.rounded(Samples.uniform(in, 2, random), precision);
    double ulp = 2 * Widths.unit(precision);
    for (int i = 0; i < STEPS.size(); i++) {
      double[] dy = Widths.rounded(Samples.uniform(out, 2, random), precision);
      runAlone(straight, i, x, dy);
      runAlone(loops, i, Arrays.copyOf(x, wide), dy);
      double[] weight = small.tensor("y" + i + ".weight");
      double[] slopes = new double[in];
      for (int o = 0; o < out; o++) {
        double terms = 0;
        for (int k = 0; k < in; k++) {
          terms += Math.abs(weight[o * in + k] * x[k]);
        }
        double before = 4 * in * ulp * terms;
        double expected = straight.row("y" + i, 0)[o];
        double tolerance = 1.13 * before + 8 * ulp * Math.abs(expected);
        assertEquals(expected, loops.row("y" + i, 0)[o], tolerance, STEPS.get(i));
        for (int k = 0; k < in; k++) {
          double each = Math.abs(weight[o * in + k] * dy[o]);
          slopes[k] += each * (1.13 * (4 * out + 8) * ulp + before);
        }
      }
      for (int k = 0; k < in; k++) {
        assertEquals(
            straight.row("xGradient", 0)[k],
            loops.row("xGradient", 0)[k],
            slopes[k],
            STEPS.get(i) + " back");
      }
    }
  }

  /** Forward, and back from one output only. */
  private static void runAlone(GeneratedPass pass, int output, double[] x, double[] dy) {
    pass.set("x", 0, x);
    pass.pass().forward(1);
    for (int i = 0; i < STEPS.size(); i++) {
      pass.set("y" + i + "Gradient", 0, i == output ? dy : new double[dy.length]);
    }
    pass.pass().backward(1);
  }

  private static String network(String name, String precision, int in, int out) {
    return "network "
        + name
        + " { precision "
        + precision
        + " input x: float["
        + in
        + "]"
        + " output y = x -> dense("
        + out
        + ") }\n";
  }

  private static void compare(CompiledNetworks compiled, int in, int wide, int out) {
    NetworkSpec spec = compiled.spec("Small");
    Random random = new Random(in * 100L + out);
    Parameters small = Samples.parameters(spec, random);
    double[] weight = small.tensor("y.weight");
    double[] bias = small.tensor("y.bias");
    double[] padded = new double[wide * out];
    for (int o = 0; o < out; o++) {
      System.arraycopy(weight, o * in, padded, o * wide, in);
    }
    Parameters large =
        Parameters.initial(compiled.spec("Wide"), 1).with("y.weight", padded).with("y.bias", bias);
    GeneratedPass straight = compiled.with("Small", small).pass(BATCH);
    GeneratedPass loops = compiled.with("Wide", large).pass(BATCH);
    double[][] x = new double[BATCH][];
    double[][] dy = new double[BATCH][];
    for (int row = 0; row < BATCH; row++) {
      x[row] = Widths.rounded(Samples.uniform(in, 2, random), spec.precision());
      dy[row] = Widths.rounded(Samples.uniform(out, 2, random), spec.precision());
    }
    run(straight, x, dy);
    run(loops, x, dy);
    double ulp = 2 * Widths.unit(spec.precision());
    for (int row = 0; row < BATCH; row++) {
      for (int o = 0; o < out; o++) {
        double terms = Math.abs(bias[o]);
        for (int i = 0; i < in; i++) {
          terms += Math.abs(weight[o * in + i] * x[row][i]);
        }
        double tolerance = 4 * (in + 1) * ulp * terms;
        assertEquals(straight.row("y", row)[o], loops.row("y", row)[o], tolerance);
      }
      for (int i = 0; i < in; i++) {
        double terms = 0;
        for (int o = 0; o < out; o++) {
          terms += Math.abs(weight[o * in + i] * dy[row][o]);
        }
        double tolerance = 4 * out * ulp * terms;
        assertEquals(straight.row("xGradient", row)[i], loops.row("xGradient", row)[i], tolerance);
      }
    }
    assertWeightGradients(straight, loops, x, dy, wide, ulp);
  }

  private static void assertWeightGradients(
      GeneratedPass straight,
      GeneratedPass loops,
      double[][] x,
      double[][] dy,
      int wide,
      double ulp) {
    int in = x[0].length;
    int out = dy[0].length;
    for (int o = 0; o < out; o++) {
      double biasTerms = 0;
      for (int row = 0; row < BATCH; row++) {
        biasTerms += Math.abs(dy[row][o]);
      }
      assertEquals(
          straight.gradient("y.bias")[o], loops.gradient("y.bias")[o], 4 * BATCH * ulp * biasTerms);
      for (int i = 0; i < wide; i++) {
        double actual = loops.gradient("y.weight")[o * wide + i];
        double terms = 0;
        for (int row = 0; row < BATCH; row++) {
          terms += i < in ? Math.abs(dy[row][o] * x[row][i]) : 0;
        }
        double expected = i < in ? straight.gradient("y.weight")[o * in + i] : 0;
        assertEquals(expected, actual, 4 * BATCH * ulp * terms);
      }
    }
  }

  private static void run(GeneratedPass pass, double[][] x, double[][] dy) {
    int in = pass.spec().inputs().get(0).size();
    for (int row = 0; row < BATCH; row++) {
      pass.set("x", row, Arrays.copyOf(x[row], in));
    }
    pass.pass().forward(BATCH);
    for (int row = 0; row < BATCH; row++) {
      pass.set("yGradient", row, dy[row]);
    }
    pass.pass().backward(BATCH);
  }
}
