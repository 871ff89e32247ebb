package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sinew.data.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {
  private static NetworkSpec spec(Precision precision, double factor, int axis, int... shape) {
    int size = shape.length == 0 ? 1 : shape[axis];
    return NetworkSpec.named("N")
        .precision(precision)
        .input("x", shape)
        .output("y", 2)
        .tensor("x.mean", Initializer.zeros(), false, size)
        .tensor("x.std", Initializer.zeros(), false, size)
        .tensor("y.mean", Initializer.zeros(), false, 2)
        .tensor("y.std", Initializer.zeros(), false, 2)
        .measured("x", factor, axis)
        .measured("y", 1, 0)
        .build();
  }

  private static Parameters measured(NetworkSpec spec, Dataset data) {
    return Measurement.complete(Parameters.initial(spec, 1), TrainingData.of(data));
  }

  /** By hand: 1, 2, 3, 6 have mean 3 and variance 14 / 4; 2, 2, 4, 4 have 3 and 1. */
  @Test
  void meanAndDeviationOfEachColumn() {
    double[][] inputs = {{1}, {2}, {3}, {6}};
    double[][] targets = {{2, 7}, {2, 7}, {4, 7}, {4, 7}};
    Parameters found = measured(spec(Precision.DOUBLE, 1, 0, 1), Dataset.of(inputs, targets));
    assertArrayEquals(new double[] {3}, found.tensor("x.mean"), 1e-15);
    assertArrayEquals(new double[] {Math.sqrt(3.5)}, found.tensor("x.std"), 1e-15);
    assertArrayEquals(new double[] {3, 7}, found.tensor("y.mean"), 1e-15);
    assertArrayEquals(new double[] {1, 1}, found.tensor("y.std"), "7 never changes");
  }

  /** Around 1e9 the squares have no digits left for the difference of 1. */
  @Test
  void largeMeansCostNoDigits() {
    double[][] inputs = new double[1000][1];
    double[][] targets = new double[1000][2];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i][0] = 1e9 + (i % 2 == 0 ? 1 : -1);
      targets[i][0] = 0.1;
      targets[i][1] = i % 2 == 0 ? 1e-3 : 3e-3;
    }
    Parameters found = measured(spec(Precision.DOUBLE, 1, 0, 1), Dataset.of(inputs, targets));
    assertEquals(1e9, found.tensor("x.mean")[0], 1e-6);
    assertEquals(1, found.tensor("x.std")[0], 1e-9);
    assertEquals(1, found.tensor("y.std")[0], 0.0, "0.1 added up 1000 times is still constant");
    assertEquals(1e-3, found.tensor("y.std")[1], 1e-15);
  }

  @Test
  void factorComesFirstAndDeviationsStayPositive() {
    double[][] inputs = {{2}, {4}};
    Parameters found =
        measured(spec(Precision.DOUBLE, -0.5, 0, 1), Dataset.of(inputs, new double[2][2]));
    assertArrayEquals(new double[] {-1.5}, found.tensor("x.mean"));
    assertArrayEquals(new double[] {0.5}, found.tensor("x.std"));
  }

  @Test
  void eachAxis() {
    double[][] inputs = {{1, 2, 3, 4, 5, 6}, {3, 4, 5, 6, 7, 8}};
    Dataset data = Dataset.of(inputs, new double[2][2]);
    assertArrayEquals(
        new double[] {3, 6},
        measured(spec(Precision.DOUBLE, 1, 0, 2, 3), data).tensor("x.mean"),
        1e-15);
    assertArrayEquals(
        new double[] {3.5, 4.5, 5.5},
        measured(spec(Precision.DOUBLE, 1, 1, 2, 3), data).tensor("x.mean"),
        1e-15);
    // [3, 1, 2]: 1 2 | 3 4 | 5 6 and 3 4 | 5 6 | 7 8, so the first axis has means 2.5, 4.5, 6.5
    assertArrayEquals(
        new double[] {2.5, 4.5, 6.5},
        measured(spec(Precision.DOUBLE, 1, 0, 3, 1, 2), data).tensor("x.mean"),
        1e-15);
    assertArrayEquals(
        new double[] {4, 5},
        measured(spec(Precision.DOUBLE, 1, 2, 3, 1, 2), data).tensor("x.mean"),
        1e-15);
  }

  /** In a network of floats 1e-50 is 0, and would say that nothing was measured. */
  @Test
  void whatVanishesInFloatIsTakenAsConstant() {
    double[][] inputs = {{0}, {1e-50}};
    Parameters found =
        measured(spec(Precision.FLOAT, 1, 0, 1), Dataset.of(inputs, new double[2][2]));
    assertArrayEquals(new double[] {1}, found.tensor("x.std"));
  }

  @Test
  void oneNumberWithoutAxes() {
    double[][] inputs = {{1}, {3}};
    Parameters found = measured(spec(Precision.DOUBLE, 1, 0), Dataset.of(inputs, new double[2][2]));
    assertArrayEquals(new double[] {2}, found.tensor("x.mean"));
  }

  /** Classes are targets of 1 and 0. */
  @Test
  void classesAreMeasuredAsTheirRows() {
    double[][] inputs = {{1}, {3}, {1}, {3}};
    Parameters found =
        measured(spec(Precision.DOUBLE, 1, 0, 1), Dataset.of(inputs, new int[] {0, 1, 1, 1}));
    assertArrayEquals(new double[] {0.25, 0.75}, found.tensor("y.mean"));
  }

  @Test
  void whatWasMeasuredStays() {
    double[][] inputs = {{1}, {3}};
    Dataset data = Dataset.of(inputs, new double[2][2]);
    Parameters given =
        Parameters.initial(spec(Precision.DOUBLE, 1, 0, 1), 1).with("x.std", 4).with("y.std", 0, 2);
    assertSame(given, Measurement.complete(given, TrainingData.of(data)));
  }

  @Test
  void specRefusesWhatIsNotThere() {
    NetworkSpec.Builder spec = NetworkSpec.named("N").input("x", 3);
    assertEquals(
        "There is no input or output called z.",
        assertThrows(IllegalArgumentException.class, () -> spec.measured("z", 1, 0)).getMessage());
    assertEquals(
        "x has shape [3] along axis 0, so a tensor x.mean of 3 numbers is needed.",
        assertThrows(IllegalArgumentException.class, () -> spec.measured("x", 1, 0)).getMessage());
    assertEquals(List.of(), spec.build().measured());
  }
}
