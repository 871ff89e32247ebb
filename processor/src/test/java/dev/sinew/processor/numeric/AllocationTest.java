package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * Predictions into given arrays, and those of a predictor, allocate nothing. A driver compiled
 * beside the network calls it as a user would. One round of calls without a byte is proof: a call
 * that allocated would leave its bytes in every round, while what the JVM itself allocates now and
 * then is in some only.
 */
final class AllocationTest {
  private static final int CALLS = 10_000;
  private static final int ROUNDS = 30;

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
      assertEquals(0, fewestBytes(driver), () -> "bytes of " + CALLS + " calls");
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

  /** A round costs the driver's arrays; the same round without calls says how much. */
  private static long fewestBytes(IntConsumer driver) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assumeTrue(threads.isThreadAllocatedMemorySupported(), "this JVM does not count allocations");
    threads.setThreadAllocatedMemoryEnabled(true);
    long fewest = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && fewest > 0; round++) {
      long empty = bytes(threads, driver, 0);
      fewest = Math.min(fewest, bytes(threads, driver, CALLS) - empty);
    }
    return fewest;
  }

  private static long bytes(ThreadMXBean threads, IntConsumer driver, int calls) {
    long before = threads.getCurrentThreadAllocatedBytes();
    driver.accept(calls);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
