package dev.sinew;

/** Checks the widths that a start is made for. */
final class Fans {
  private Fans() {}

  static double both(int fanIn, int fanOut) {
    if (fanIn < 1 || fanOut < 1) {
      throw new IllegalArgumentException(
          "A Xavier start needs at least 1 input and 1 output of the layer, but found "
              + fanIn
              + " and "
              + fanOut
              + ".");
    }
    return (double) fanIn + fanOut;
  }

  static double in(String start, int fanIn) {
    if (fanIn < 1) {
      throw new IllegalArgumentException(
          "A " + start + " start needs at least 1 input of the layer, but found " + fanIn + ".");
    }
    return fanIn;
  }
}
