package dev.sinew.page;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A range of numbers whose ends and marks are round.
 *
 * @param low the lower end
 * @param high the upper end
 * @param step from mark to mark: 1, 2 or 5 times a power of ten
 */
record Scale(double low, double high, double step) {
  private static final int MARKS = 5;

  /** A range that holds {@code least} and {@code most}. */
  static Scale of(double least, double most) {
    double step = step(most - least);
    double low = Math.floor(least / step) * step;
    return new Scale(low, Math.max(Math.ceil(most / step) * step, low + step), step);
  }

  /** The step by which about five marks span {@code range}. */
  static double step(double range) {
    double rough = Math.max(range, 1e-9) / MARKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }

  /** From the lower end to the upper. */
  DoubleStream marks() {
    return IntStream.rangeClosed(0, (int) Math.round((high - low) / step))
        .mapToDouble(i -> low + i * step);
  }

  /** A mark with as many decimals as the step has. */
  String text(double mark) {
    int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    return String.format(Locale.ROOT, "%." + decimals + "f", mark);
  }

  /** Where a number lies: 0 at the lower end, 1 at the upper. */
  double place(double value) {
    return (value - low) / (high - low);
  }
}
