package dev.sinew.csv;

import dev.sinew.data.Dataset;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A data set in two parts: what a network learns from, and what it is judged by. Both are views; no
 * sample is in both.
 *
 * @param train the samples to learn from
 * @param heldOut the samples that training never sees
 */
public record Split(Dataset train, Dataset heldOut) {

  /**
   * Holds out every {@code n}th sample: the {@code n}th, the {@code 2n}th and so on. Both parts
   * keep the order.
   *
   * @throws IllegalArgumentException if {@code n} is below 2 or above the number of samples
   */
  public static Split everyNth(Dataset all, int n) {
    if (n < 2 || n > all.size()) {
      throw new IllegalArgumentException(
          "every "
              + n
              + "th sample of "
              + all.size()
              + " cannot be held out; n must be 2.."
              + all.size());
    }
    return new Split(
        select(all, IntStream.range(0, all.size()).filter(i -> i % n != n - 1).toArray()),
        select(all, IntStream.range(0, all.size()).filter(i -> i % n == n - 1).toArray()));
  }

  /**
   * Shuffles the samples and holds out a share of them, rounded to the nearest whole number. The
   * same seed gives the same split on every machine.
   *
   * @param share the part held out, above 0 and below 1
   * @throws IllegalArgumentException if one of the parts would be empty
   */
  public static Split shuffled(Dataset all, double share, long seed) {
    long held = Math.round(all.size() * share);
    if (!(held >= 1 && held < all.size())) {
      throw new IllegalArgumentException(
          "a share of " + share + " of " + all.size() + " samples leaves one part empty");
    }
    int[] order = shuffled(all.size(), seed);
    int first = (int) held;
    return new Split(
        select(all, IntStream.range(first, order.length).map(i -> order[i]).toArray()),
        select(all, IntStream.range(0, first).map(i -> order[i]).toArray()));
  }

  private static Dataset select(Dataset all, int[] chosen) {
    return new Selection(all, chosen);
  }

  /** Fisher and Yates. */
  private static int[] shuffled(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = IntStream.range(0, size).toArray();
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = order[j];
      order[j] = order[i];
      order[i] = other;
    }
    return order;
  }
}
