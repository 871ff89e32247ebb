package dev.sinew.internal;

/** A choice without a branch. */
final class Choice {
  private Choice() {}

  /** The first where x is below 0 or -0, else the second; both are worked out. */
  static double bySign(double x, double first, double second) {
    long mask = Double.doubleToRawLongBits(x) >> 63;
    return Double.longBitsToDouble(
        (Double.doubleToRawLongBits(first) & mask) | (Double.doubleToRawLongBits(second) & ~mask));
  }
}
