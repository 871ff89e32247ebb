package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Backward passes in double against central differences of the forward pass.
 *
 * <p>With a step of 1e-5 the difference quotient of f is wrong by about 1e-10 |f'''| / 6 for the
 * step and 1e-16 |f| / 1e-5 = 1e-11 |f| for the rounding. Derivatives of these networks stay below
 * a hundred, so 1e-8 of the size of f and its gradient leaves a hundredfold; a wrong formula is off
 * by the gradient itself. Samples that bring a relu within 1e-3 of its kink, unless exactly on it
 * and so on its flat side, are drawn again.
 */
final class FiniteDifferenceTest {
  private static final double STEP = 1e-5;
  private static final double TOLERANCE = 1e-8;
  private static final double KINK = 1e-3;

  /** Samples are taken by four where there are four, so a group and what is left over. */
  static final int BATCH = 5;

  static LongStream seeds() {
    return Seed.seeds(25);
  }

  /** Every operator by itself and in the forms that share a method or a buffer. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "output y = x",
        "output y = x -> relu",
        "output y = x -> tanh",
        "output y = x -> sigmoid",
        "output y = x -> softmax",
        "output y = x -> relu -> tanh -> sigmoid -> softmax",
        "output y = x + z",
        "output y = x - z",
        "output y = z - x",
        "output y = x * z",
        "output y = x + x",
        "output y = x - x",
        "output y = x * x",
        "output y = x * x * x",
        "output y = (x -> tanh) * (x -> sigmoid) + x",
        "output y = x -> dense(3)",
        "output y = x -> dense(3, bias = false)",
        "output y = x -> dense(3, frozen = bias)",
        "output y = x -> dense(3, frozen = weight)",
        "output y = x -> dense(3, frozen = all)",
        "output y = x -> dense(3) -> relu",
        "output y = x -> dense(1) -> sigmoid",
        "output y = x -> dense(1) -> softmax",
        "output y = x -> dense(40) -> tanh -> dense(2) -> softmax",
        "output y = x -> dense(33) -> relu -> dense(31) -> sigmoid -> dense(7)",
        "h = x -> dense(4) output y = h output w = h -> tanh",
        "output y = x -> dense(3) -> step",
        "h = x -> dense(3) -> tanh output y = h -> dense(9) -> step output w = h -> dense(2)",
        "output y = x -> dense(40) -> sign -> dense(2)",
        "output h = x -> dense(4) -> relu output y = h output w = h * h",
        "output h = x -> tanh output y = h -> dense(9) output w = h -> softmax",
        "output a = x output b = a output c = b * z",
        "output y = x -> flatten -> dense(2)",
        "h = x -> dense(5) -> tanh output y = (h -> dense(5) -> relu) + h - (h -> sigmoid)"
      })
  void operators(String statements) {
    boolean second = statements.matches(".*\\bz\\b.*");
    String inputs = "input x: float[5] scale(1/3)" + (second ? " input z: float[5]" : "");
    check("network N { precision double " + inputs + " " + statements + " }", false, 1);
  }

  /** What moves numbers about, and what works along an axis: each axis there is, and all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "output y = concat(v, w)",
        "output y = concat(v, w, v) -> dense(3)",
        "output y = concat(s, v, t) -> tanh",
        "output y = concat(m, m) -> transpose",
        "output y = concat(m, n, axis = 1)",
        "output y = concat(m, n, axis = -1) -> relu output z = n",
        "output y = concat(c, c * c, axis = 0)",
        "output y = concat(c, c, axis = 1)",
        "output y = concat(c, c -> tanh, c, axis = 2)",
        "e = v -> split(p = 2, q = 3) output y = e.p -> relu output z = e.q * e.q",
        "e = v -> split(p = 1, q = 4) output y = e.q",
        "e = v -> split(p = 4, q = 1) output y = e.q -> tanh output z = v",
        "e = v -> tanh -> split(p = 2, o = 1, q = 2) output y = e.p * e.q + e.o",
        "e = v -> split(p = 2, q = 3) output y = e.q -> dense(2) -> tanh",
        "e = m -> split(p = 1, q = 3) output y = e.p output z = e.q * (m -> min(axis = 0))",
        "e = m -> split(p = 1, q = 2, axis = 1) output y = concat(e.q, e.p, axis = 1)",
        "e = c -> split(p = 1, q = 2, axis = 1) output y = e.q * e.q output z = e.p -> tanh",
        "e = c -> split(p = 3, q = 1, axis = -1) output y = e.q output z = sum(e.p) + sum(c)",
        "f = c -> split(p = 1, q = 1) e = f.q -> split(a = 2, b = 2, axis = 2) output y = e.b",
        "output y = m -> transpose",
        "output y = (m -> transpose) * (m -> reshape(3, 4)) output z = m -> transpose",
        "output y = c -> transpose(2, 0, 1)",
        "output y = c -> transpose(1, 0, 2) -> tanh",
        "output y = c -> transpose(0, 2, 1)",
        "output y = c -> transpose(2, 1, 0) -> flatten -> dense(2)",
        "output y = c -> transpose(0, 1, 2)",
        "output y = r -> transpose(1, 4, 0, 2, 3)",
        "output y = m -> reshape(2, 6)",
        "output y = m -> reshape(2, 6) -> transpose -> reshape(12) -> dense(2)",
        "output y = s -> reshape(1, 1, 1)",
        "output y = sum(v) output z = v * v",
        "output y = v -> mean -> sigmoid",
        "output y = sum(v) * mean(w) + max(v) - min(w)",
        "output y = v -> dense(40) -> sum",
        "output y = v -> dense(19) -> mean",
        "output y = v -> dense(40) -> max output z = v -> dense(17) -> min",
        "output y = sum(m) output z = max(m)",
        "output y = sum(m, axis = 0) output z = sum(m, axis = 1)",
        "output y = m -> mean(axis = 0) -> tanh output z = m -> mean(axis = -1)",
        "output y = m -> max(axis = 0) output z = min(m, axis = 0)",
        "output y = m -> max(axis = 1) output z = m -> min(axis = -1) -> relu",
        "output y = sum(c, axis = 0) output z = sum(c, axis = 1) output q = sum(c, axis = 2)",
        "output y = mean(c, axis = 1) output z = max(c, axis = 1) output q = min(c, axis = 2)",
        "output y = sum(s, axis = 0) output z = softmax(s)",
        "output y = v -> logSoftmax",
        "output y = v -> dense(9) -> logSoftmax -> relu",
        "output y = m -> softmax",
        "output y = m -> softmax(axis = 0) output z = m -> logSoftmax(axis = 0)",
        "output y = c -> softmax(axis = 1) output z = logSoftmax(c, axis = -2)",
        "output y = c -> logSoftmax -> tanh output z = softmax(c, axis = 0) * c"
      })
  void structure(String statements) {
    StringBuilder inputs = new StringBuilder();
    String[] names = {"s", "t", "v", "w", "m", "n", "c", "r"};
    String[] sizes = {"", "[1]", "[5]", "[3]", "[4, 3]", "[4, 2]", "[2, 3, 4]", "[2, 1, 3, 2, 2]"};
    for (int i = 0; i < names.length; i++) {
      if (statements.matches(".*\\b" + names[i] + "\\b.*")) {
        inputs.append(" input " + names[i] + ": float" + sizes[i]);
      }
    }
    check("network N { precision double " + inputs + " " + statements + " }", false, 1);
  }

  /** Units of inputs and outputs, whose gradients are in the caller's numbers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "input x: float[5] normalize output y = x",
        "input x: float normalize output y = x -> tanh",
        "input x: float[3, 2, 2] normalize output y = x -> flatten -> dense(2)",
        "input x: float[3, 2, 2] normalize(axis = 1) output y = x -> tanh",
        "input x: float[3, 2] normalize(axis = -1) output y = x * x",
        "input x: float[5] normalize(mean = 0.5, std = 2) output y = x -> tanh",
        "input x: float[3] normalize(mean = [1, -2, 0], std = 0.5) output y = x -> dense(2)",
        "input x: float[2, 3] normalize(mean = [1, 2], std = [2, 4]) output y = x -> tanh",
        "input x: float[2, 3] normalize(mean = [1, 2, 3], std = [1, 2, 4], axis = 1)"
            + " output y = x",
        "input x: float[2, 2, 2] normalize(mean = 1, std = [2, 3], axis = 1) output y = x * x",
        "input x: float[4] scale(1/4) normalize output y = x",
        "input x: float[4] normalize scale(3) output y = x -> dense(4)",
        "input x: float[4] output y = x -> dense(2) scale(1/100) train { loss ="
            + " halfSquaredError }",
        "input x: float[4] output y = x -> dense(2) normalize train { loss = halfSquaredError }",
        "input x: float[4] normalize output y = x -> dense(3) -> tanh scale(2) normalize"
            + " train { loss = halfSquaredError }",
        "input x: float[4] output y = x -> dense(6) -> reshape(2, 3)"
            + " normalize(mean = [-1, 2], std = [3, 0.5]) output z = y -> tanh",
        "input x: float[4] h = x -> dense(2) output y = h normalize(mean = 2, std = 3)"
            + " output z = h * y train { loss = halfSquaredError(y) }"
      })
  void units(String statements) {
    String text = "network N { precision double " + statements + " }";
    check(text, statements.contains("train"), 1);
  }

  /** Blocks, repetitions, and shared steps, whose gradient is the sum of those of all uses. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "block wide(n) = dense(n) -> tanh output y = x -> wide(6) -> wide(2)",
        "block wide(n) = narrow -> dense(n) block narrow = dense(2) -> sigmoid output y = x ->"
            + " wide(6)",
        "block residual(n) { input a output a + (a -> dense(n) -> tanh -> dense(n)) } output y = x"
            + " -> repeat(3, residual(5)) -> dense(2)",
        "block gated(n) { input a, gate open = gate -> dense(n) -> sigmoid output (a -> dense(n)) *"
            + " open } output y = x -> gated(3, gate = z)",
        "block spread(n) { input a half = a -> dense(4) -> tanh output mean = half -> dense(n)"
            + " output dev = half -> dense(n) -> softplus output more = half -> dense(9) } e = x ->"
            + " spread(3) output y = e.mean * e.dev",
        "shared encode = dense(4) -> tanh -> dense(3) output y = (x -> encode) - (z -> encode)",
        "shared encode = dense(4) -> tanh -> dense(3) output y = (x -> encode) * (x -> tanh ->"
            + " encode) + (z -> encode)",
        "shared turn = dense(5, l2 = 0.5) -> tanh output y = x -> repeat(3, turn) -> dense(2)",
        "shared turn = dense(5, frozen = weight) -> tanh output y = x -> turn -> turn",
        "shared turn = dense(5, bias = false) output y = (x -> turn) + x + (z -> tanh -> turn ->"
            + " tanh -> turn)",
        "shared turn = dense(40) -> tanh output y = (x -> dense(33) -> turn) + (z -> dense(33) ->"
            + " turn)",
        "block twice { input a shared turn = dense(5) -> tanh output (a -> turn) + (a -> turn ->"
            + " turn) } output y = x -> twice -> twice"
      })
  void blocks(String statements) {
    boolean second = statements.matches(".*\\bz\\b.*");
    String inputs = "input x: float[5]" + (second ? " input z: float[5] " : " ");
    String train = " train { loss = halfSquaredError(y) l1 = 0.125 }";
    check("network N { precision double " + inputs + statements + train + " }", true, 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomGraphs(long seed) {
    check(RandomNetwork.text("N", "precision double", seed), true, seed);
  }

  /** Both losses with both reductions, behind each kind of layer. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "output y = x -> dense(4) -> softmax train { loss = crossEntropy }",
        "output y = x -> dense(4) -> softmax train { loss = crossEntropy(y, reduction = sum) }",
        "output y = x -> dense(40) -> softmax train { loss = crossEntropy(reduction = mean) }",
        "output y = x -> dense(1) -> sigmoid train { loss = halfSquaredError }",
        "output y = x -> dense(4) train { loss = halfSquaredError(reduction = sum) }",
        "output y = x -> dense(4) -> relu train { loss = halfSquaredError(reduction = mean) }",
        "output y = x -> dense(4) -> tanh output w = y -> sigmoid train { loss ="
            + " halfSquaredError(y) }",
        "output y = x -> dense(4) -> softmax train { loss = halfSquaredError }",
        "loss own(y, t, m = 1) = t * y * y + (1 - t) * square(max(0, m - y)) output y = x ->"
            + " dense(4) train { input w: float loss = own(m = 0.5, sampleWeight = w) + 2 * own(y,"
            + " reduction = sum) }",
        "loss tilt(y, t, q = 0.5) = y < t ? q * (t - y) : (1 - q) * log(1 + exp(y - t)) h = x ->"
            + " dense(4) -> tanh output y = h -> dense(5) train { loss = tilt(q = 0.9, target = x)"
            + " }",
        "h = x -> dense(3, l1 = 0.5) -> tanh output y = h -> dense(4, l2 = 0, rateFactor = 2) train"
            + " { loss = meanSquaredError l1 = 0.25 l2 = 0.5 }",
        "h = x -> dense(9, frozen = weight) -> tanh output l = h -> dense(3) output y = l ->"
            + " softmax output w = l * l train { loss = crossEntropy(y, reduction = sum) }"
      })
  void losses(String statements) {
    check("network N { precision double input x: float[5] " + statements + " }", true, 1);
  }

  static void check(String text, boolean loss, long seed) {
    ShapedGraph graph = GraphInterpreter.graphs(text).values().iterator().next();
    check(CompiledNetworks.of(text), graph, loss, seed);
  }

  /** One of several networks that were compiled together. */
  static void check(CompiledNetworks compiled, ShapedGraph graph, boolean loss, long seed) {
    NetworkSpec spec = compiled.spec(graph.name());
    Random random = new Random(seed);
    GeneratedNetwork network = compiled.with(graph.name(), Samples.parameters(spec, random));
    GeneratedPass pass = network.pass(BATCH + 1);
    String place = spec.source() + "\n" + Seed.replay(seed);
    for (int row = 0; row < BATCH; row++) {
      Samples.set(pass, row, smooth(graph, network, random));
    }
    fromOutputs(pass, random, place);
    if (loss) {
      fromLoss(pass, random, place);
    }
  }

  /** A sample on which no relu is near its kink. */
  private static List<double[]> smooth(ShapedGraph graph, GeneratedNetwork network, Random random) {
    for (int attempt = 0; attempt < 1000; attempt++) {
      List<double[]> sample = Samples.inputs(network.spec(), random);
      double[] parameters = network.parameters().doubles();
      if (GraphInterpreter.run(graph, network.spec().precision(), parameters, sample).nearestKink()
          > KINK) {
        return sample;
      }
    }
    throw new AssertionError("Every sample is near a kink of " + network.spec().source());
  }

  private static void fromOutputs(GeneratedPass pass, Random random, String place) {
    List<double[][]> cotangents = new ArrayList<>();
    for (Port output : pass.spec().outputs()) {
      double[][] rows = new double[BATCH][];
      Arrays.setAll(rows, row -> Samples.uniform(output.size(), 1, random));
      cotangents.add(rows);
    }
    DoubleSupplier value =
        () -> {
          pass.pass().forward(BATCH);
          double sum = 0;
          for (int o = 0; o < cotangents.size(); o++) {
            for (int row = 0; row < BATCH; row++) {
              double[] output = pass.row(pass.spec().outputs().get(o).name(), row);
              for (int i = 0; i < output.length; i++) {
                sum += cotangents.get(o)[row][i] * output[i];
              }
            }
          }
          return sum;
        };
    double size = Math.abs(value.getAsDouble());
    backward(pass, cotangents);
    double[] gradient = pass.gradient();
    List<double[]> inputs =
        pass.spec().inputs().stream().map(i -> pass.rows(i.name() + "Gradient", BATCH)).toList();
    pass.pass().forward(BATCH);
    backward(pass, cotangents);
    assertArrayEquals(gradient, pass.gradient(), 0.0, "a second backward, " + place);
    assertParameters(pass, gradient, differences(pass, value), size, place);
    for (int i = 0; i < inputs.size(); i++) {
      String name = pass.spec().inputs().get(i).name();
      assertClose(inputs.get(i), inputDifferences(pass, name, value), size, name + ", " + place);
    }
  }

  private static void backward(GeneratedPass pass, List<double[][]> cotangents) {
    for (int o = 0; o < cotangents.size(); o++) {
      for (int row = 0; row < BATCH; row++) {
        String name = pass.spec().outputs().get(o).name() + "Gradient";
        pass.set(name, row, cotangents.get(o)[row]);
      }
    }
    pass.pass().backward(BATCH);
  }

  /** Targets are probabilities, good for any loss; what only the loss reads is anything in ±1. */
  static void setTargets(GeneratedPass pass, Random random) {
    for (Port output : pass.spec().outputs()) {
      if (hasTarget(pass, output.name())) {
        for (int row = 0; row < BATCH; row++) {
          pass.set(output.name() + "Target", row, probabilities(output.size(), random));
        }
      }
    }
    for (Port given : pass.spec().trainInputs()) {
      for (int row = 0; row < BATCH; row++) {
        pass.set(given.name(), row, Samples.uniform(given.size(), 1, random));
      }
    }
  }

  private static void fromLoss(GeneratedPass pass, Random random, String place) {
    setTargets(pass, random);
    double loss = pass.pass().lossAndGradient(BATCH);
    double[] gradient = pass.gradient();
    DoubleSupplier value =
        () -> {
          pass.pass().forward(BATCH);
          return pass.pass().loss(BATCH);
        };
    assertEquals(loss, value.getAsDouble(), 0.0, "loss alone, " + place);
    assertParameters(pass, gradient, differences(pass, value), Math.abs(loss), place);
  }

  private static double[] probabilities(int size, Random random) {
    double[] numbers = random.doubles(size).toArray();
    double sum = Arrays.stream(numbers).sum();
    return Arrays.stream(numbers).map(number -> number / sum).toArray();
  }

  private static boolean hasTarget(GeneratedPass pass, String output) {
    return Arrays.stream(pass.pass().getClass().getMethods())
        .anyMatch(method -> method.getName().equals(output + "Target"));
  }

  private static double[] differences(GeneratedPass pass, DoubleSupplier value) {
    double[] start = pass.values();
    double[] slopes = new double[start.length];
    for (int i = 0; i < start.length; i++) {
      double[] moved = start.clone();
      moved[i] = start[i] + STEP;
      pass.use(moved);
      double above = value.getAsDouble();
      moved[i] = start[i] - STEP;
      pass.use(moved);
      slopes[i] = (above - value.getAsDouble()) / (2 * STEP);
    }
    pass.use(start);
    return slopes;
  }

  private static double[] inputDifferences(GeneratedPass pass, String input, DoubleSupplier value) {
    double[] slopes = new double[pass.rows(input, BATCH).length];
    int width = slopes.length / BATCH;
    for (int i = 0; i < slopes.length; i++) {
      double[] start = pass.row(input, i / width);
      double[] moved = start.clone();
      moved[i % width] = start[i % width] + STEP;
      pass.set(input, i / width, moved);
      double above = value.getAsDouble();
      moved[i % width] = start[i % width] - STEP;
      pass.set(input, i / width, moved);
      slopes[i] = (above - value.getAsDouble()) / (2 * STEP);
      pass.set(input, i / width, start);
    }
    return slopes;
  }

  private static void assertParameters(
      GeneratedPass pass, double[] actual, double[] expected, double size, String place) {
    for (TensorSpec tensor : pass.spec().tensors()) {
      int to = tensor.offset() + tensor.size();
      double[] slopes = Arrays.copyOfRange(expected, tensor.offset(), to);
      assertClose(
          Arrays.copyOfRange(actual, tensor.offset(), to),
          tensor.trained() ? slopes : new double[slopes.length],
          size,
          tensor.name() + ", " + place);
    }
  }

  private static void assertClose(double[] actual, double[] expected, double size, String place) {
    assertEquals(expected.length, actual.length, place);
    double scale =
        Math.max(1, Math.max(size, Arrays.stream(expected).map(Math::abs).max().orElse(0)));
    for (int i = 0; i < actual.length; i++) {
      int index = i;
      assertTrue(
          Math.abs(actual[i] - expected[i]) <= TOLERANCE * scale,
          () -> place + "[" + index + "]: " + actual[index] + " is not " + expected[index]);
    }
  }
}
