package dev.sinew.examples.zeroone;

import java.util.Locale;

/** Learns to tell a 0 from a 1, then reads two drawings that it has never seen. */
public final class ZeroOne {
  private static final String NEW =
      """
      .##  ..#
      #.#  .##
      #.#  ..#
      ##.  ..#
      """;

  private ZeroOne() {}

  /** Trains and reads. */
  public static void main(String[] args) {
    ZeroOneNetwork network = learned();
    System.out.printf(
        Locale.ROOT,
        "%.0f %% of the drawings learned%n",
        100 * network.evaluate(Drawings.samples()).accuracy());
    System.out.print(NEW);
    for (float[] image : Drawings.images(NEW)) {
      float[] scores = network.predict(image);
      System.out.printf(
          Locale.ROOT,
          "is a %s (0: %.2f, 1: %.2f)%n",
          network.classify(image),
          scores[0],
          scores[1]);
    }
  }

  static ZeroOneNetwork learned() {
    ZeroOneNetwork network = new ZeroOneNetwork(1);
    network.fit(Drawings.samples());
    return network;
  }
}
