package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** The trained elements are the first two and the last; the 100 between them stays. */
class ClippingTest {
  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final TrainedRange[] RANGES = {
    new TrainedRange(0, 2, 1), new TrainedRange(3, 4, 1)
  };

  private static void assertClipped(Clipping clipping, double[] gradient, double... expected) {
    double[] doubles = gradient.clone();
    clipping.clip(doubles, RANGES);
    assertArrayEquals(expected, doubles, 1e-15);
    float[] floats = floats(gradient);
    clipping.clip(floats, RANGES);
    assertArrayEquals(floats(expected), floats, 1e-6f);
  }

  private static float[] floats(double... values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  @Test
  void elementsBeyondTheBound() {
    assertClipped(new Clipping(NONE, 1), new double[] {3, -2, 100, 0.5}, 1, -1, 100, 0.5);
  }

  /** The norm of 2, 3 and 6 is 7. */
  @Test
  void longGradientIsShortened() {
    double share = 3.5 / (7 + 1e-6);
    assertClipped(
        new Clipping(3.5, NONE),
        new double[] {2, -3, 100, 6},
        2 * share,
        -3 * share,
        100,
        6 * share);
  }

  @Test
  void shortGradientStays() {
    assertClipped(new Clipping(8, NONE), new double[] {2, -3, 100, 6}, 2, -3, 100, 6);
    assertClipped(new Clipping(NONE, NONE), new double[] {2, -3, 100, 6}, 2, -3, 100, 6);
  }

  /** 2, -2 and 1 once the values are bounded: a norm of 3. */
  @Test
  void valuesComeBeforeTheNorm() {
    double share = 1.5 / (3 + 1e-6);
    assertClipped(
        new Clipping(1.5, 2), new double[] {9, -9, 100, 1}, 2 * share, -2 * share, 100, share);
  }
}
