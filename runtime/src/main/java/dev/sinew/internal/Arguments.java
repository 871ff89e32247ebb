package dev.sinew.internal;

import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;

/** Checks at the edge of generated code, which is their only caller. */
public final class Arguments {
  private Arguments() {}

  /**
   * Checks the length of an array.
   *
   * @param what the input or output it holds
   * @throws IllegalArgumentException if it is another
   */
  public static void length(String network, String what, int found, int expected) {
    if (found != expected) {
      throw new IllegalArgumentException(
          String.format(
              "%s takes %d values for %s, but the array holds %d.",
              network, expected, what, found));
    }
  }

  /**
   * Checks that two arrays are not one.
   *
   * @throws IllegalArgumentException if they are
   */
  public static void distinct(
      String network, String what, Object first, String otherWhat, Object other) {
    if (first == other) {
      throw new IllegalArgumentException(
          String.format(
              "%s was given one array for both %s and %s; pass two, since one would overwrite the"
                  + " other.",
              network, what, otherWhat));
    }
  }

  /**
   * Checks the number of samples of a batch.
   *
   * @throws IllegalArgumentException if it is not 1 to {@code capacity}
   */
  public static void batch(int n, int capacity) {
    if (n < 1 || n > capacity) {
      throw new IllegalArgumentException(
          String.format(
              "A batch of %d samples does not fit this pass, which takes 1 to %d; ask newPass for more"
                  + " room.",
              n, capacity));
    }
  }

  /**
   * Checks that parameters belong to a network.
   *
   * @throws IllegalArgumentException if they belong to another
   */
  public static void parameters(NetworkSpec network, Parameters found) {
    if (!network.sameNetwork(found.spec())) {
      String name = network.name();
      throw new IllegalArgumentException(
          name
              + " cannot use parameters of another network.\n"
              + Differences.between(
                  "the other", Layout.of(found.spec()), name, Layout.of(network)));
    }
  }

  /** What is thrown where a network without a train block is asked for its loss. */
  public static IllegalStateException noLoss(String network) {
    return new IllegalStateException(
        network
            + " has no train block, so it has no loss. Add one to the network, such as train { loss ="
            + " crossEntropy }.");
  }
}
