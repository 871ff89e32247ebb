package dev.sinew.processor.numeric;

import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every layer with every activation under every loss that fits, and random graphs of them, as
 * {@link FiniteDifferenceTest} has them: the gradient of each against central differences. A
 * network holds one layer and activation; each of its outputs has the layer to itself and is judged
 * by another loss, so that the name of a tensor tells the loss. One call of javac compiles all.
 */
final class GradientTableTest {
  private static final String FUNCTIONS =
      """
      activation swish(x, beta = 1.5) = x * sigmoid(beta * x)
      activation bent(x, a = 3) = x > 0 ? x : (x < -1 ? x / a : x * x / -a)
      activation gated(x) = swish(x, beta = 0.5) * max(0, tanh(x)) + sqrt(1 + x * x) / 4
      activation wave(x) = sin(x) * cos(x / 2) + erf(x) - log(1 + exp(x)) + abs(x)
      loss contrast(d, s, m = 1) = s * d * d + (1 - s) * square(max(0, m - d))
      loss pinball(y, t, q = 0.3) = y < t ? q * (t - y) : (1 - q) * (y - t)
      loss ratio(y, t) = square(y - t) / (1 + abs(y) + t)
      """;

  private static final List<String> LAYERS = List.of("dense(3)", "dense(3, bias = false)");

  private static final List<String> ACTIVATIONS =
      List.of(
          "identity",
          "sigmoid",
          "tanh",
          "relu",
          "leakyRelu",
          "leakyRelu(slope = 0.3)",
          "elu",
          "elu(alpha = 0.7)",
          "gelu",
          "gelu(form = tanh)",
          "silu",
          "softplus",
          "softmax",
          "logSoftmax",
          "swish",
          "bent(a = 2)",
          "gated",
          "wave");

  /** For any output. */
  private static final List<String> LOSSES =
      List.of(
          "halfSquaredError(%s)",
          "meanSquaredError(%s)",
          "meanAbsoluteError(%s)",
          "huber(%s, delta = 0.4)",
          "smoothL1(%s, beta = 0.4)",
          "contrast(%s, m = 0.5)",
          "pinball(%s)",
          "ratio(%s)");

  /** For scores of any sign. */
  private static final List<String> OF_SCORES =
      List.of(
          "hinge(%s, margin = 0.8)",
          "crossEntropy(%s, logits = true, smoothing = 0.1)",
          "binaryCrossEntropy(%s, logits = true, posWeight = 2)");

  private static final Map<String, List<String>> OF_ONE =
      Map.of(
          "sigmoid", List.of("binaryCrossEntropy(%s)", "binaryCrossEntropy(%s, posWeight = 3)"),
          "softmax",
              List.of(
                  "crossEntropy(%s)",
                  "crossEntropy(%s, smoothing = 0.2, classWeights = [1, 2, 0.5])",
                  "crossEntropy(%s, ignore = 1)",
                  "entropy(%s)"),
          "logSoftmax", List.of("negativeLogLikelihood(%s)", "klDivergence(%s)"));

  private static CompiledNetworks compiled;
  private static Map<String, ShapedGraph> graphs;

  @BeforeAll
  static void compileAllAtOnce() {
    StringBuilder text = new StringBuilder();
    for (int layer = 0; layer < LAYERS.size(); layer++) {
      for (int i = 0; i < ACTIVATIONS.size(); i++) {
        String step = LAYERS.get(layer) + " -> " + ACTIVATIONS.get(i);
        text.append(network("Table" + layer + "x" + i, step, losses(ACTIVATIONS.get(i))));
      }
    }
    seeds().forEach(seed -> text.append(random(seed)));
    compiled = CompiledNetworks.of(text.toString());
    graphs = GraphInterpreter.graphs(text.toString());
  }

  private static List<String> losses(String activation) {
    List<String> losses = new ArrayList<>(LOSSES);
    if (!OF_ONE.containsKey(activation)) {
      losses.addAll(OF_SCORES);
    }
    losses.addAll(OF_ONE.getOrDefault(activation, List.of()));
    return losses;
  }

  private static String network(String name, String step, List<String> losses) {
    StringBuilder text = new StringBuilder("network " + name + " { precision double\n");
    text.append(FUNCTIONS).append("input x: float[4]\n");
    List<String> terms = new ArrayList<>();
    for (String loss : losses) {
      String output = loss.substring(0, loss.indexOf('(')) + terms.size();
      text.append("output " + output + " = x -> " + step + "\n");
      terms.add(loss.formatted(output));
    }
    return text.append("train { loss = " + String.join(" + ", terms) + " }\n}\n").toString();
  }

  /** A random graph whose activations are drawn from all there are. */
  private static String random(long seed) {
    Random random = new Random(seed);
    String text = RandomNetwork.text("Random" + seed, "precision double\n" + FUNCTIONS, seed);
    return Pattern.compile("(?<=-> )(relu|tanh|sigmoid)\\b")
        .matcher(text)
        .replaceAll(drawn -> ACTIVATIONS.get(random.nextInt(ACTIVATIONS.size())));
  }

  static Stream<String> table() {
    return IntStream.range(0, LAYERS.size())
        .boxed()
        .flatMap(layer -> IntStream.range(0, ACTIVATIONS.size()).mapToObj(i -> layer + "x" + i));
  }

  static LongStream seeds() {
    return Seed.seeds(25);
  }

  @ParameterizedTest
  @MethodSource
  void table(String place) {
    check("Table" + place, 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomGraphs(long seed) {
    check("Random" + seed, seed);
  }

  private static void check(String name, long seed) {
    FiniteDifferenceTest.check(
        compiled, Objects.requireNonNull(graphs.get(name), name), true, seed);
  }
}
