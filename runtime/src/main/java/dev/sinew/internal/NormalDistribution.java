package dev.sinew.internal;

/**
 * The error function and the normal distribution to the digits of a float; see {@link Exponential}.
 */
final class NormalDistribution {
  /** From here on the error function is 1 as a float. */
  private static final float ERF_BOUND = 3.95f;

  /** From here on the share of the normal distribution is 0 or 1 as a float. */
  private static final float BOUND = 14.5f;

  private NormalDistribution() {}

  /** erf(x) to 37 bits: x p(x²) / q(x²). */
  static double briefErf(float x) {
    double inside = Math.max(Math.min(x, ERF_BOUND), -ERF_BOUND);
    double s = inside * inside;
    double square = s * s;
    double fourth = square * square;
    double p =
        (1.128379167088129 + 0.19845567842960887 * s)
            + square * (0.057832322013886814 + 0.004875304981896275 * s)
            + fourth
                * ((0.0005077155839706749 + 2.1230823474794032e-05 * s)
                    + square * (7.50642112867435e-07 + 3.066880635925038e-09 * s));
    double q =
        (1 + 0.5092100987236357 * s)
            + square * (0.12098926347332807 + 0.01753888483098616 * s)
            + fourth
                * ((0.0016917584419499285 + 0.00010964447489865586 * s)
                    + square * (4.437175603713306e-06 + 7.405093173623443e-08 * s));
    return inside * p / q;
  }

  /** The share below x, to 32 bits: exp(-x² / 2) p(-x) / q(-x) below 0, 1 less that of -x above. */
  static double brief(float x) {
    double inside = Math.max(Math.min(x, BOUND), -BOUND);
    double a = Math.abs(inside);
    double s = a * a;
    double p =
        (0.49999999995018035 + 0.5078594036986909 * a)
            + s * (0.250874655685426 + 0.07144265717809538 * a)
            + s * s * (0.011675104412488889 + 0.000893120121395994 * a);
    double q =
        (1 + 1.813603359015145 * a)
            + s * (1.4487955680560611 + 0.6580159649202348 * a)
            + s * s * ((0.18132444415379667 + 0.029264961846758513 * a) + s * 0.002238722901150475);
    double tail = Exponential.brief(s * -0.5) * p / q;
    double above = Math.max(Math.min(inside * 0x1p1000, 1), 0);
    return tail + above * (1 - 2 * tail);
  }
}
