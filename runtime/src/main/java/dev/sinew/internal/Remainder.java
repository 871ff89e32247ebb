package dev.sinew.internal;

/** What rounding left of a division. */
final class Remainder {
  /** 2^27 + 1: it splits a double into two halves of 26 bits. */
  private static final double SPLITTER = 0x8000001p0;

  private Remainder() {}

  /** a - quotient b, exact if the quotient is a / b rounded and b has at most 26 bits. */
  static double of(double a, double quotient, double b) {
    double large = quotient * SPLITTER;
    double head = large - (large - quotient);
    return (a - head * b) - (quotient - head) * b;
  }
}
