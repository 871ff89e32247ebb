package dev.sinew.examples.worked;

import dev.sinew.data.Dataset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints every number of the worked example of back-propagation, each as it is computed. */
public final class Worked {
  private static final double[] INPUT = {0.05, 0.10};
  private static final double[] TARGET = {0.01, 0.99};
  private static final double RATE = 0.5;
  static final Dataset SAMPLE = Dataset.of(new double[][] {INPUT}, new double[][] {TARGET});

  private Worked() {}

  /** Forward, backward, one step, then ten thousand. */
  public static void main(String[] args) {
    System.out.print(report());
  }

  static String report() {
    WorkedNetwork network = new WorkedNetwork(0);
    WorkedPass pass = network.newPass(1);
    pass.loadInputs(SAMPLE, new int[] {0}, 0, 1);
    pass.loadTargets(SAMPLE, new int[] {0}, 0, 1);
    double error = pass.lossAndGradient(1);
    StringBuilder out = new StringBuilder();
    line(out, "outputs", network.predict(INPUT));
    line(out, "error", error);
    line(out, "d E / d w1..w4", Arrays.copyOfRange(pass.gradient(), 0, 4));
    line(out, "d E / d w5..w8", Arrays.copyOfRange(pass.gradient(), 6, 10));
    network.fit(SAMPLE, settings -> settings.epochs(1));
    line(out, "w1..w4 after a step", network.parameters().tensor("h.weight"));
    line(out, "w5..w8 after a step", network.parameters().tensor("o.weight"));
    line(out, "error after a step", network.evaluate(SAMPLE).loss());
    line(out, "with w5..w8 first", outputWeightsFirst());
    network.fit(SAMPLE, settings -> settings.epochs(9_999));
    line(out, "error after 10000", network.evaluate(SAMPLE).loss());
    line(out, "outputs after 10000", network.predict(INPUT));
    return out.toString();
  }

  /**
   * The error after a step in which w5..w8 move first and the hidden layer's gradient is then taken
   * through the moved ones. That is not the gradient of the error, but it is what is often printed.
   */
  private static double outputWeightsFirst() {
    WorkedNetwork network = new WorkedNetwork(0);
    WorkedPass pass = network.newPass(1);
    pass.loadInputs(SAMPLE, new int[] {0}, 0, 1);
    pass.forward(1);
    double[] h = hidden(network);
    double[] o = pass.o(0).clone();
    double[] w = network.parameters().tensor("o.weight");
    double[] delta = new double[2];
    for (int k = 0; k < 2; k++) {
      delta[k] = (o[k] - TARGET[k]) * o[k] * (1 - o[k]);
      for (int j = 0; j < 2; j++) {
        w[2 * k + j] -= RATE * delta[k] * h[j];
      }
    }
    double[] v = network.parameters().tensor("h.weight");
    for (int j = 0; j < 2; j++) {
      double back = (delta[0] * w[j] + delta[1] * w[2 + j]) * h[j] * (1 - h[j]);
      for (int i = 0; i < 2; i++) {
        v[2 * j + i] -= RATE * back * INPUT[i];
      }
    }
    network.use(network.parameters().with("o.weight", w).with("h.weight", v));
    return network.evaluate(SAMPLE).loss();
  }

  /** The hidden layer by hand: the sigmoid of its weighted sums. */
  private static double[] hidden(WorkedNetwork network) {
    double[] v = network.parameters().tensor("h.weight");
    double[] b = network.parameters().tensor("h.bias");
    double[] h = new double[2];
    for (int j = 0; j < 2; j++) {
      double sum = b[j] + v[2 * j] * INPUT[0] + v[2 * j + 1] * INPUT[1];
      h[j] = 1 / (1 + StrictMath.exp(-sum));
    }
    return h;
  }

  private static void line(StringBuilder out, String what, double... numbers) {
    String text =
        Arrays.stream(numbers)
            .mapToObj(number -> String.format(Locale.ROOT, "%.9f", number))
            .collect(Collectors.joining("  "));
    out.append(String.format("%-20s %s%n", what, text));
  }
}
