package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.sinew.data.Classes;
import dev.sinew.data.Column;
import dev.sinew.data.Dataset;
import dev.sinew.train.Evaluation;
import dev.sinew.train.Optimizer;
import dev.sinew.train.TrainingDefaults;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataChecksTest {
  private static final float[][] X = {{1, 2}, {3, 4}, {5, 6}};

  private final Network network = Examples.tanh(Precision.FLOAT);
  private final Parameters start = network.parameters();

  @AfterEach
  void networkIsUnchanged() {
    assertSame(start, network.parameters());
  }

  private void fitFails(String message, Dataset data) {
    assertFails(IllegalArgumentException.class, message, () -> network.fit(data));
  }

  @Test
  void noSamples() {
    Dataset empty = Dataset.of(new float[0][], new int[0]);
    Dataset some = Dataset.of(X, new int[] {0, 1, 2});
    fitFails("There are no samples to train Tanh on; the data need at least one.", empty);
    assertFails(
        IllegalArgumentException.class,
        "There are no samples to evaluate Tanh on; the data need at least one.",
        () -> network.evaluate(empty));
    assertFails(
        IllegalArgumentException.class,
        "There are no samples to validate Tanh on; the data need at least one.",
        () -> network.fit(some, settings -> settings.validation(empty)));
  }

  @Test
  void inputOfWrongWidth() {
    fitFails(
        "The input column \"x\" has 3 values a sample, but the network takes 2.",
        Dataset.of(new float[][] {{1, 2, 3}}, new int[] {0}));
  }

  @Test
  void targetOfWrongWidth() {
    fitFails(
        "The target column \"class\" has 2 values a sample, but the network takes 3.",
        Dataset.of(X, new float[][] {{0, 1}, {0, 1}, {0, 1}}));
  }

  @Test
  void numberThatIsNotFinite() {
    fitFails(
        "The input column \"x\" holds NaN in sample 1, value 0; every number must be finite. Remove"
            + " the sample or fill in a number.",
        Dataset.of(new float[][] {{1, 2}, {Float.NaN, 4}}, new int[] {0, 1}));
    fitFails(
        "The input column \"x\" holds Infinity in sample 0, value 1; every number must be finite."
            + " Remove the sample or fill in a number.",
        Dataset.of(new double[][] {{1, 1e300}, {3, 4}}, new int[] {0, 1}));
    fitFails(
        "The target column \"class\" holds NaN in sample 0, value 2; every number must be finite."
            + " Remove the sample or fill in a number.",
        Dataset.of(new float[][] {{1, 2}}, new float[][] {{0, 1, Float.NaN}}));
  }

  @Test
  void classOutOfRange() {
    fitFails(
        "The target column \"class\" holds class 3 in sample 2, but the classes are 0 to 2.",
        Dataset.of(X, new int[] {0, 1, 3}));
    fitFails(
        "The target column \"class\" holds class -1 in sample 0, but the classes are 0 to 2.",
        Dataset.of(X, new int[] {-1, 1, 2}));
  }

  @Test
  void unknownLabel() {
    fitFails(
        "The target column \"class\" does not fit: sample 1 is labelled \"gren\", but the output has"
            + " no such label. Did you mean \"green\"? Known: \"red\", \"green\", \"blue\".",
        Dataset.of(X, List.of("red", "gren", "blue")));
  }

  @Test
  void labelsForAnOutputWithoutAny() {
    Network line = Examples.line(Precision.FLOAT);
    assertFails(
        IllegalArgumentException.class,
        "The target column \"y\" does not fit: sample 0 is labelled \"red\", but the output has no"
            + " labels. Write labels(...) behind it in the network, or give class numbers.",
        () -> line.fit(Dataset.of(new float[][] {{1}}, List.of("red"))));
  }

  @Test
  void missingColumns() {
    fitFails(
        "The data has no input column \"x\", which the network needs. Known: \"pixels\".",
        Dataset.builder().input("pixels", X).target("class", new int[3]).build());
    fitFails(
        "The data has no target column \"class\", which the network needs. Did you mean \"clas\"?"
            + " Known: \"clas\".",
        Dataset.builder().input("x", X).target("clas", new int[3]).build());
    fitFails(
        "The data has no target column \"class\", which the network needs. None are known here.",
        Dataset.builder().input("x", X).build());
  }

  @Test
  void classesAsInput() {
    Dataset data =
        Dataset.builder().input("x", new Ones(2)).target("class", new int[] {0, 1}).build();
    fitFails("The input column \"x\" holds classes, but the network takes numbers.", data);
  }

  private record Ones(int size) implements Classes {
    @Override
    public int classOf(int sample, List<String> labels) {
      return 1;
    }
  }

  @Test
  void columnShorterThanTheData() {
    Dataset whole = Dataset.builder().input("x", X).target("class", new int[3]).build();
    Dataset lying = new Lying(whole);
    fitFails(
        "The input column \"x\" has 3 samples, but the data have 4; every sample needs a value.",
        lying);
  }

  private record Lying(Dataset data) implements Dataset {
    @Override
    public int size() {
      return data.size() + 1;
    }

    @Override
    public Column input(String name) {
      return data.input(name);
    }

    @Override
    public Column target(String name) {
      return data.target(name);
    }
  }

  @Test
  void unnamedDataForTwoInputs() {
    NetworkSpec spec =
        NetworkSpec.named("Pair")
            .input("left", 2)
            .input("right", 2)
            .output("class", 3)
            .training(new TrainingDefaults(1, 1, 0, Optimizer.sgd(1)))
            .build();
    Network pair = new FormulaNetwork(Parameters.initial(spec, 0), TanhLayers::new);
    assertFails(
        IllegalArgumentException.class,
        "Pair has 2 inputs and 1 targets, but these data have one unnamed input and one unnamed"
            + " target. Name the columns with Dataset.builder().",
        () -> pair.fit(Dataset.of(X, new int[3])));
  }

  @Test
  void badValidationDataStopBeforeTheFirstStep() {
    assertFails(
        IllegalArgumentException.class,
        "The target column \"class\" holds class 9 in sample 2, but the classes are 0 to 2.",
        () ->
            network.fit(
                Dataset.of(X, new int[3]),
                settings -> settings.validation(Dataset.of(X, new int[] {0, 0, 9}))));
  }

  @Test
  void networkWithoutTrainBlock() {
    NetworkSpec spec = NetworkSpec.named("Fixed").input("x", 2).output("class", 3).build();
    Network fixed = new FormulaNetwork(Parameters.initial(spec, 0), TanhLayers::new);
    Dataset data = Dataset.of(X, new int[3]);
    assertFails(
        IllegalStateException.class,
        "Fixed cannot be trained: it has no train block, so it has no loss. Add one to the network,"
            + " such as train { loss = crossEntropy }.",
        () -> fixed.fit(data));
    assertFails(
        IllegalStateException.class,
        "Fixed cannot be evaluated: it has no train block, so it has no loss. Add one to the network,"
            + " such as train { loss = crossEntropy }.",
        () -> fixed.evaluate(data));
  }

  /** 300 samples take three passes of the examiner; labels, numbers and rows mean the same. */
  @Test
  void evaluationByAnyKindOfTarget() {
    float[][] x = new float[300][];
    int[] classes = new int[300];
    float[][] rows = new float[300][3];
    String[] labels = new String[300];
    for (int i = 0; i < 300; i++) {
      x[i] = new float[] {(i % 7) / 7f - 0.5f, (i % 11) / 11f - 0.5f};
      classes[i] = i % 3;
      rows[i][i % 3] = 1;
      labels[i] = network.spec().outputs().get(0).labels().get(i % 3);
    }
    Evaluation byClass = network.evaluate(Dataset.of(x, classes));
    assertEquals(byClass.toString(), network.evaluate(Dataset.of(x, rows)).toString());
    assertEquals(byClass.toString(), network.evaluate(Dataset.of(x, List.of(labels))).toString());
    assertEquals(300, byClass.samples());
    int right = 0;
    Pass pass = network.newPass(1);
    for (int i = 0; i < 300; i++) {
      pass.loadInputs(Dataset.of(x, classes), new int[] {i}, 0, 1);
      pass.forward(1);
      right += pass.predicted(0, 0) == classes[i] ? 1 : 0;
    }
    assertEquals(right / 300.0, byClass.accuracy());
  }
}
