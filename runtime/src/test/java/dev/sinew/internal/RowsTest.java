package dev.sinew.internal;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.sinew.data.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final List<String> LABELS = List.of("a", "b", "c");
  private static final Dataset DATA =
      Dataset.of(new float[][] {{1, 2}, {3, 4}, {5, 6}}, new int[] {2, 0, 1});

  @Test
  void inputsInTheGivenOrder() {
    int[] order = {9, 2, 0, 9};
    float[][] floats = new float[3][2];
    Rows.inputs(DATA, "x", 2, order, 1, 2, floats);
    assertArrayEquals(new float[][] {{5, 6}, {1, 2}, {0, 0}}, floats);
    double[][] doubles = new double[2][2];
    Rows.inputs(DATA, "x", 2, order, 1, 2, doubles);
    assertArrayEquals(new double[][] {{5, 6}, {1, 2}}, doubles);
  }

  @Test
  void classesBecomeOneHot() {
    float[][] floats = {{7, 7, 7}, {7, 7, 7}};
    Rows.targets(DATA, "y", 3, LABELS, new int[] {0, 1}, 0, 2, floats);
    assertArrayEquals(new float[][] {{0, 0, 1}, {1, 0, 0}}, floats);
    double[][] doubles = {{7, 7, 7}};
    Rows.targets(DATA, "y", 3, LABELS, new int[] {2}, 0, 1, doubles);
    assertArrayEquals(new double[][] {{0, 1, 0}}, doubles);
  }

  @Test
  void oneScoreTakesTheNumberOfTheClass() {
    Dataset data = Dataset.of(new float[][] {{1}, {2}}, new int[] {1, 0});
    float[][] floats = {{7}, {7}};
    Rows.targets(data, "y", 1, List.of("no", "yes"), new int[] {0, 1}, 0, 2, floats);
    assertArrayEquals(new float[][] {{1}, {0}}, floats);
    double[][] doubles = {{7}};
    Rows.targets(
        Dataset.of(new float[][] {{1}}, new int[] {12}),
        "y",
        1,
        List.of(),
        new int[] {0},
        0,
        1,
        doubles);
    assertArrayEquals(new double[][] {{12}}, doubles);
  }

  @Test
  void numbersAsTargets() {
    Dataset data = Dataset.of(new float[][] {{1}}, new float[][] {{0.25f, 0.75f}});
    float[][] floats = new float[1][2];
    Rows.targets(data, "y", 2, List.of(), new int[] {0}, 0, 1, floats);
    assertArrayEquals(new float[][] {{0.25f, 0.75f}}, floats);
    double[][] doubles = new double[1][2];
    Rows.targets(data, "y", 2, List.of(), new int[] {0}, 0, 1, doubles);
    assertArrayEquals(new double[][] {{0.25, 0.75}}, doubles);
  }

  @Test
  void classOutOfRangeWithoutLabels() {
    assertFails(
        IllegalArgumentException.class,
        "The target column \"y\" holds class 2 in sample 0, but the classes are 0 to 1.",
        () -> Rows.targets(DATA, "y", 2, List.of(), new int[] {0}, 0, 1, new float[1][2]));
    Dataset negative = Dataset.of(new float[][] {{1}}, new int[] {-4});
    assertFails(
        IllegalArgumentException.class,
        "The target column \"y\" holds class -4 in sample 0, but the classes are 0 and up.",
        () -> Rows.targets(negative, "y", 1, List.of(), new int[] {0}, 0, 1, new float[1][1]));
  }

  @Test
  void doubleThatIsNotFinite() {
    Dataset data = Dataset.of(new double[][] {{1}, {-1.0 / 0}}, new int[2]);
    assertFails(
        IllegalArgumentException.class,
        "The input column \"x\" holds -Infinity in sample 1, value 0; every number must be finite."
            + " Remove the sample or fill in a number.",
        () -> Rows.inputs(data, "x", 1, new int[] {1}, 0, 1, new double[1][1]));
  }
}
