package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** l1 of 1/2 and l2 of 1/4 on 3, -2 and 0, by hand; the 5 beside them has no penalty. */
class PenaltyTest {
  private static final Penalty[] FIRST_THREE = {new Penalty(0, 3, 0.5, 0.25)};
  private static final Penalty[] TWO = {new Penalty(0, 1, 0.5, 0), new Penalty(1, 2, 0, 1)};

  /** 1/2 (3 + 2) + 1/8 (9 + 4). */
  @Test
  void magnitudesAndHalfTheSquares() {
    assertEquals(4.125, Penalty.value(new double[] {3, -2, 0, 5}, FIRST_THREE));
    assertEquals(4.125, Penalty.value(new float[] {3, -2, 0, 5}, FIRST_THREE));
  }

  /** 3/2 and 4/2. */
  @Test
  void penaltiesAddUp() {
    assertEquals(3.5, Penalty.value(new double[] {3, -2}, TWO));
    assertEquals(3.5, Penalty.value(new float[] {3, -2}, TWO));
  }

  /** Twice (1/4 w + 1/2 sign w), on top of what is there. */
  @Test
  void derivativeIsAddedAsOftenAsAsked() {
    double[] doubles = {10, 10, 10, 10};
    Penalty.addGradient(new double[] {3, -2, 0, 5}, doubles, FIRST_THREE, 2);
    assertArrayEquals(new double[] {12.5, 8, 10, 10}, doubles);
    float[] floats = {10, 10, 10, 10};
    Penalty.addGradient(new float[] {3, -2, 0, 5}, floats, FIRST_THREE, 2);
    assertArrayEquals(new float[] {12.5f, 8, 10, 10}, floats);
  }

  @Test
  void onlyTrainedTensorsThatHaveOne() {
    NetworkSpec spec =
        NetworkSpec.named("N")
            .input("x", 2)
            .output("y", 3)
            .tensor("plain", Initializer.zeros(), true, 2)
            .tensor("l1", Initializer.zeros(), true, 3)
            .l1(0.1)
            .tensor("frozen", Initializer.zeros(), false, 4)
            .l2(0.2)
            .tensor("l2", Initializer.zeros(), true, 5)
            .l2(0.3)
            .build();
    assertArrayEquals(
        new Penalty[] {new Penalty(2, 5, 0.1, 0), new Penalty(9, 14, 0, 0.3)}, Penalty.of(spec));
  }
}
