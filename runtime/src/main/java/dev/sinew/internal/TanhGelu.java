package dev.sinew.internal;

/**
 * x / (1 + exp(-2 u)), u = sqrt(2 / pi) (x + 0.044715 x³), to the digits of a double. Where it is
 * near the smallest double, 2 u is near -745 and its rounding alone would cost 500 units in the
 * last place: it is worked out in two parts, to within 2^-58.
 */
final class TanhGelu {
  /** From here down it is 0. */
  private static final double BOUND = 24;

  // 2 sqrt(2 / pi) and 0.044715 times that, 2^-46 and 2^-22 being the last places of the heads.
  private static final double LINE_HEAD = 0x1.9884533d4364p0;
  private static final double LINE_TAIL = 0x1.08d0fcb3c500cp-48;
  private static final double CUBE_HEAD = 0x1.2445p-4;
  private static final double CUBE_TAIL = -0x1.ab64e96a16c84p-25;
  private static final double CUBE = CUBE_HEAD + CUBE_TAIL;

  /** Added and subtracted again, it leaves what is above 2^-12. */
  private static final double TO_12 = 0x1.8p40;

  /** The same for 2^-24. */
  private static final double TO_24 = 0x1.8p28;

  /** The same for 2^-28. */
  private static final double TO_28 = 0x1.8p24;

  private TanhGelu() {}

  /** Worked as max(x, 0) - |x| e / (1 + e), e = exp(-2 |u|). */
  static double of(double x) {
    double size = Math.min(Math.abs(x), BOUND);
    double head = (size + TO_12) - TO_12;
    double tail = size - head;
    double square = head * head;
    double slope = LINE_HEAD + CUBE_HEAD * square;
    double slopeRest = LINE_TAIL + (CUBE_TAIL * square + CUBE * (tail * (size + head)));
    double slopeHead = (slope + TO_28) - TO_28;
    double slopeTail = (slope - slopeHead) + slopeRest;
    double first = head * slopeHead;
    double second = head * slopeTail + tail * (slope + slopeRest);
    double twice = first + second;
    double lost = (first - twice) + second;
    double e = Exponential.within(-twice, -lost);
    double share = size / (1 + e);
    double little = lacking(size, share, e) * (1 - 0.5 * e);
    return Math.max(x, -0.0) - Exponential.times(share, little, -twice, -lost);
  }

  /** size - share (1 + e). */
  private static double lacking(double size, double share, double e) {
    double head = (e + TO_24) - TO_24;
    return Remainder.of(size, share, 1 + head) - share * (e - head);
  }
}
