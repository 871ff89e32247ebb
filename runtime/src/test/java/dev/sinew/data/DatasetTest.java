package dev.sinew.data;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private static final float[][] FLOATS = {{1, 2}, {3, 4}};
  private static final double[][] DOUBLES = {{0.1, 2}, {3, 4}};

  @Test
  void unnamedColumnsAnswerToAnyName() {
    Dataset data = Dataset.of(FLOATS, new int[] {1, 0});
    assertEquals(2, data.size());
    assertFalse(data.named());
    assertSame(data.input("a"), data.input("b"));
    assertSame(data.target("a"), data.target("b"));
  }

  @Test
  void numbersOfEitherKind() {
    Numbers floats = (Numbers) Dataset.of(FLOATS, FLOATS).target("y");
    Numbers doubles = (Numbers) Dataset.of(DOUBLES, DOUBLES).target("y");
    double[] wide = new double[2];
    float[] narrow = new float[2];
    floats.copy(1, wide);
    assertArrayEquals(new double[] {3, 4}, wide);
    floats.copy(0, narrow);
    assertArrayEquals(new float[] {1, 2}, narrow);
    doubles.copy(0, wide);
    assertArrayEquals(new double[] {0.1, 2}, wide);
    doubles.copy(0, narrow);
    assertArrayEquals(new float[] {0.1f, 2}, narrow);
    assertEquals(2, floats.width());
    assertEquals(2, doubles.width());
    assertEquals(2, doubles.size());
  }

  @Test
  void classesByNumberOrLabel() {
    Classes numbers = (Classes) Dataset.of(DOUBLES, new int[] {1, 0}).target("y");
    Classes labels = (Classes) Dataset.of(DOUBLES, List.of("b", "a")).target("y");
    Classes others = (Classes) Dataset.of(FLOATS, List.of("b", "a")).target("y");
    assertEquals(1, numbers.classOf(0, List.of("a", "b")));
    assertEquals(1, labels.classOf(0, List.of("a", "b")));
    assertEquals(0, labels.classOf(1, List.of("a", "b")));
    assertEquals(2, others.size());
  }

  @Test
  void labelsAreLookedUpAnewForAnotherOutput() {
    LabelClasses labels = new LabelClasses(List.of("b", "a"));
    assertEquals(1, labels.classOf(0, List.of("a", "b")));
    assertEquals(0, labels.classOf(0, List.of("b", "a")));
    assertEquals(1, labels.classOf(0, List.of("a", "b")));
  }

  @Test
  void labelThatStandsTwiceMeansTheFirst() {
    assertEquals(1, new LabelClasses(List.of("b")).classOf(0, List.of("a", "b", "b")));
  }

  @Test
  void severalNamedColumns() {
    Dataset data =
        Dataset.builder()
            .input("a", FLOATS)
            .input("b", DOUBLES)
            .target("c", new int[] {0, 1})
            .target("d", List.of("x", "y"))
            .target("e", FLOATS)
            .target("f", DOUBLES)
            .build();
    assertEquals(2, data.size());
    assertTrue(data.named());
    assertEquals(2, ((Numbers) data.input("b")).width());
    assertEquals(1, ((Classes) data.target("c")).classOf(1, List.of()));
    assertFails(
        IllegalArgumentException.class,
        "The data has no input column \"c\", which the network needs. Did you mean \"a\"? Known:"
            + " \"a\", \"b\".",
        () -> data.input("c"));
  }

  @Test
  void noSamplesAtAll() {
    assertEquals(0, Dataset.of(new double[0][], new double[0][]).size());
    assertEquals(0, Dataset.builder().build().size());
  }

  @Test
  void samplesOfUnequalLength() {
    assertFails(
        IllegalArgumentException.class,
        "Sample 1 has 3 values, but sample 0 has 2; every sample needs the same number.",
        () -> Dataset.of(new float[][] {{1, 2}, {1, 2, 3}}, new int[2]));
    assertFails(
        IllegalArgumentException.class,
        "Sample 2 has 0 values, but sample 0 has 1; every sample needs the same number.",
        () -> Dataset.of(new double[][] {{1}, {2}, {}}, new int[3]));
  }

  @Test
  void inputsAndTargetsOfUnequalNumber() {
    assertFails(
        IllegalArgumentException.class,
        "The input has 2 samples, but the target has 3; every sample needs both.",
        () -> Dataset.of(FLOATS, new int[3]));
    assertFails(
        IllegalArgumentException.class,
        "The input column \"a\" has 2 samples, but the target column \"b\" has 3; every sample"
            + " needs both.",
        () -> Dataset.builder().input("a", FLOATS).target("b", new int[3]));
  }

  @Test
  void sameColumnTwice() {
    assertFails(
        IllegalArgumentException.class,
        "There are two of input column \"a\".",
        () -> Dataset.builder().input("a", FLOATS).input("a", DOUBLES));
  }
}
