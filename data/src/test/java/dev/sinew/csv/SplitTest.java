package dev.sinew.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {
  /** Sample i has the input i and the target i + 0.5. */
  private static Dataset counted(int size) {
    double[][] inputs =
        IntStream.range(0, size).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
    double[][] targets =
        IntStream.range(0, size).mapToObj(i -> new double[] {i + 0.5}).toArray(double[][]::new);
    return Dataset.of(inputs, targets);
  }

  private static int[] inputs(Dataset data) {
    Numbers column = (Numbers) data.input("x");
    float[] value = new float[1];
    return IntStream.range(0, column.size())
        .map(
            i -> {
              column.copy(i, value);
              return (int) value[0];
            })
        .toArray();
  }

  @Test
  void everyFifthIsHeldOut() {
    Split split = Split.everyNth(counted(12), 5);
    assertArrayEquals(new int[] {4, 9}, inputs(split.heldOut()));
    assertArrayEquals(new int[] {0, 1, 2, 3, 5, 6, 7, 8, 10, 11}, inputs(split.train()));
    assertEquals(10, split.train().size());
    assertEquals(2, split.heldOut().size());
  }

  @Test
  void targetsStayWithTheirInputs() {
    Dataset held = Split.everyNth(counted(12), 5).heldOut();
    Numbers target = (Numbers) held.target("y");
    double[] value = new double[1];
    target.copy(1, value);
    assertEquals(9.5, value[0]);
    assertEquals(1, target.width());
  }

  @Test
  void classesStayWithTheirInputs() {
    Dataset all = Dataset.of(new double[][] {{0}, {1}, {2}, {3}}, new int[] {0, 1, 2, 0});
    Classes target = (Classes) Split.everyNth(all, 3).heldOut().target("y");
    assertEquals(1, target.size());
    assertEquals(2, target.classOf(0, List.of("a", "b", "c")));
  }

  @Test
  void stepOutOfRange() {
    Dataset all = counted(12);
    for (int n : new int[] {-1, 1, 13}) {
      assertEquals(
          "every " + n + "th sample of 12 cannot be held out; n must be 2..12",
          assertThrows(IllegalArgumentException.class, () -> Split.everyNth(all, n)).getMessage());
    }
  }

  @Test
  void shuffledPartsAreComplete() {
    Split split = Split.shuffled(counted(10), 0.25, 7);
    assertEquals(3, split.heldOut().size());
    int[] both =
        IntStream.concat(
                Arrays.stream(inputs(split.train())), Arrays.stream(inputs(split.heldOut())))
            .sorted()
            .toArray();
    assertArrayEquals(IntStream.range(0, 10).toArray(), both);
  }

  @Test
  void sameSeedGivesTheSameSplit() {
    int[] first = inputs(Split.shuffled(counted(100), 0.2, 1).heldOut());
    assertArrayEquals(first, inputs(Split.shuffled(counted(100), 0.2, 1).heldOut()));
    assertNotEquals(
        Arrays.toString(first),
        Arrays.toString(inputs(Split.shuffled(counted(100), 0.2, 2).heldOut())));
  }

  @Test
  void shareThatLeavesOnePartEmpty() {
    Dataset all = counted(10);
    for (double share : new double[] {0, 0.01, 1, Double.NaN}) {
      assertEquals(
          "a share of " + share + " of 10 samples leaves one part empty",
          assertThrows(IllegalArgumentException.class, () -> Split.shuffled(all, share, 1))
              .getMessage());
    }
  }
}
