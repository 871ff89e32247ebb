package dev.sinew.train;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final int[][] COUNTS = {{5, 1}, {2, 8}};
  private static final Classification KIND =
      new Classification(
          "Both",
          "kind",
          List.of("no", "yes"),
          COUNTS,
          new long[] {13, 3},
          new double[] {0.9, 0.9});
  private static final Regression PRICE =
      new Regression("Both", "price", 16, new double[] {8}, new double[] {4}, new double[] {16});
  private static final Evaluation BOTH =
      new Evaluation("Both", 16, 0.5, List.of(KIND), List.of(PRICE));
  private static final Evaluation PLAIN = new Evaluation("Plain", 12, 0.125, List.of(), List.of());

  @Test
  void firstOutputByClassAnswersForAll() {
    assertEquals(16, BOTH.samples());
    assertEquals(0.5, BOTH.loss());
    assertEquals(List.of("no", "yes"), BOTH.labels());
    assertEquals(13.0 / 16, BOTH.accuracy());
    assertEquals(5.0 / 7, BOTH.precision(0));
    assertEquals(8.0 / 10, BOTH.recall(1));
    assertArrayEquals(COUNTS, BOTH.confusion());
  }

  @Test
  void outputsByName() {
    assertSame(KIND, BOTH.classification("kind"));
    assertSame(PRICE, BOTH.regression("price"));
    assertFails(
        IllegalArgumentException.class,
        "Both has no output \"kynd\" that is judged by class. Did you mean \"kind\"? Known:"
            + " \"kind\".",
        () -> BOTH.classification("kynd"));
    assertFails(
        IllegalArgumentException.class,
        "Plain has no output \"price\" that is judged by number. None is.",
        () -> PLAIN.regression("price"));
  }

  @Test
  void table() {
    assertEquals(
        """
        Both on 16 samples: loss 0.5000, accuracy 0.8125
        kind: actual in rows, predicted in columns
                  no  yes  samples  precision  recall     F1  ROC AUC
              no   5    1        6      0.714   0.833  0.769    0.900
             yes   2    8       10      0.889   0.800  0.842    0.900
           macro                16      0.802   0.817  0.806    0.900
        weighted                16      0.823   0.813  0.815
        price     MAE    RMSE    R^2
               0.5000  0.5000  0.750\
        """,
        BOTH.toString());
  }

  @Test
  void lossOnly() {
    assertEquals("Plain on 12 samples: loss 0.1250", PLAIN.toString());
    assertEquals(List.of(), PLAIN.labels());
  }

  @Test
  void accuracyWithoutClasses() {
    assertFails(
        IllegalStateException.class,
        "Plain has no accuracy: no output with a target names classes. Write labels(...) behind the"
            + " output if it does; otherwise judge it by loss() and regressions().",
        PLAIN::accuracy);
    assertFails(
        IllegalStateException.class,
        "Plain has no confusion matrix: no output with a target names classes. Write labels(...)"
            + " behind the output if it does; otherwise judge it by loss() and regressions().",
        PLAIN::confusion);
  }
}
