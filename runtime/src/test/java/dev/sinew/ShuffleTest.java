package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {
  /** Worked out by a separate program from the published generator. */
  @Test
  void ordersOfKnownSeeds() {
    assertArrayEquals(new int[] {1, 7, 2, 5, 6, 4, 0, 9, 8, 3}, order(10, 42, 1));
    assertArrayEquals(new int[] {0, 8, 6, 5, 1, 3, 7, 4, 2, 9}, order(10, 42, 2));
    assertArrayEquals(new int[] {8, 9, 7, 6, 3, 5, 2, 4, 0, 1}, order(10, -7, 3));
  }

  @Test
  void orderBeforeDoesNotMatter() {
    int[] order = order(100, 3, 1);
    Shuffle.fill(order, 3, 2);
    assertArrayEquals(order(100, 3, 2), order);
  }

  @Test
  void everySampleOnce() {
    int[] order = order(1000, 11, 5);
    Arrays.sort(order);
    assertArrayEquals(IntStream.range(0, 1000).toArray(), order);
  }

  @Test
  void oneSample() {
    assertArrayEquals(new int[] {0}, order(1, 1, 1));
  }

  @Test
  void everyPlaceIsReachedByTheFirstSample() {
    long places =
        IntStream.rangeClosed(1, 200)
            .map(epoch -> IntStream.of(order(8, 0, epoch)).boxed().toList().indexOf(0))
            .distinct()
            .count();
    assertEquals(8, places);
  }

  private static int[] order(int size, long seed, int epoch) {
    int[] order = new int[size];
    Shuffle.fill(order, seed, epoch);
    return order;
  }
}
