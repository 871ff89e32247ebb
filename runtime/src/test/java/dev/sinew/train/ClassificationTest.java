package dev.sinew.train;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassificationTest {
  private static final int[][] COUNTS = {{5, 1, 0}, {2, 8, 0}, {0, 0, 0}};
  private static final Classification COLOURS =
      new Classification(
          "Colours",
          "colour",
          List.of("red", "green", "blue"),
          COUNTS,
          new long[] {13, 2, 1},
          new double[] {0.9, 0.8, Double.NaN});
  private static final Classification MANY =
      new Classification(
          "Colours",
          "colour",
          List.of("red", "green", "blue"),
          COUNTS,
          new long[] {13, 2, 1},
          new double[0]);

  @Test
  void sharesByHand() {
    assertEquals(16, COLOURS.samples());
    assertEquals(13.0 / 16, COLOURS.accuracy());
    assertEquals(5.0 / 7, COLOURS.precision(0));
    assertEquals(8.0 / 9, COLOURS.precision(1));
    assertEquals(Double.NaN, COLOURS.precision(2));
    assertEquals(5.0 / 6, COLOURS.recall(0));
    assertEquals(8.0 / 10, COLOURS.recall(1));
    assertEquals(Double.NaN, COLOURS.recall(2));
    assertEquals(10, COLOURS.samples(1));
  }

  /** F1 of red: precision 5/7, recall 5/6, so 2 (25/42) / (65/42) = 10/13; of green 16/19. */
  @Test
  void f1IsTheHarmonicMean() {
    assertEquals(10.0 / 13, COLOURS.f1(0));
    assertEquals(16.0 / 19, COLOURS.f1(1), 1e-16);
    assertEquals(Double.NaN, COLOURS.f1(2));
  }

  /** Blue occurs nowhere and has no part in the averages; red has 6 samples, green 10. */
  @Test
  void averagesByHand() {
    assertEquals((5.0 / 7 + 8.0 / 9) / 2, COLOURS.macroPrecision(), 1e-16);
    assertEquals((5.0 / 6 + 8.0 / 10) / 2, COLOURS.macroRecall(), 1e-16);
    assertEquals((10.0 / 13 + 16.0 / 19) / 2, COLOURS.macroF1(), 1e-16);
    assertEquals((6 * 5.0 / 7 + 10 * 8.0 / 9) / 16, COLOURS.weightedPrecision(), 1e-15);
    assertEquals(COLOURS.accuracy(), COLOURS.weightedRecall(), 1e-16);
    assertEquals((6 * 10.0 / 13 + 10 * 16.0 / 19) / 16, COLOURS.weightedF1(), 1e-15);
  }

  /** A class that is never answered has precision 0 of nothing, and takes part in the averages. */
  @Test
  void classNeverNamedCountsAsZero() {
    Classification two =
        new Classification(
            "N",
            "y",
            List.of("a", "b"),
            new int[][] {{3, 0}, {1, 0}},
            new long[] {3, 1},
            new double[0]);
    assertEquals(Double.NaN, two.precision(1));
    assertEquals(0, two.recall(1));
    assertEquals(0, two.f1(1));
    assertEquals(0.75 / 2, two.macroPrecision());
    assertEquals((6.0 / 7) / 2, two.macroF1());
  }

  @Test
  void topAccuracyAddsUpPlaces() {
    assertEquals(13.0 / 16, COLOURS.topAccuracy(1));
    assertEquals(15.0 / 16, COLOURS.topAccuracy(2));
    assertEquals(1, COLOURS.topAccuracy(3));
    assertFails(
        IllegalArgumentException.class,
        "Output colour of Colours has 3 classes, so topAccuracy takes 1 to 3, but found 4.",
        () -> COLOURS.topAccuracy(4));
  }

  @Test
  void meanAreaLeavesOutWhatHasNone() {
    assertEquals(0.9, COLOURS.rocAuc(0));
    assertEquals((0.9 + 0.8) / 2, COLOURS.rocAuc(), 1e-16);
  }

  @Test
  void areaNeedsTheScores() {
    assertFails(
        IllegalStateException.class,
        "The ROC AUC of Colours needs every score, and 16 samples of 3 classes have more than are"
            + " kept. Evaluate fewer samples.",
        MANY::rocAuc);
  }

  @Test
  void confusionIsACopy() {
    COLOURS.confusion()[0][0] = 100;
    assertArrayEquals(COUNTS, COLOURS.confusion());
  }

  @Test
  void table() {
    assertEquals(
        """
        colour: actual in rows, predicted in columns
                  red  green  blue  samples  precision  recall     F1  ROC AUC
             red    5      1     0        6      0.714   0.833  0.769    0.900
           green    2      8     0       10      0.889   0.800  0.842    0.800
            blue    0      0     0        0          -       -      -        -
           macro                         16      0.802   0.817  0.806    0.850
        weighted                         16      0.823   0.813  0.815\
        """,
        COLOURS.toString());
  }

  @Test
  void tableWithoutAreas() {
    assertTrue(
        MANY.toString()
            .startsWith(
                """
                colour: actual in rows, predicted in columns
                          red  green  blue  samples  precision  recall     F1
                     red    5      1     0        6      0.714   0.833  0.769
                """),
        MANY.toString());
  }

  @Test
  void manyClassesWithoutTheMatrix() {
    List<String> labels = IntStream.range(0, 21).mapToObj(i -> "c" + i).toList();
    int[][] counts = new int[21][21];
    counts[20][20] = 3;
    String text =
        new Classification("N", "y", labels, counts, new long[21], new double[0]).toString();
    assertTrue(text.startsWith("y\n          samples  precision  recall     F1\n"), text);
    assertTrue(text.contains("\n     c20        3      1.000   1.000  1.000\n"), text);
  }

  @Test
  void unknownClass() {
    assertFails(
        IllegalArgumentException.class,
        "Output colour of Colours has classes 0 to 2, but recall was asked for class 3.",
        () -> COLOURS.recall(3));
    assertFails(
        IllegalArgumentException.class,
        "Output colour of Colours has classes 0 to 2, but precision was asked for class -1.",
        () -> COLOURS.precision(-1));
    assertFails(
        IllegalArgumentException.class,
        "Output colour of Colours has classes 0 to 2, but samples was asked for class 3.",
        () -> COLOURS.samples(3));
    assertFails(
        IllegalArgumentException.class,
        "Output colour of Colours has classes 0 to 2, but F1 was asked for class 3.",
        () -> COLOURS.f1(3));
    assertFails(
        IllegalArgumentException.class,
        "Output colour of Colours has classes 0 to 2, but ROC AUC was asked for class 3.",
        () -> COLOURS.rocAuc(3));
  }
}
