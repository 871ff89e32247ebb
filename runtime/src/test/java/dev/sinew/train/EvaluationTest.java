package dev.sinew.train;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final int[][] COUNTS = {{5, 1, 0}, {2, 8, 0}, {0, 0, 0}};
  private static final Evaluation COLOURS =
      new Evaluation("Colours", "colour", List.of("red", "green", "blue"), 16, 0.5, COUNTS);
  private static final Evaluation PLAIN =
      new Evaluation("Plain", "", List.of(), 12, 0.125, new int[0][0]);

  @Test
  void sharesByHand() {
    assertEquals(16, COLOURS.samples());
    assertEquals(0.5, COLOURS.loss());
    assertEquals(13.0 / 16, COLOURS.accuracy());
    assertEquals(5.0 / 7, COLOURS.precision(0));
    assertEquals(8.0 / 9, COLOURS.precision(1));
    assertEquals(Double.NaN, COLOURS.precision(2));
    assertEquals(5.0 / 6, COLOURS.recall(0));
    assertEquals(8.0 / 10, COLOURS.recall(1));
    assertEquals(Double.NaN, COLOURS.recall(2));
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
        Colours on 16 samples: loss 0.5000, accuracy 0.8125
        colour: actual in rows, predicted in columns
                 red  green   blue  precision  recall
          red      5      1      0      0.714   0.833
        green      2      8      0      0.889   0.800
         blue      0      0      0          -       -""",
        COLOURS.toString());
  }

  @Test
  void manyClassesWithoutTheMatrix() {
    List<String> labels = IntStream.range(0, 21).mapToObj(i -> "c" + i).toList();
    int[][] counts = new int[21][21];
    counts[20][20] = 3;
    String text = new Evaluation("N", "y", labels, 3, 1, counts).toString();
    assertTrue(
        text.startsWith("N on 3 samples: loss 1.000, accuracy 1.0000\ny\n     precision  recall\n"),
        text);
    assertTrue(text.endsWith("\nc20      1.000   1.000"), text);
  }

  @Test
  void lossOnly() {
    assertEquals("Plain on 12 samples: loss 0.1250", PLAIN.toString());
    assertEquals(List.of(), PLAIN.labels());
  }

  @Test
  void accuracyWithoutLabels() {
    assertFails(
        IllegalStateException.class,
        "Plain has no accuracy: no output with a target has labels. Write labels(...) behind the"
            + " output if it names classes; otherwise judge it by loss().",
        PLAIN::accuracy);
    assertFails(
        IllegalStateException.class,
        "Plain has no confusion matrix: no output with a target has labels. Write labels(...) behind"
            + " the output if it names classes; otherwise judge it by loss().",
        PLAIN::confusion);
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
  }
}
