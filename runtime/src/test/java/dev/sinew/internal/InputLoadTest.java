package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputLoadTest {
  private static final int WIDTH = 4096;
  private static final int ROWS = 40;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void threadsMoveEveryRowOnce(int threads) {
    float[][] samples = samples();
    float[][] rows = new float[ROWS][WIDTH];
    load(threads, samples, rows);
    for (int row = 0; row < ROWS; row++) {
      assertArrayEquals(samples[2 * (row + 1)], rows[row]);
    }
  }

  /** Whichever thread comes first: what is said is said of the first sample. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void theFirstWrongSampleIsNamed(int threads) {
    float[][] samples = samples();
    samples[24][7] = Float.NaN;
    samples[70][0] = Float.POSITIVE_INFINITY;
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> load(threads, samples, new float[ROWS][WIDTH]));
    assertEquals(
        "The input column \"x\" holds NaN in sample 24, value 7; every number must be finite. Remove"
            + " the sample or fill in a number.",
        thrown.getMessage());
  }

  /** Every second sample, from the second of these on. */
  private static void load(int threads, float[][] samples, float[][] rows) {
    int[] order = new int[ROWS + 1];
    for (int i = 0; i < order.length; i++) {
      order[i] = 2 * i;
    }
    Dataset data = Dataset.builder().input("x", samples).build();
    try (Team team = Team.of(threads, "load")) {
      new InputLoad().run(team, (Numbers) data.input("x"), "x", WIDTH, order, 1, ROWS, rows);
    }
  }

  private static float[][] samples() {
    float[][] samples = new float[2 * ROWS + 1][WIDTH];
    for (int s = 0; s < samples.length; s++) {
      for (int i = 0; i < WIDTH; i++) {
        samples[s][i] = s + i / 8192f;
      }
    }
    return samples;
  }
}
