package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * Predictions into given arrays, and those of a predictor, allocate nothing. A driver compiled
 * beside the network calls it as a user would.
 */
final class AllocationTest {
  private static final int CALLS = 10_000;

  @Test
  void straightLineInFloat() {
    assertNoBytes(
        """
        network Net {
          input x: float[12]
          h = x -> dense(3) -> sigmoid
          output y = h -> dense(2) -> softmax labels("a", "b")
        }
        """,
        "float[] x = new float[12]; float[] y = new float[2];",
        "network.predict(x, y)",
        "network.classify(x)",
        "predictor.predict(x)",
        "predictor.predict(x, y)",
        "predictor.classify(x)");
  }

  @Test
  void loopsInFloat() {
    assertNoBytes(
        """
        network Net {
          input x: float[8, 8] scale(1/16)
          h = x -> flatten -> dense(33) -> relu -> dense(5) -> tanh
          output y = h -> dense(10) -> softmax labels(0..9)
        }
        """,
        "float[] x = new float[64]; float[] y = new float[10];",
        "network.predict(x, y)",
        "network.classify(x)",
        "predictor.predict(x)",
        "predictor.predict(x, y)",
        "predictor.classify(x)");
  }

  @Test
  void loopsInDouble() {
    assertNoBytes(
        """
        network Net {
          precision double
          input x: float[31]
          output y = x -> dense(40) -> tanh -> dense(7) -> relu -> dense(1) -> sigmoid
              labels("no", "yes")
        }
        """,
        "double[] x = new double[31]; double[] y = new double[1];",
        "network.predict(x, y)",
        "network.classify(x)",
        "predictor.predict(x)",
        "predictor.predict(x, y)",
        "predictor.classify(x)");
  }

  @Test
  void twoInputsAndTwoOutputs() {
    assertNoBytes(
        """
        network Net {
          input a: float[9]
          input b: float[9]
          h = (a * b) -> dense(40) -> relu
          output y = h -> dense(3) -> softmax labels("a", "b", "c")
          output z = (h -> dense(9)) - a
        }
        """,
        "float[] a = new float[9]; float[] b = new float[9];"
            + " float[] y = new float[3]; float[] z = new float[9];",
        "network.predict(a, b, y, z)",
        "network.classifyY(a, b)",
        "predictor.predict(a, b)",
        "predictor.predict(a, b, y, z)",
        "predictor.classifyY(a, b)");
  }

  private static void assertNoBytes(String network, String arrays, String... calls) {
    Map<String, String> drivers = new LinkedHashMap<>();
    for (int i = 0; i < calls.length; i++) {
      drivers.put("Driver" + i, driver("Driver" + i, arrays, calls[i]));
    }
    CompiledNetworks compiled = CompiledNetworks.with(network, drivers);
    for (int i = 0; i < calls.length; i++) {
      IntConsumer driver =
          (IntConsumer) Reflection.make(compiled.type("Driver" + i), long.class, 42L);
      assertEquals(0, Allocations.fewest(driver, CALLS), () -> "bytes of " + CALLS + " calls");
    }
  }

  private static String driver(String name, String arrays, String call) {
    return """
    package demo;

    public final class %s implements java.util.function.IntConsumer {
      private final NetNetwork network;
      private final NetNetwork.Predictor predictor;

      public %s(long seed) {
        network = new NetNetwork(seed);
        predictor = network.predictor();
      }

      @Override
      public void accept(int calls) {
        %s
        for (int i = 0; i < calls; i++) {
          %s;
        }
      }
    }
    """
        .formatted(name, name, arrays, call);
  }
}
