package dev.sinew;

/** The order of the samples in an epoch. */
final class Shuffle {
  private Shuffle() {}

  static int[] identity(int size) {
    int[] order = new int[size];
    reset(order);
    return order;
  }

  /**
   * Fisher-Yates from the identity, so the order depends on the seed and the epoch, from 1, only.
   */
  static void fill(int[] order, long seed, int epoch) {
    fill(order, SplitMix64.ofEpoch(seed, epoch));
  }

  /** Fisher-Yates from the identity, with the next numbers of {@code generator}. */
  static void fill(int[] order, SplitMix64 generator) {
    reset(order);
    for (int last = order.length - 1; last > 0; last--) {
      int other = generator.nextInt(last + 1);
      int sample = order[last];
      order[last] = order[other];
      order[other] = sample;
    }
  }

  /** Puts every sample at its own place. */
  static void reset(int[] order) {
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }
}
