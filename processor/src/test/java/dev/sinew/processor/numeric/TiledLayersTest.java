package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import dev.sinew.internal.Products;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Batches by register tiles against the same layers in double, which are loops. A sum of n terms in
 * float may differ by 4 n units in the last place of the sum of the terms' magnitudes.
 */
@Tag("vector")
final class TiledLayersTest {
  private static final int IN = 83;
  private static final int HIDDEN = 69;
  private static final List<String> TENSORS = List.of("h.weight", "h.bias", "y.weight");

  @Test
  void tilesAreAtHand() {
    assertNotNull(Products.find(8));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 10, 11, 16, 33})
  void aBatchOf(int n) {
    compare(n, 61, "tanh");
  }

  /** A layer of fewer than 4096 products, which would be loops if the other were not large. */
  @ParameterizedTest
  @ValueSource(ints = {1, 8, 13, 32})
  void aSmallLayerBesideALargeOne(int n) {
    compare(n, 10, "tanh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "relu",
        "leakyRelu(slope = 0.1)",
        "sigmoid",
        "gelu",
        "gelu(form = tanh)",
        "silu",
        "elu",
        "softplus",
        "exp",
        "erf",
        "softmax",
        "logSoftmax"
      })
  void aFunctionBetweenThem(String function) {
    compare(13, 61, function);
  }

  /** The powers of e that the gradient is made of. */
  @ParameterizedTest
  @CsvSource({"crossEntropy, 1", "crossEntropy, 13", "20 * entropy, 7", "20 * entropy, 8"})
  void aLossOfLogits(String loss, int n) {
    int out = 61;
    String train = "train { loss = " + loss + "(logits = true) }";
    CompiledNetworks compiled =
        CompiledNetworks.of(
            network("Tiled", "float", out, "tanh", train)
                + network("Looped", "double", out, "tanh", train));
    assertTrue(compiled.text("TiledLoss").contains("RowFunctions.exp(dx, dx, 0, 61)"));
    Random random = new Random(n);
    Parameters parameters = Samples.parameters(compiled.spec("Tiled"), random);
    GeneratedPass tiled = compiled.with("Tiled", parameters).pass(n);
    GeneratedPass looped = compiled.with("Looped", looped(compiled, parameters)).pass(n);
    for (int row = 0; row < n; row++) {
      double[] x = Widths.rounded(Samples.uniform(IN, 1, random), Precision.FLOAT);
      tiled.set("x", row, x);
      looped.set("x", row, x);
      if (loss.equals("crossEntropy")) {
        double[] target = new double[out];
        target[random.nextInt(out)] = 1;
        tiled.set("yTarget", row, target);
        looped.set("yTarget", row, target);
      }
    }
    double bound = 4 * (IN + HIDDEN + out + n) * 2 * Widths.unit(Precision.FLOAT);
    double expected = looped.pass().lossAndGradient(n);
    assertEquals(expected, tiled.pass().lossAndGradient(n), bound * expected);
    for (String name : TENSORS) {
      compare(looped.gradient(name), tiled.gradient(name), bound);
    }
  }

  private static void compare(int n, int out, String function) {
    CompiledNetworks compiled =
        CompiledNetworks.of(
            network("Tiled", "float", out, function, "")
                + network("Looped", "double", out, function, ""));
    String text = compiled.text("TiledForward");
    assertEquals(3, text.split("products.layer", -1).length, "two layers by tiles");
    NetworkSpec spec = compiled.spec("Tiled");
    Random random = new Random(n);
    Parameters parameters = Samples.parameters(spec, random);
    GeneratedPass tiled = compiled.with("Tiled", parameters).pass(n);
    GeneratedPass looped = compiled.with("Looped", looped(compiled, parameters)).pass(n);
    double[][] x = new double[n][];
    double[][] dy = new double[n][];
    for (int row = 0; row < n; row++) {
      x[row] = Widths.rounded(Samples.uniform(IN, 1, random), Precision.FLOAT);
      dy[row] = Widths.rounded(Samples.uniform(out, 1, random), Precision.FLOAT);
    }
    run(tiled, x, dy);
    run(looped, x, dy);
    double bound = 4 * (IN + HIDDEN + out + n) * 2 * Widths.unit(Precision.FLOAT);
    for (int row = 0; row < n; row++) {
      compare(looped.row("y", row), tiled.row("y", row), bound);
      compare(looped.row("xGradient", row), tiled.row("xGradient", row), bound);
    }
    for (String name : TENSORS) {
      compare(looped.gradient(name), tiled.gradient(name), bound);
    }
  }

  private static Parameters looped(CompiledNetworks compiled, Parameters parameters) {
    Parameters same = Parameters.initial(compiled.spec("Looped"), 1);
    for (String name : TENSORS) {
      same = same.with(name, parameters.tensor(name));
    }
    return same;
  }

  /** All numbers of a tensor are sums of as many terms of about one size. */
  private static void compare(double[] expected, double[] actual, double bound) {
    double largest = 0;
    for (double number : expected) {
      largest = Math.max(largest, Math.abs(number));
    }
    assertTrue(largest > 0.01, "nothing to compare");
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], bound * largest);
    }
  }

  private static String network(
      String name, String precision, int out, String function, String train) {
    return """
        network %s {
          precision %s
          input x: float[%d]
          h = x -> dense(%d) -> %s
          output y = h -> dense(%d, bias = false)
          %s
        }
        """
        .formatted(name, precision, IN, HIDDEN, function, out, train);
  }

  private static void run(GeneratedPass pass, double[][] x, double[][] dy) {
    int n = x.length;
    for (int row = 0; row < n; row++) {
      pass.set("x", row, x[row]);
    }
    pass.pass().forward(n);
    for (int row = 0; row < n; row++) {
      pass.set("yGradient", row, dy[row]);
    }
    pass.pass().backward(n);
  }
}
