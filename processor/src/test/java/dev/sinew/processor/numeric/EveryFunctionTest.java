package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.data.Dataset;
import dev.sinew.data.DatasetBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every initialiser, activation, loss and optimizer of the language, in each form that it has:
 * compiles, and a step of training moves what its layer has to learn, in float and in double.
 */
final class EveryFunctionTest {
  private static final int SAMPLES = 6;
  private static final List<String> PRECISIONS = List.of("float", "double");

  static final List<String> STARTS =
      List.of(
          "zeros",
          "ones",
          "constant(value = 0.1)",
          "uniform(low = -0.1, high = 0.2)",
          "normal(std = 0.1)",
          "normal(mean = 0.1, std = 0.2)",
          "xavier",
          "xavier(distribution = normal)",
          "he",
          "he(distribution = uniform)",
          "lecun",
          "lecun(distribution = normal)",
          "orthogonal",
          "orthogonal(gain = 2)");

  static final List<String> ACTIVATIONS =
      List.of(
          "identity",
          "sigmoid",
          "tanh",
          "relu",
          "leakyRelu",
          "leakyRelu(slope = 0.2)",
          "elu",
          "elu(alpha = 0.5)",
          "gelu",
          "gelu(form = tanh)",
          "silu",
          "softplus",
          "softmax",
          "logSoftmax",
          "own");

  /** What comes out, and the loss that judges it. */
  static final List<String> LOSSES =
      List.of(
          "identity; halfSquaredError(%s)",
          "identity; meanSquaredError(%s)",
          "identity; meanAbsoluteError(%s)",
          "identity; huber(%s)",
          "identity; huber(%s, delta = 0.5)",
          "identity; smoothL1(%s)",
          "identity; smoothL1(%s, beta = 0.5)",
          "softmax; crossEntropy(%s)",
          "identity; crossEntropy(%s, logits = true)",
          "softmax; crossEntropy(%s, smoothing = 0.1)",
          "softmax; crossEntropy(%s, classWeights = [1, 2, 0.5])",
          "softmax; crossEntropy(%s, ignore = 2)",
          "sigmoid; binaryCrossEntropy(%s)",
          "identity; binaryCrossEntropy(%s, logits = true)",
          "logSoftmax; negativeLogLikelihood(%s)",
          "logSoftmax; klDivergence(%s)",
          "identity; hinge(%s)",
          "identity; hinge(%s, margin = 2)",
          "identity; gap(%s)",
          "identity; meanSquaredError(%s, sampleWeight = w)",
          "identity; meanSquaredError(%s, reduction = sum)");

  static final List<String> OPTIMIZERS =
      List.of(
          "optimizer = sgd",
          "optimizer = sgd(decay = 0.1)",
          "optimizer = momentum",
          "optimizer = momentum(momentum = 0.5, dampening = 0.5)",
          "optimizer = nesterov",
          "optimizer = adagrad",
          "optimizer = rmsprop",
          "optimizer = rmsprop(centered = true)",
          "optimizer = adam",
          "optimizer = adam(amsgrad = true)",
          "optimizer = adamw",
          "optimizer = sgd clipNorm = 0.5",
          "optimizer = sgd clipValue = 0.01",
          "optimizer = sgd l1 = 0.01 l2 = 0.01",
          "optimizer = perceptron");

  private static CompiledNetworks compiled;

  @BeforeAll
  static void compileAllAtOnce() {
    StringBuilder text = new StringBuilder();
    text.append("activation own(x, a = 2) = x > 0 ? x / a : exp(x) - 1\n");
    text.append("loss gap(y, t, m = 1) = square(y - t) / (m + abs(y))\n");
    for (String precision : PRECISIONS) {
      List<String> starts = new ArrayList<>();
      STARTS.forEach(start -> starts.add("x -> dense(3, init = " + start + ")"));
      List<String> activations = new ArrayList<>();
      ACTIVATIONS.forEach(word -> activations.add("x -> dense(3) -> " + word));
      List<String> outputs = new ArrayList<>();
      LOSSES.forEach(loss -> outputs.add("x -> dense(3) -> " + loss.split("; ", 2)[0]));
      List<String> losses = LOSSES.stream().map(loss -> loss.split("; ", 2)[1]).toList();
      List<String> squares = Stream.generate(() -> "halfSquaredError(%s)").limit(20).toList();
      text.append(network("Starts", precision, starts, squares));
      text.append(network("Activations", precision, activations, squares));
      text.append(network("Losses", precision, outputs, losses));
      for (int i = 0; i < OPTIMIZERS.size(); i++) {
        text.append(optimized("Optimizer" + i, precision, OPTIMIZERS.get(i)));
      }
    }
    compiled = CompiledNetworks.of(text.toString());
  }

  private static String network(
      String name, String precision, List<String> outputs, List<String> losses) {
    StringBuilder text = start(name, precision);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      text.append("  output y" + i + " = " + outputs.get(i) + "\n");
      terms.add(losses.get(i).formatted("y" + i));
    }
    String sum = String.join(" + ", terms);
    String given = sum.contains("= w)") ? "input w: float " : "";
    return text.append("  train { " + given + "loss = " + sum + " optimizer = sgd(rate = 0.1) ")
        .append("batch = 6 epochs = 1 }\n}\n")
        .toString();
  }

  private static String optimized(String name, String precision, String settings) {
    boolean perceptron = settings.contains("perceptron");
    return start(name, precision)
        .append("  output y0 = x -> dense(3)" + (perceptron ? " -> step" : "") + "\n")
        .append("  train { " + settings + (perceptron ? "" : " loss = meanSquaredError"))
        .append(" batch = 6 epochs = 1 }\n}\n")
        .toString();
  }

  private static StringBuilder start(String name, String precision) {
    return new StringBuilder("network " + name + of(precision) + " {\n")
        .append("  precision " + precision + "\n  input x: float[4]\n");
  }

  private static String of(String precision) {
    return precision.substring(0, 1).toUpperCase(Locale.ROOT) + precision.substring(1);
  }

  @ParameterizedTest
  @FieldSource("STARTS")
  void initialisers(String start) {
    trains("Starts", STARTS.indexOf(start), STARTS.size());
  }

  @ParameterizedTest
  @FieldSource("ACTIVATIONS")
  void activations(String activation) {
    trains("Activations", ACTIVATIONS.indexOf(activation), ACTIVATIONS.size());
  }

  @ParameterizedTest
  @FieldSource("LOSSES")
  void losses(String loss) {
    trains("Losses", LOSSES.indexOf(loss), LOSSES.size());
  }

  @ParameterizedTest
  @FieldSource("OPTIMIZERS")
  void optimizers(String optimizer) {
    trains("Optimizer" + OPTIMIZERS.indexOf(optimizer), 0, 1);
  }

  /** After one step the weight and the bias of the layer before {@code y<output>} have moved. */
  private static void trains(String name, int output, int outputs) {
    for (String precision : PRECISIONS) {
      GeneratedNetwork network = compiled.fresh(name + of(precision), 7);
      double[] before = network.parameters().doubles();
      boolean weighted = !network.spec().trainInputs().isEmpty();
      double loss = network.network().fit(data(outputs, weighted)).epochs().get(0).loss();
      assertTrue(Double.isFinite(loss), precision + ": loss " + loss);
      double[] after = network.parameters().doubles();
      for (TensorSpec tensor : network.spec().tensors()) {
        if (tensor.name().startsWith("y" + output + ".")) {
          int from = tensor.offset();
          int to = from + tensor.size();
          double[] moved = Arrays.copyOfRange(after, from, to);
          String place = precision + ", " + tensor.name() + ": " + Arrays.toString(moved);
          assertTrue(Arrays.stream(moved).allMatch(Double::isFinite), place);
          assertFalse(Arrays.equals(moved, Arrays.copyOfRange(before, from, to)), place);
        }
      }
    }
  }

  /** Every target is one of three classes, which any loss can take. */
  private static Dataset data(int outputs, boolean weighted) {
    Random random = new Random(3);
    double[][] rows = new double[SAMPLES][];
    Arrays.setAll(rows, i -> Samples.uniform(4, 2, random));
    DatasetBuilder data = Dataset.builder().input("x", rows);
    if (weighted) {
      double[][] weights = new double[SAMPLES][];
      Arrays.setAll(weights, i -> new double[] {1 + i});
      data.input("w", weights);
    }
    for (int i = 0; i < outputs; i++) {
      data.target("y" + i, new int[] {0, 1, 2, 2, 1, 0});
    }
    return data.build();
  }
}
