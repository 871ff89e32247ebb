package dev.sinew.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A data set in two parts: what a network learns from, and what it is judged by. Both are views; no
 * sample is in both. Where there is a seed, the same seed gives the same parts on every machine.
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
        select(all, IntStream.range(0, all.size()).filter(i -> i % n != n - 1)),
        select(all, IntStream.range(0, all.size()).filter(i -> i % n == n - 1)));
  }

  /**
   * Shuffles the samples and holds out a share of them, rounded to the nearest whole number.
   *
   * @param share the part held out, above 0 and below 1
   * @throws IllegalArgumentException if one of the parts would be empty
   */
  public static Split shuffled(Dataset all, double share, long seed) {
    int held = held(all, share);
    int[] order = shuffled(all.size(), seed);
    return new Split(
        select(all, IntStream.range(held, order.length).map(i -> order[i])),
        select(all, IntStream.range(0, held).map(i -> order[i])));
  }

  /**
   * Shuffles the samples and holds out the same share of each class, as near as whole samples
   * allow: together they are as many as {@link #shuffled(Dataset, double, long)} holds out, and no
   * class is off its share by a whole sample.
   *
   * @param target the name of a target of classes; any name if the data are not named
   * @param share the part held out, above 0 and below 1
   * @throws IllegalArgumentException if one of the parts would be empty, or the target is missing
   *     or holds numbers
   */
  public static Split stratified(Dataset all, String target, double share, long seed) {
    if (!(all.target(target) instanceof Classes classes)) {
      throw new IllegalArgumentException(
          "The target \""
              + target
              + "\" holds numbers, but only classes can be held out evenly. Use Split.shuffled.");
    }
    Quotas quotas = Quotas.of(classes, share, held(all, share));
    List<Integer> train = new ArrayList<>();
    List<Integer> heldOut = new ArrayList<>();
    for (int sample : shuffled(all.size(), seed)) {
      (quotas.take(classes.label(sample)) ? heldOut : train).add(sample);
    }
    return new Split(
        select(all, train.stream().mapToInt(i -> i)),
        select(all, heldOut.stream().mapToInt(i -> i)));
  }

  /**
   * Cuts the shuffled samples into {@code k} parts that differ by one sample at most, and holds out
   * each in turn.
   *
   * @return {@code k} splits; every sample is held out in exactly one of them
   * @throws IllegalArgumentException if {@code k} is below 2 or above the number of samples
   */
  public static List<Split> folds(Dataset all, int k, long seed) {
    int size = all.size();
    if (k < 2 || k > size) {
      throw new IllegalArgumentException(
          size + " samples cannot be cut into " + k + " folds; k must be 2.." + size);
    }
    int[] order = shuffled(size, seed);
    return IntStream.range(0, k)
        .mapToObj(
            fold -> {
              int from = (int) ((long) size * fold / k);
              int to = (int) ((long) size * (fold + 1) / k);
              return new Split(
                  select(
                      all,
                      IntStream.range(0, size).filter(i -> i < from || i >= to).map(i -> order[i])),
                  select(all, IntStream.range(from, to).map(i -> order[i])));
            })
        .toList();
  }

  private static int held(Dataset all, double share) {
    long held = Math.round(all.size() * share);
    if (!(held >= 1 && held < all.size())) {
      throw new IllegalArgumentException(
          "a share of " + share + " of " + all.size() + " samples leaves one part empty");
    }
    return (int) held;
  }

  private static Dataset select(Dataset all, IntStream chosen) {
    return new Selection(all, chosen.toArray());
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
