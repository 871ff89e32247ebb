package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Dataset;
import dev.sinew.train.Classification;
import dev.sinew.train.Optimizer;
import dev.sinew.train.Regression;
import dev.sinew.train.TrainingDefaults;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an evaluation finds, from outputs that are known. */
class JudgementTest {
  /** Its outputs are its inputs, its loss is 0. */
  private static final class Scores implements Formula {
    @Override
    public void outputs(double[] p, double[] x, double[] out) {
      System.arraycopy(x, 0, out, 0, x.length);
    }

    @Override
    public double loss(double[] p, double[] x, double[] out, double[] target, double[] gradient) {
      return 0;
    }
  }

  private static Network scores(Precision precision, String... labels) {
    NetworkSpec.Builder spec =
        NetworkSpec.named("Scores").precision(precision).input("x", 3).output("kind", 3);
    if (labels.length > 0) {
      spec.labels(labels);
    }
    spec.tensor("unused", Initializer.zeros(), true, 1);
    spec.training(new TrainingDefaults(2, 1, 0, Optimizer.sgd(1)));
    return new FormulaNetwork(Parameters.initial(spec.build(), 0), Scores::new);
  }

  /**
   * Right; beaten by an equal score that stands before it; beaten by two. The fourth is of another
   * class and right, with an equal score behind it.
   */
  private static final double[][] ROWS = {
    {0.125, 0.75, 0.25}, {0.5, 0.5, 0}, {0.375, 0.125, 0.5}, {0.5, 0.25, 0.5}
  };

  private static final int[] ACTUAL = {1, 1, 1, 0};

  @ParameterizedTest
  @EnumSource
  void classesByTheirScores(Precision precision) {
    Classification kind =
        scores(precision, "a", "b", "c").evaluate(Dataset.of(ROWS, ACTUAL)).classification("kind");
    assertEquals(List.of("a", "b", "c"), kind.labels());
    assertArrayEquals(new int[][] {{1, 0, 0}, {1, 1, 1}, {0, 0, 0}}, kind.confusion());
    assertEquals(2 / 4.0, kind.accuracy());
    assertEquals(3 / 4.0, kind.topAccuracy(2));
    assertEquals(1, kind.topAccuracy(3));
    // The score of b is 0.75, 0.5 and 0.125 where it is b, and 0.25 where it is not: two of three.
    assertEquals(2 / 3.0, kind.rocAuc(1), 1e-15);
  }

  @ParameterizedTest
  @EnumSource
  void classesWithoutNamesAreNumbered(Precision precision) {
    Classification kind =
        scores(precision).evaluate(Dataset.of(ROWS, ACTUAL)).classification("kind");
    assertEquals(List.of("0", "1", "2"), kind.labels());
    assertEquals(2 / 4.0, kind.accuracy());
  }

  /**
   * 2 x + 1 for 1, 2 and 3 is 3, 5 and 7. Targets 2, 5 and 9 have the mean 16/3 and the variation
   * 222/9; the errors are 1, 0 and -2.
   */
  @ParameterizedTest
  @EnumSource
  void numbersByTheirErrors(Precision precision) {
    Network line = Examples.line(precision);
    line.use(Parameters.of(line.spec(), new double[] {2, 1}));
    Regression y =
        line.evaluate(Dataset.of(new double[][] {{1}, {2}, {3}}, new double[][] {{2}, {5}, {9}}))
            .regression("y");
    assertEquals(1, y.meanAbsoluteError(0));
    assertEquals(Math.sqrt(5 / 3.0), y.rootMeanSquaredError(0), 1e-15);
    assertEquals(1 - 5 * 9 / 222.0, y.rSquared(0), 1e-15);
  }
}
