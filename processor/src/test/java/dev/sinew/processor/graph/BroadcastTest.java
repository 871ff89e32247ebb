package dev.sinew.processor.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BroadcastTest {
  /** [2, 3, 4] + [3, 1] + [4]: the result's number at (i, j, k) is at 12 i + 4 j + k. */
  @Test
  void stridesOfThreeShapes() {
    Broadcast joined = Broadcast.of(List.of(Shape.of(2, 3, 4), Shape.of(3, 1), Shape.of(4)));
    assertEquals(List.of(2, 3, 4), joined.axes().stream().map(Broadcast.Axis::size).toList());
    assertEquals(List.of(12, 4, 1), List.of(joined.stride(0), joined.stride(1), joined.stride(2)));
    assertEquals(List.of(12, 4, 1), strides(joined, 0));
    assertEquals(List.of(0, 1, 0), strides(joined, 1));
    assertEquals(List.of(0, 0, 1), strides(joined, 2));
    assertFalse(joined.isStraight());
  }

  /** [2, 3, 4] + [2, 1, 4]: between the rows of the second lie 4 numbers, not 12. */
  @Test
  void repeatedAxisHasNoLength() {
    Broadcast joined = Broadcast.of(List.of(Shape.of(2, 3, 4), Shape.of(2, 1, 4)));
    assertEquals(List.of(12, 4, 1), strides(joined, 0));
    assertEquals(List.of(4, 0, 1), strides(joined, 1));
  }

  @Test
  void neighboursThatDoTheSameAreOneAxis() {
    Broadcast joined = Broadcast.of(List.of(Shape.of(2, 1, 3, 4), Shape.of(3, 4)));
    assertEquals(
        List.of(
            new Broadcast.Axis(2, List.of(true, false)),
            new Broadcast.Axis(12, List.of(true, true))),
        joined.axes());
    Broadcast same = Broadcast.of(List.of(Shape.of(2, 3), Shape.of(2, 3)));
    assertEquals(List.of(new Broadcast.Axis(6, List.of(true, true))), same.axes());
    assertTrue(same.isStraight());
  }

  @Test
  void singleNumbers() {
    Broadcast joined = Broadcast.of(List.of(Shape.of(), Shape.of(1, 1)));
    assertEquals(List.of(new Broadcast.Axis(1, List.of(true, true))), joined.axes());
    assertEquals(Optional.of(List.of(1, 5)), Broadcast.join(List.of(Shape.of(1, 1), Shape.of(5))));
    assertEquals(Optional.empty(), Broadcast.join(List.of(Shape.of(2), Shape.of(3))));
  }

  private static List<Integer> strides(Broadcast joined, int operand) {
    return List.of(joined.stride(operand, 0), joined.stride(operand, 1), joined.stride(operand, 2));
  }
}
