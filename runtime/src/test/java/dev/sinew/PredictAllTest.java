package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Dataset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PredictAllTest {
  /** More than two pieces of 128, and not a whole number of them. */
  private static final int SAMPLES = 300;

  private static Dataset ramp(int samples) {
    double[][] x = new double[samples][1];
    for (int i = 0; i < samples; i++) {
      x[i][0] = i / 8.0;
    }
    return Dataset.builder().input("x", x).build();
  }

  private static Network line(Precision precision) {
    Network line = Examples.line(precision);
    Parameters parameters = line.parameters();
    line.use(parameters.with("y.weight", new double[] {3}).with("y.bias", new double[] {0.5}));
    return line;
  }

  @ParameterizedTest
  @EnumSource
  void theLineAtEachSample(Precision precision) {
    Predictions predictions = line(precision).predictAll(ramp(SAMPLES));
    assertEquals(SAMPLES, predictions.size());
    for (int i = 0; i < SAMPLES; i++) {
      assertArrayEquals(new double[] {3 * i / 8.0 + 0.5}, predictions.numbers("y")[i]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void byThreads(int threads) {
    double[][] numbers = line(Precision.FLOAT).predictAll(ramp(SAMPLES), threads).numbers("y");
    for (int i = 0; i < SAMPLES; i++) {
      assertEquals(3 * i / 8.0 + 0.5, numbers[i][0]);
    }
    assertNoHelpers();
  }

  private static void assertNoHelpers() {
    assertEquals(
        List.of(),
        Thread.getAllStackTraces().keySet().stream()
            .map(Thread::getName)
            .filter(name -> name.startsWith("sinew-"))
            .toList());
  }

  @Test
  void labels() {
    Network network = Examples.logistic(Precision.FLOAT);
    network.use(network.parameters().with("y.weight", new double[] {1}));
    Dataset data = Dataset.builder().input("x", new double[][] {{-1}, {2}, {-3}}).build();
    assertEquals(List.of("no", "yes", "no"), network.predictAll(data).labels("y"));
  }

  @Test
  void noSamples() {
    Predictions predictions = line(Precision.FLOAT).predictAll(ramp(0), 2);
    assertEquals(0, predictions.size());
    assertEquals(0, predictions.numbers("y").length);
  }

  @Test
  void fewerThanOneThread() {
    assertFails(
        IllegalArgumentException.class,
        "threads must be at least 1, but found 0.",
        () -> line(Precision.FLOAT).predictAll(ramp(1), 0));
  }

  @Test
  void anotherOutput() {
    Predictions predictions = line(Precision.FLOAT).predictAll(ramp(1));
    assertFails(
        IllegalArgumentException.class,
        "Line has no output \"z\". Did you mean \"y\"? Known: \"y\".",
        () -> predictions.numbers("z"));
  }

  @Test
  void anOutputWithoutLabels() {
    Predictions predictions = line(Precision.FLOAT).predictAll(ramp(1));
    assertFails(
        IllegalArgumentException.class,
        "Output \"y\" of Line has no labels. numbers(\"y\") gives its numbers; labels(...) behind"
            + " the output in the network names its classes.",
        () -> predictions.labels("y"));
  }

  @Test
  void oneUnnamedInputForTwo() {
    NetworkSpec spec =
        NetworkSpec.named("Two")
            .input("a", 1)
            .input("b", 1)
            .output("y", 1)
            .tensor("w", Initializer.zeros(), true, 2)
            .build();
    Network two = new FormulaNetwork(Parameters.initial(spec, 0), Line::new);
    assertFails(
        IllegalArgumentException.class,
        "Two has 2 inputs, but these data have one unnamed input. Name the columns with"
            + " Dataset.builder().",
        () -> two.predictAll(Dataset.of(new double[][] {{1}}, new int[] {0})));
  }

  /** What is wrong with the last of three pieces comes from whichever thread has it. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aNumberThatIsNone(int threads) {
    double[][] x = Collections.nCopies(SAMPLES, new double[] {1}).toArray(double[][]::new);
    x[299] = new double[] {Double.NaN};
    Dataset data = Dataset.builder().input("x", x).build();
    assertFails(
        IllegalArgumentException.class,
        "The input column \"x\" holds NaN in sample 299, value 0; every number must be finite. Remove"
            + " the sample or fill in a number.",
        () -> line(Precision.FLOAT).predictAll(data, threads));
    assertNoHelpers();
  }
}
