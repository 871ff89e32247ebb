package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generated forward passes against the interpreter of graphs. What they may differ by is worked out
 * number by number: see {@link GraphInterpreter}. The interpreter's own rounding is far below a
 * float's; beside a network of doubles it doubles the bound.
 */
final class InterpreterTest {
  private static final int[] BATCHES = {1, 2, 3, 4, 5, 7};
  private static final int[] AWKWARD = {1, 3, 7, 8, 31, 33};
  private static final int RANDOM_NETWORKS = 25;

  static LongStream seeds() {
    return Seed.seeds(RANDOM_NETWORKS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomGraphs(long seed) {
    String text =
        RandomNetwork.text("Wide", "precision double", seed) + RandomNetwork.text("Slim", "", seed);
    compare(text, seed);
  }

  /** Layers from the smallest to wider than a vector: all tiers, and all activations in turn. */
  @ParameterizedTest
  @ValueSource(strings = {"float", "double"})
  void layersOfAwkwardSizes(String precision) {
    List<String> activations = List.of("", " -> relu", " -> tanh", " -> sigmoid", " -> softmax");
    StringBuilder text = new StringBuilder();
    int networks = 0;
    for (int in : AWKWARD) {
      for (int out : AWKWARD) {
        String activation = activations.get(networks++ % activations.size());
        text.append(
            String.format(
                Locale.ROOT,
                "network N%dTo%d { precision %s input x: float[%d]"
                    + " output y = x -> dense(%d)%s output z = x -> dense(%d) }%n",
                in,
                out,
                precision,
                in,
                out,
                activation,
                out));
      }
    }
    compare(text.toString(), 1);
  }

  /** Blocks beside and in a network, used once and again, and steps that are shared. */
  @ParameterizedTest
  @ValueSource(strings = {"float", "double"})
  void blocks(String precision) {
    String text =
        """
        block residual(n) {
          input a
          output a + (a -> dense(n) -> tanh -> dense(n))
        }
        network Tower(depth = 3) {
          precision %1$s
          input  x: float[7]
          block spread(n) {
            input a, scale
            output mean = a -> dense(n)
            output dev  = (a -> dense(n) -> softplus) * scale
          }
          e      = x -> repeat(depth, residual(7)) -> spread(31, scale = x -> mean)
          output y = (e.mean - e.dev) -> residual(31)
        }
        network Twins {
          precision %1$s
          input  left, right: float[9]
          shared encode = dense(33) -> relu -> dense(8)
          shared turn = dense(8) -> tanh
          output y = (left -> encode) - (right -> encode -> repeat(2, turn))
        }
        """;
    compare(text.formatted(precision), 1);
  }

  private static void compare(String text, long seed) {
    CompiledNetworks compiled = CompiledNetworks.of(text);
    Map<String, ShapedGraph> graphs = GraphInterpreter.graphs(text);
    assertTrue(!graphs.isEmpty());
    graphs.forEach((name, graph) -> compare(compiled, name, graph, new Random(seed), seed));
  }

  private static void compare(
      CompiledNetworks compiled, String name, ShapedGraph graph, Random random, long seed) {
    GeneratedNetwork network = compiled.with(name, Samples.parameters(compiled.spec(name), random));
    double[] parameters = network.parameters().doubles();
    GeneratedPass pass = network.pass(BATCHES[BATCHES.length - 1]);
    for (int batch : BATCHES) {
      List<List<double[]>> samples = Samples.inputs(network.spec(), batch, random);
      for (int row = 0; row < batch; row++) {
        Samples.set(pass, row, samples.get(row));
      }
      pass.pass().forward(batch);
      for (int row = 0; row < batch; row++) {
        String place = name + ", batch " + batch + ", row " + row + "; " + Seed.replay(seed);
        List<Estimate> expected =
            GraphInterpreter.run(graph, network.spec().precision(), parameters, samples.get(row))
                .outputs();
        List<double[]> predicted = network.predict(samples.get(row));
        for (int o = 0; o < expected.size(); o++) {
          Port output = network.spec().outputs().get(o);
          double[] actual = pass.row(output.name(), row);
          assertWithin(expected.get(o), actual, output.name() + " of " + place);
          assertArrayEquals(
              pass.row(output.name(), row), predicted.get(o), 0.0, "predict of " + place);
        }
      }
    }
  }

  private static void assertWithin(Estimate expected, double[] actual, String place) {
    assertEquals(expected.size(), actual.length, place);
    for (int i = 0; i < actual.length; i++) {
      // Twice for the interpreter's own rounding, and denormal floats round absolutely.
      double tolerance = 2 * expected.bound()[i] + 2 * Float.MIN_VALUE;
      double error = Math.abs(actual[i] - expected.value()[i]);
      int index = i;
      assertTrue(
          error <= tolerance,
          () -> place + "[" + index + "] is off by " + error + ", allowed are " + tolerance);
    }
  }
}
