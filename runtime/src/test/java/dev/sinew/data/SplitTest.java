package dev.sinew.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

  private static long count(Dataset data, String label) {
    Classes target = (Classes) data.target("y");
    return IntStream.range(0, target.size()).filter(i -> target.label(i).equals(label)).count();
  }

  /** {@code counts[c]} samples of class c, one class after the other. */
  private static Dataset classes(int... counts) {
    int[] classes =
        IntStream.range(0, counts.length)
            .flatMap(c -> IntStream.generate(() -> c).limit(counts[c]))
            .toArray();
    double[][] inputs =
        IntStream.range(0, classes.length).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
    return Dataset.of(inputs, classes);
  }

  @Test
  void sameShareOfEachClass() {
    Split split = Split.stratified(classes(50, 30, 20), "y", 0.2, 1);
    assertEquals(10, count(split.heldOut(), "0"));
    assertEquals(6, count(split.heldOut(), "1"));
    assertEquals(4, count(split.heldOut(), "2"));
    assertEquals(80, split.train().size());
  }

  @Test
  void sharesThatAreNotWholeGoToTheLargestRemainders() {
    // 0.25 of 9, 7, 3, 1 is 2.25, 1.75, 0.75, 0.25; 5 together, so classes 1 and 2 get one more.
    Split split = Split.stratified(classes(9, 7, 3, 1), "y", 0.25, 4);
    assertEquals(2, count(split.heldOut(), "0"));
    assertEquals(2, count(split.heldOut(), "1"));
    assertEquals(1, count(split.heldOut(), "2"));
    assertEquals(0, count(split.heldOut(), "3"));
  }

  @Test
  void stratifiedPartsAreCompleteShuffledAndDecidedByTheSeed() {
    Split split = Split.stratified(classes(6, 6), "y", 0.5, 3);
    int[] both =
        IntStream.concat(
                Arrays.stream(inputs(split.train())), Arrays.stream(inputs(split.heldOut())))
            .toArray();
    assertNotEquals(Arrays.toString(both), Arrays.toString(Arrays.stream(both).sorted().toArray()));
    assertArrayEquals(IntStream.range(0, 12).toArray(), Arrays.stream(both).sorted().toArray());
    assertArrayEquals(
        inputs(split.heldOut()), inputs(Split.stratified(classes(6, 6), "y", 0.5, 3).heldOut()));
    assertNotEquals(
        Arrays.toString(inputs(split.heldOut())),
        Arrays.toString(inputs(Split.stratified(classes(6, 6), "y", 0.5, 4).heldOut())));
  }

  @Test
  void labelsAreStratifiedWithoutTheNetworks() {
    Dataset all =
        Dataset.of(new double[][] {{0}, {1}, {2}, {3}}, List.of("oak", "elm", "oak", "elm"));
    Split split = Split.stratified(all, "tree", 0.5, 1);
    assertEquals(1, count(split.heldOut(), "oak"));
    assertEquals(1, count(split.train(), "elm"));
  }

  @Test
  void numbersCannotBeStratified() {
    Dataset all = counted(4);
    assertEquals(
        "The target \"y\" holds numbers, but only classes can be held out evenly."
            + " Use Split.shuffled.",
        assertThrows(IllegalArgumentException.class, () -> Split.stratified(all, "y", 0.5, 1))
            .getMessage());
  }

  @Test
  void everySampleIsHeldOutByOneFold() {
    List<Split> folds = Split.folds(counted(11), 3, 5);
    assertEquals(List.of(3, 4, 4), folds.stream().map(fold -> fold.heldOut().size()).toList());
    assertEquals(List.of(8, 7, 7), folds.stream().map(fold -> fold.train().size()).toList());
    int[] held =
        folds.stream().flatMapToInt(fold -> Arrays.stream(inputs(fold.heldOut()))).toArray();
    assertNotEquals(
        Arrays.toString(IntStream.range(0, 11).toArray()), Arrays.toString(held), "not shuffled");
    assertArrayEquals(IntStream.range(0, 11).toArray(), Arrays.stream(held).sorted().toArray());
    for (Split fold : folds) {
      assertArrayEquals(
          IntStream.range(0, 11).toArray(),
          IntStream.concat(
                  Arrays.stream(inputs(fold.train())), Arrays.stream(inputs(fold.heldOut())))
              .sorted()
              .toArray());
    }
  }

  @Test
  void numberOfFoldsOutOfRange() {
    Dataset all = counted(12);
    for (int k : new int[] {-1, 1, 13}) {
      assertEquals(
          "12 samples cannot be cut into " + k + " folds; k must be 2..12",
          assertThrows(IllegalArgumentException.class, () -> Split.folds(all, k, 1)).getMessage());
    }
  }
}
